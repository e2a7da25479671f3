// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"

#include "cache/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;

bool Draft::isEmpty() const
{
    return text.isEmpty() && contentWarning.isEmpty() && media.empty() && pollOptions.isEmpty();
}

static QString encode(const Draft &draft)
{
    QJsonArray media;
    for (const DraftMedia &item : draft.media)
        media.append(QJsonObject{{u"path"_s, item.path}, {u"alt"_s, item.altText}});
    QJsonObject body{{u"text"_s, draft.text},
                     {u"warning"_s, draft.contentWarning},
                     {u"language"_s, draft.language},
                     {u"media"_s, media},
                     {u"poll"_s, QJsonArray::fromStringList(draft.pollOptions)},
                     {u"poll_multiple"_s, draft.pollMultiple},
                     {u"poll_seconds"_s, draft.pollSeconds}};
    if (draft.visibility)
        body.insert(u"visibility"_s, int(*draft.visibility));
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

static Draft decode(const QString &text, PostKey replyTo)
{
    const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
    Draft draft;
    draft.replyTo = std::move(replyTo);
    draft.text = body[u"text"_s].toString();
    draft.contentWarning = body[u"warning"_s].toString();
    draft.language = body[u"language"_s].toString();
    for (const QJsonValue &item : body[u"media"_s].toArray())
        draft.media.push_back({item[u"path"_s].toString(), item[u"alt"_s].toString()});
    for (const QJsonValue &option : body[u"poll"_s].toArray())
        draft.pollOptions.append(option.toString());
    draft.pollMultiple = body[u"poll_multiple"_s].toBool();
    draft.pollSeconds = body[u"poll_seconds"_s].toInt(86'400);
    const int visibility = body[u"visibility"_s].toInt(-1);
    if (visibility >= 0 && visibility <= int(Visibility::Direct))
        draft.visibility = Visibility(visibility);
    return draft;
}

QFuture<StoreResult<void>> Drafts::keep(PersonaId persona, Draft draft, Instant at)
{
    return m_userMade.write(
        [persona, draft = std::move(draft), at](Connection &connection) -> StoreResult<void> {
            const auto query =
                draft.isEmpty()
                    ? connection.run(u"DELETE FROM draft WHERE persona = ? AND reply_to = ?"_s,
                                     {persona.value(), draft.replyTo.toString()})
                    : connection.run(
                          u"INSERT INTO draft (persona, reply_to, body, changed_at) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (persona, reply_to) DO UPDATE SET body = excluded.body, "
                          "changed_at = excluded.changed_at"_s,
                          {persona.value(), draft.replyTo.toString(), encode(draft), qint64(toMs(at))});
            if (!query)
                return std::unexpected(query.error());
            return {};
        });
}

QFuture<StoreResult<Draft>> Drafts::draft(PersonaId persona, PostKey replyTo)
{
    return m_userMade.read([persona, replyTo](Connection &connection) -> StoreResult<Draft> {
        const auto query = connection.run(u"SELECT body FROM draft WHERE persona = ? AND reply_to = ?"_s,
                                          {persona.value(), replyTo.toString()});
        if (!query)
            return std::unexpected(query.error());
        if (!(*query)->next())
            return Draft{.replyTo = replyTo};
        return decode((*query)->value(0).toString(), replyTo);
    });
}

} // namespace Godwit
