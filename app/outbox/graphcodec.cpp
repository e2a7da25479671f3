// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/graphcodec.h"

#include "servers/importport.h"

#include <QJsonArray>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostWords = 200;

QJsonObject personFields(const QString &handle, const PersonKey &person, bool on)
{
    return {{u"handle"_s, handle}, {u"person"_s, person.toString()}, {u"on"_s, on}};
}

template <typename Value>
Value enumOf(const QJsonValue &value, Value first, Value last)
{
    const int number = value.toInt(int(first));
    return number < int(first) || number > int(last) ? first : Value(number);
}

// Any other number is a deed of a later version.
std::optional<Change> changeOf(const QJsonObject &object)
{
    const int number = object.value(u"change").toInt();
    if (number < int(Change::Make) || number > int(Change::Remove))
        return std::nullopt;
    return Change(number);
}

std::optional<Deed> readImport(const QJsonObject &object)
{
    const int kind = object.value(u"kind").toInt();
    const QJsonArray rows = object.value(u"rows").toArray();
    if (kind < int(ImportKind::Follows) || kind > int(ImportKind::Blocks) ||
        rows.size() > ImportPort::mostRows)
        return std::nullopt;
    ImportPeople deed{ImportKind(kind), {}};
    for (const QJsonValue row : rows)
        deed.rows.push_back({row[u"handle"].toString(), decodeFollowOptions(row[u"follow"].toObject()),
                             decodeMuteOptions(row[u"mute"].toObject())});
    return deed;
}

std::optional<Deed> readChange(DeedKind kind, const QJsonObject &object)
{
    const auto change = changeOf(object);
    if (!change)
        return std::nullopt;
    if (kind == DeedKind::ChangeList)
        return ChangeList{*change, decodeList(object.value(u"list").toObject())};
    return ChangeFilter{*change, decodeFilter(object.value(u"filter").toObject())};
}

QString personSubject(const QString &handle, const PersonKey &person)
{
    return "person "_L1 + (handle.isEmpty() ? person.toString() : handle.toLower());
}

// Lists and filters that are made have no id yet: two of the same name keep their order.
QString namedSubject(QLatin1StringView kind, const LocalId &id, const QString &title)
{
    return kind + (id.isEmpty() ? u"new "_s + title : id.toString());
}

struct GraphSubject {
    QString operator()(const FollowPerson &deed) const { return personSubject(deed.handle, deed.person); }

    QString operator()(const MutePerson &deed) const { return personSubject(deed.handle, deed.person); }

    QString operator()(const BlockPerson &deed) const { return personSubject(deed.handle, deed.person); }

    QString operator()(const BlockDomain &deed) const { return "domain "_L1 + deed.domain; }

    QString operator()(const ChangeList &deed) const
    {
        return namedSubject("list "_L1, deed.list.id, deed.list.title);
    }

    QString operator()(const PutInList &deed) const { return "list "_L1 + deed.list.toString(); }

    QString operator()(const ChangeFilter &deed) const
    {
        return namedSubject("filter "_L1, deed.filter.id, deed.filter.title);
    }

    QString operator()(const FollowTag &deed) const { return "tag "_L1 + deed.tag.toCaseFolded(); }

