// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/reportdelivery.h"

#include "outbox/graphdelivery.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = ServerError::Kind;

QCoro::Task<ServerResult<LocalId>> ReportDelivery::person(AccountId account, ReportPerson deed,
                                                          std::shared_ptr<Server> server)
{
    const auto known = co_await m_desk.posts().localPersonId(deed.person, account);
    if (known && *known)
        co_return *known;
    const QString named = deed.handle.isEmpty() ? deed.person.toString() : deed.handle;
    auto found = co_await server->people().resolve(named);
    if (!found)
        co_return std::unexpected(found.error());
    const LocalId id = found->id;
    Batch batch;
    batch.people.push_back(std::move(*found));
    co_await m_desk.take(account, std::move(batch));
    co_return id;
}

QCoro::Task<ServerResult<NewReport>> ReportDelivery::reportOf(AccountId account, ReportPerson deed,
                                                              std::shared_ptr<Server> server)
{
    NewReport report{.person = {},
                     .posts = {},
                     .reason = deed.reason,
                     .rules = deed.rules,
                     .comment = deed.comment,
                     .forward = deed.forward};
    auto id = co_await person(account, deed, server);
    if (!id)
        co_return std::unexpected(id.error());
    report.person = *id;
    for (const PostKey &post : deed.posts) {
        const auto target = co_await m_desk.target(post, account, server);
        if (target) {
            report.posts.push_back(target->id);
            continue;
        }
        if (target.error().kind != Kind::NotFound)
            co_return std::unexpected(target.error());
        const auto kept = co_await m_desk.posts().isKeptFrom(post, account);
        const QString longer = (report.comment + u'\n' + post.toString()).trimmed();
        if (kept && !*kept && longer.size() <= ReportsPort::mostCharacters)
            report.comment = longer;
    }
    co_return report;
}

QCoro::Task<> ReportDelivery::ask(JournalEntry entry, QString host)
{
    entry.act.state = Act::State::Ask;
    entry.act.nextTryAt.reset();
    entry.act.problem = unverified;
    entry.act.problemSentence = tr("The connection broke while %1 was sent this report, and it does not tell "
                                   "whether it arrived. Send it again, or drop it.")
                                    .arg(host);
    co_await m_desk.keep(std::move(entry));
}

QCoro::Task<> ReportDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto deed = std::get<ReportPerson>(entry.act.deed);
    if (entry.uncertain > 0) {
        co_await ask(std::move(entry), serverName(*server));
        co_return;
    }
    auto report = co_await reportOf(entry.act.account, deed, server);
    if (!report) {
        const bool missing = report.error().kind == Kind::NotFound;
        const QString sentence = missing ? tr("%1 does not find %2, so nothing was reported there.")
                                               .arg(serverName(*server), u'@' + deed.handle)
                                         : QString();
        co_await failed(std::move(entry), report.error(), sentence);
        co_return;
    }
    if (!co_await begin(&entry))
        co_return;
    const auto id = co_await server->reports().report(std::move(*report));
    if (!id) {
        const bool missing = id.error().kind == Kind::NotFound;
        const QString sentence = missing ? tr("%1 does not find the person or one of the posts any more, so "
                                              "nothing was reported there.")
                                               .arg(serverName(*server))
                                         : QString();
        co_await failed(std::move(entry), id.error(), sentence);
        co_return;
    }
    entry.act.resultId = *id;
    co_await done(std::move(entry));
}

} // namespace Godwit
