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

namespace
{

struct KeptDraft {
    Draft draft;
    qint64 changedAt = 0;
};

} // namespace

static StoreResult<std::vector<KeptDraft>> draftsOf(Connection &connection, PersonaId persona)
{
    const auto query = connection.run(
        u"SELECT reply_to, body, changed_at FROM draft WHERE persona = ? ORDER BY reply_to"_s,
        {persona.value()});
    if (!query)
        return std::unexpected(query.error());
    std::vector<KeptDraft> found;
    while ((*query)->next()) {
        found.push_back({decode((*query)->value(1).toString(), PostKey((*query)->value(0).toString())),
                         (*query)->value(2).toLongLong()});
    }
    return found;
}

static void append(QString &text, const QString &more, const QString &between)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += between;
    text += more;
}

static Draft joined(Draft first, const Draft &second)
{
    append(first.text, second.text, u"\n\n"_s);
    if (first.contentWarning != second.contentWarning)
        append(first.contentWarning, second.contentWarning, u" "_s);
    first.media.insert(first.media.end(), second.media.begin(), second.media.end());
    first.pollOptions += second.pollOptions;
    // What one of them was for few is not shown to many.
    first.visibility = std::max(first.visibility, second.visibility);
    return first;
}

StoreResult<void> Drafts::carry(Connection &connection, PersonaId from, PersonaId to)
{
    const auto carried = draftsOf(connection, from);
    const auto present = draftsOf(connection, to);
    if (!carried || !present)
        return std::unexpected(!carried ? carried.error() : present.error());
    for (KeptDraft next : *carried) {
        const auto other = std::ranges::find(*present, next.draft.replyTo,
                                             [](const KeptDraft &each) { return each.draft.replyTo; });
        if (other != present->end()) {
            const bool isFirst = next.changedAt < other->changedAt;
            next.draft = isFirst ? joined(next.draft, other->draft) : joined(other->draft, next.draft);
            next.changedAt = std::max(next.changedAt, other->changedAt);
        }
        const auto written = connection.run(
            u"INSERT OR REPLACE INTO draft (persona, reply_to, body, changed_at) VALUES (?, ?, ?, ?)"_s,
            {to.value(), next.draft.replyTo.toString(), encode(next.draft), next.changedAt});
        if (!written)
            return std::unexpected(written.error());
    }
    const auto removed = connection.run(u"DELETE FROM draft WHERE persona = ?"_s, {from.value()});
    if (!removed)
        return std::unexpected(removed.error());
    return {};
}

} // namespace Godwit
