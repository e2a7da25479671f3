// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonreports.h"

#include "servers/mastodon/json.h"

namespace Godwit::Mastodon
{

static QString wordOf(ReportReason reason)
{
    switch (reason) {
    case ReportReason::Spam:
        return u"spam"_s;
    case ReportReason::Rules:
        return u"violation"_s;
    case ReportReason::Other:
        break;
    }
    return u"other"_s;
}

QString Reports::commentOf(const NewReport &report) const
{
    QString comment = report.comment;
    if (m_endpoint.has(Quirk::NoReportReason) && report.reason == ReportReason::Spam)
        comment = u"[spam] "_s + comment;
    return comment.trimmed().left(mostCharacters);
}

QCoro::Task<ServerResult<LocalId>> Reports::report(NewReport report)
{
    // snac has no such route: 404 [seen on 2.96].
    if (!m_endpoint.can(Capability::Reports))
        co_return std::unexpected(m_endpoint.unsupported("reports"));
    QJsonArray posts;
    for (const LocalId &post : report.posts)
        posts.append(post.toString());
    QJsonObject body{{u"account_id"_s, report.person.toString()},
                     {u"status_ids"_s, posts},
                     {u"comment"_s, commentOf(report)},
                     {u"forward"_s, report.forward},
                     {u"category"_s, wordOf(report.reason)}};
    if (report.reason == ReportReason::Rules)
        body.insert(u"rule_ids"_s, QJsonArray::fromStringList(report.rules));
    const auto response = co_await m_endpoint.act(Request::Method::Post, u"/api/v1/reports"_s, body);
    if (!response)
        co_return std::unexpected(response.error());
    // Taken is taken, whatever the answer looks like.
    const auto object = rootObject(m_endpoint.context(), *response);
    co_return object ? idAt(*object, "id"_L1) : LocalId();
}

} // namespace Godwit::Mastodon