    QString operator()(const ImportPeople &) const { return u"import"_s; }

    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QJsonObject encode(const FollowOptions &options)
{
    return {{u"boosts"_s, options.showBoosts},
            {u"notify"_s, options.notify},
            {u"languages"_s, QJsonArray::fromStringList(options.languages)}};
}

QJsonObject encode(const MuteOptions &options)
{
    QJsonObject object{{u"notifications"_s, options.hideNotifications}};
    if (options.until)
        object.insert(u"until"_s, qint64(toMs(*options.until)));
    return object;
}

QJsonObject encode(const PeopleList &list)
{
    return {{u"id"_s, list.id.toString()},
            {u"title"_s, list.title},
            {u"replies"_s, int(list.replies)},
            {u"exclusive"_s, list.exclusive}};
}

QJsonObject encode(const WordFilter &filter)
{
    QJsonArray words;
    for (const FilterWord &word : filter.words)
        words.append(
            QJsonObject{{u"id"_s, word.id.toString()}, {u"text"_s, word.text}, {u"whole"_s, word.wholeWord}});
    QJsonObject object{{u"id"_s, filter.id.toString()},
                       {u"title"_s, filter.title},
                       {u"places"_s, int(filter.places.toInt())},
                       {u"action"_s, int(filter.action)},
                       {u"words"_s, words}};
    if (filter.until)
        object.insert(u"until"_s, qint64(toMs(*filter.until)));
    return object;
}

static std::optional<Instant> untilOf(const QJsonObject &object)
{
    return object.contains(u"until") ? std::optional(instantFromMs(object.value(u"until").toInteger()))
                                     : std::nullopt;
}

FollowOptions decodeFollowOptions(const QJsonObject &object)
{
    FollowOptions options;
    options.showBoosts = object.value(u"boosts").toBool(true);
    options.notify = object.value(u"notify").toBool();
    for (const QJsonValue language : object.value(u"languages").toArray())
        options.languages << language.toString();
    return options;
}

MuteOptions decodeMuteOptions(const QJsonObject &object)
{
    return {object.value(u"notifications").toBool(true), untilOf(object)};
}

PeopleList decodeList(const QJsonObject &object)
{
    return {LocalId(object.value(u"id").toString()), object.value(u"title").toString(),
            enumOf(object.value(u"replies"), ListReplies::ToMembers, ListReplies::None),
            object.value(u"exclusive").toBool()};
}

WordFilter decodeFilter(const QJsonObject &object)
{
    WordFilter filter;
    filter.id = LocalId(object.value(u"id").toString());
    filter.title = object.value(u"title").toString();
    filter.places = FilterPlaces::fromInt(FilterPlaces::Int(object.value(u"places").toInt()));
    filter.action = enumOf(object.value(u"action"), FilterAction::None, FilterAction::Blur);
    filter.until = untilOf(object);
    for (const QJsonValue word : object.value(u"words").toArray()) {
        if (filter.words.size() < size_t(mostWords))
            filter.words.push_back(
                {LocalId(word[u"id"].toString()), word[u"text"].toString(), word[u"whole"].toBool()});
    }
    return filter;
}

QJsonObject fields(const FollowPerson &deed)
{
    QJsonObject object = personFields(deed.handle, deed.person, deed.on);
    if (deed.options)
        object.insert(u"options"_s, encode(*deed.options));
    return object;
}

QJsonObject fields(const MutePerson &deed)
{
    QJsonObject object = personFields(deed.handle, deed.person, deed.on);
    object.insert(u"options"_s, encode(deed.options));
    return object;
}

QJsonObject fields(const BlockPerson &deed)
{
    return personFields(deed.handle, deed.person, deed.on);
}

QJsonObject fields(const BlockDomain &deed)
{
    return {{u"domain"_s, deed.domain}, {u"on"_s, deed.on}};
}

QJsonObject fields(const ChangeList &deed)
{
    return {{u"change"_s, int(deed.change)}, {u"list"_s, encode(deed.list)}};
}

QJsonObject fields(const PutInList &deed)
{
    QJsonObject object = personFields(deed.handle, deed.person, deed.on);
    object.insert(u"list"_s, deed.list.toString());
    return object;
}

QJsonObject fields(const ChangeFilter &deed)
{
    return {{u"change"_s, int(deed.change)}, {u"filter"_s, encode(deed.filter)}};
}

QJsonObject fields(const FollowTag &deed)
{
    return {{u"tag"_s, deed.tag}, {u"on"_s, deed.on}};
}

QJsonObject fields(const ImportPeople &deed)
{
    QJsonArray rows;
    for (const ImportRow &row : deed.rows)
        rows.append(QJsonObject{
            {u"handle"_s, row.handle}, {u"follow"_s, encode(row.follow)}, {u"mute"_s, encode(row.mute)}});
    return {{u"kind"_s, int(deed.kind)}, {u"rows"_s, rows}};
}

std::optional<Deed> readGraphDeed(DeedKind kind, const QJsonObject &object)
{
    const QString handle = object.value(u"handle").toString();
    const PersonKey person(object.value(u"person").toString());
    const bool on = object.value(u"on").toBool();
    switch (kind) {
    case DeedKind::FollowPerson: {
        FollowPerson follow{handle, person, on, {}};
        if (object.contains(u"options"))
            follow.options = decodeFollowOptions(object.value(u"options").toObject());
        return follow;
    }
    case DeedKind::MutePerson:
        return MutePerson{handle, person, on, decodeMuteOptions(object.value(u"options").toObject())};
    case DeedKind::BlockPerson:
        return BlockPerson{handle, person, on};
    case DeedKind::BlockDomain:
        return BlockDomain{object.value(u"domain").toString(), on};
    case DeedKind::PutInList:
        return PutInList{LocalId(object.value(u"list").toString()), handle, person, on};
    case DeedKind::FollowTag:
        return FollowTag{object.value(u"tag").toString(), on};
    case DeedKind::ChangeList:
    case DeedKind::ChangeFilter:
        return readChange(kind, object);
    case DeedKind::ImportPeople:
        return readImport(object);
    default:
        return std::nullopt;
    }
}

bool isWithinBounds(const Deed &deed)
{
    if (const auto *change = std::get_if<ChangeFilter>(&deed))
        return change->filter.words.size() <= size_t(mostWords);
    const auto *import = std::get_if<ImportPeople>(&deed);
    return !import || import->rows.size() <= size_t(ImportPort::mostRows);
}

QString graphSubject(const Deed &deed)
{
    return std::visit(GraphSubject(), deed);
}

} // namespace Godwit
