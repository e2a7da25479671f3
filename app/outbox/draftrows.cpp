// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/draftrows.h"

#include "outbox/draftaudience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Godwit::DraftRows
{

using namespace Qt::StringLiterals;

static QJsonArray mediaOf(const std::vector<DraftMedia> &files)
{
    QJsonArray media;
    for (const DraftMedia &item : files)
        media.append(QJsonObject{{u"path"_s, item.path},
                                 {u"alt"_s, item.altText},
                                 {u"focusX"_s, item.focus.x()},
                                 {u"focusY"_s, item.focus.y()},
                                 {u"posted"_s, item.posted.toString()},
                                 {u"preview"_s, item.previewUrl}});
    return media;
}

static QJsonArray partsOf(const std::vector<DraftPart> &parts)
{
    QJsonArray list;
    for (const DraftPart &part : parts)
        list.append(QJsonObject{{u"text"_s, part.text},
                                {u"sensitive"_s, part.sensitive},
                                {u"media"_s, mediaOf(part.media)},
                                {u"poll"_s, QJsonArray::fromStringList(part.pollOptions)},
                                {u"poll_multiple"_s, part.pollMultiple},
                                {u"poll_seconds"_s, part.pollSeconds}});
    return list;
}

QJsonObject encode(const Draft &draft)
{
    QJsonArray accounts;
    for (const AccountId account : draft.accounts)
        accounts.append(account.value());
    QJsonObject body{{u"reply"_s, draft.replyTo.toString()},
                     {u"quotes"_s, draft.quotes.toString()},
                     {u"quotesUrl"_s, draft.quotesUrl},
                     {u"edits"_s, draft.edits.toString()},
                     {u"replaces"_s, draft.replaces.toString()},
                     {u"accounts"_s, accounts},
                     {u"text"_s, draft.text},
                     {u"warning"_s, draft.contentWarning},
                     {u"sensitive"_s, draft.sensitive},
                     {u"language"_s, draft.language},
                     {u"media"_s, mediaOf(draft.media)},
                     {u"poll"_s, QJsonArray::fromStringList(draft.pollOptions)},
                     {u"poll_multiple"_s, draft.pollMultiple},
                     {u"poll_seconds"_s, draft.pollSeconds}};
    if (draft.visibility)
        body.insert(u"visibility"_s, int(*draft.visibility));
    if (draft.markdown)
        body.insert(u"markdown"_s, true);
    if (!draft.earlier.empty())
        body.insert(u"earlier"_s, partsOf(draft.earlier));
    if (!draft.later.empty())
        body.insert(u"later"_s, partsOf(draft.later));
    if (draft.at)
        body.insert(u"at"_s, qint64(toMs(*draft.at)));
    if (draft.after)
        body.insert(u"after"_s, draft.after.toString());
    return body;
}

static QString textOf(const Draft &draft)
{
    return QString::fromUtf8(QJsonDocument(encode(draft)).toJson(QJsonDocument::Compact));
}

static std::vector<DraftMedia> mediaOf(const QJsonArray &media)
{
    std::vector<DraftMedia> files;
    for (const QJsonValue &item : media)
        files.push_back({.path = item[u"path"_s].toString(),
                         .altText = item[u"alt"_s].toString(),
                         .focus = {item[u"focusX"_s].toDouble(), item[u"focusY"_s].toDouble()},
                         .posted = LocalId(item[u"posted"_s].toString()),
                         .previewUrl = item[u"preview"_s].toString()});
    return files;
}

static QStringList optionsOf(const QJsonArray &list)
{
    QStringList options;
    for (const QJsonValue &option : list)
        options.append(option.toString());
    return options;
}

static std::vector<DraftPart> partsOf(const QJsonArray &list)
{
    std::vector<DraftPart> parts;
    for (const QJsonValue &item : list)
        parts.push_back({.text = item[u"text"_s].toString(),
                         .sensitive = item[u"sensitive"_s].toBool(),
                         .media = mediaOf(item[u"media"_s].toArray()),
                         .pollOptions = optionsOf(item[u"poll"_s].toArray()),
                         .pollMultiple = item[u"poll_multiple"_s].toBool(),
                         .pollSeconds = item[u"poll_seconds"_s].toInt(86'400)});
    return parts;
}

Draft decode(const QString &place, const QJsonObject &body)
{
    Draft draft;
    draft.place = place;
    // Drafts of the first version had no other place than what they answer.
    draft.replyTo = PostKey(body[u"reply"_s].toString(place));
    draft.quotes = PostKey(body[u"quotes"_s].toString());
    draft.quotesUrl = body[u"quotesUrl"_s].toString();
    draft.edits = PostKey(body[u"edits"_s].toString());
    draft.replaces = PostKey(body[u"replaces"_s].toString());
    for (const QJsonValue &account : body[u"accounts"_s].toArray())
        draft.accounts.emplace_back(account.toInteger());
    draft.text = body[u"text"_s].toString();
    draft.contentWarning = body[u"warning"_s].toString();
    draft.sensitive = body[u"sensitive"_s].toBool();
    draft.language = body[u"language"_s].toString();
    draft.media = mediaOf(body[u"media"_s].toArray());
    draft.earlier = partsOf(body[u"earlier"_s].toArray());
    draft.later = partsOf(body[u"later"_s].toArray());
    draft.pollOptions = optionsOf(body[u"poll"_s].toArray());
    draft.pollMultiple = body[u"poll_multiple"_s].toBool();
    draft.pollSeconds = body[u"poll_seconds"_s].toInt(86'400);
    draft.markdown = body[u"markdown"_s].toBool();
    if (body.contains(u"at"_s))
        draft.at = instantFromMs(body[u"at"_s].toInteger());
    draft.after = ActId(body[u"after"_s].toString());
    const int visibility = body[u"visibility"_s].toInt(-1);
    if (visibility >= 0 && visibility <= int(Visibility::Direct))
        draft.visibility = Visibility(visibility);
    return draft;
}

StoreResult<void> remove(Connection &connection, const DraftPlace &place)
{
    const auto done = connection.run(u"DELETE FROM draft WHERE persona = ? AND reply_to = ?"_s,
                                     {place.persona.value(), place.place});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

StoreResult<void> put(Connection &connection, PersonaId persona, const Draft &draft, Instant at)
{
    if (draft.isEmpty())
        return remove(connection, {persona, draft.place});
    const auto done =
        connection.run(u"INSERT INTO draft (persona, reply_to, body, changed_at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (persona, reply_to) DO UPDATE SET body = excluded.body, "
                       "changed_at = excluded.changed_at"_s,
                       {persona.value(), draft.place, textOf(draft), qint64(toMs(at))});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

namespace
{

struct Kept {
    Draft draft;
    Instant at;
};

} // namespace

static QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

static StoreResult<std::vector<Kept>> collect(Connection &connection, const QString &where,
                                              const QVariantList &values)
{
    const auto query = connection.run(
        u"SELECT reply_to, body, changed_at FROM draft %1 ORDER BY changed_at DESC"_s.arg(where), values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Kept> drafts;
    while ((*query)->next())
        drafts.push_back({decode((*query)->value(0).toString(), objectIn((*query)->value(1).toString())),
                          instantFromMs((*query)->value(2).toLongLong())});
    return drafts;
}

StoreResult<std::optional<Draft>> find(Connection &connection, const DraftPlace &place)
{
    auto drafts =
        collect(connection, u"WHERE persona = ? AND reply_to = ?"_s, {place.persona.value(), place.place});
    if (!drafts)
        return std::unexpected(drafts.error());
    return drafts->empty() ? std::optional<Draft>() : std::optional(std::move(drafts->front().draft));
}

static StoreResult<std::vector<Kept>> ofPersona(Connection &connection, PersonaId persona)
{
    return collect(connection, u"WHERE persona = ?"_s, {persona.value()});
}

StoreResult<std::vector<Draft>> all(Connection &connection, PersonaId persona)
{
    auto kept = ofPersona(connection, persona);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<Draft> drafts;
    for (Kept &each : *kept)
        drafts.push_back(std::move(each.draft));
    return drafts;
}

static void append(QString &text, const QString &more, const QString &between)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += between;
    text += more;
}

static bool isThread(const Draft &draft)
{
    return !draft.earlier.empty() || !draft.later.empty();
}

static void joinPosts(Draft &first, const Draft &second)
{
    if (isThread(first) || isThread(second)) {
        std::vector<DraftPart> parts = first.parts();
        const auto more = second.parts();
        parts.insert(parts.end(), more.begin(), more.end());
        first.setParts(std::move(parts), first.earlier.size());
        return;
    }
    append(first.text, second.text, u"\n\n"_s);
    first.media.insert(first.media.end(), second.media.begin(), second.media.end());
    first.pollOptions += second.pollOptions;
    first.sensitive = first.sensitive || second.sensitive;
}

static Draft joined(Draft first, const Draft &second)
{
    joinPosts(first, second);
    if (first.contentWarning != second.contentWarning)
        append(first.contentWarning, second.contentWarning, u" "_s);
    // What one of them was for few is not shown to many.
    first.visibility = std::max(first.visibility, second.visibility);
    first.markdown = first.markdown || second.markdown;
    // Neither goes out before its time.
    first.at = std::max(first.at, second.at);
    if (!first.after)
        first.after = second.after;
    return first;
}

static Kept joined(const Kept &one, const Kept &other)
{
    return one.at < other.at ? Kept{joined(one.draft, other.draft), other.at}
                             : Kept{joined(other.draft, one.draft), one.at};
}

StoreResult<void> carry(Connection &connection, PersonaId from, PersonaId to)
{
    const auto carried = ofPersona(connection, from);
    const auto present = ofPersona(connection, to);
    if (!carried || !present)
        return std::unexpected(!carried ? carried.error() : present.error());
    for (Kept next : *carried) {
        const auto there =
            std::ranges::find(*present, next.draft.place, [](const Kept &each) { return each.draft.place; });
        if (there != present->end())
            next = joined(next, *there);
        if (auto written = put(connection, to, next.draft, next.at); !written)
            return written;
        if (auto removed = remove(connection, {from, next.draft.place}); !removed)
            return removed;
    }
    return {};
}

// What says not whom it is for was for whom the old account's posts are.
static bool keepAudience(Draft &draft, const Handover &handover)
{
    const bool isMeant = draft.accounts.empty() || std::ranges::contains(draft.accounts, handover.from);
    if (!isMeant || draft.staysBehind() || draft.visibility)
        return false;
    std::optional<Visibility> answered;
    if (const auto known = handover.answered.constFind(draft.replyTo); known != handover.answered.cend())
        answered = *known;
    draft.visibility = audienceKept(draft, handover.usual, answered, draft.accounts.size() > 1);
    return draft.visibility.has_value();
}

StoreResult<void> retarget(Connection &connection, PersonaId persona, const Handover &handover)
{
    auto kept = ofPersona(connection, persona);
    if (!kept)
        return std::unexpected(kept.error());
    for (Kept &each : *kept) {
        const bool narrowed = keepAudience(each.draft, handover);
        if (!each.draft.handOver(handover.from, handover.to) && !narrowed)
            continue;
        if (auto written = put(connection, persona, each.draft, each.at); !written)
            return written;
    }
    return {};
}

StoreResult<std::vector<PostKey>> answered(Connection &connection, PersonaId persona)
{
    const auto kept = ofPersona(connection, persona);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<PostKey> keys;
    for (const Kept &each : *kept) {
        if (each.draft.replyTo)
            keys.push_back(each.draft.replyTo);
    }
    return keys;
}

StoreResult<QStringList> files(Connection &connection)
{
    const auto drafts = collect(connection, QString(), {});
    if (!drafts)
        return std::unexpected(drafts.error());
    QStringList files;
    for (const Kept &kept : *drafts) {
        for (const DraftPart &part : kept.draft.parts()) {
            for (const DraftMedia &media : part.media)
                files.append(media.path);
        }
    }
    return files;
}

} // namespace Godwit::DraftRows
