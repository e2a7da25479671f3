// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/graphreader.h"

#include "servers/mastodon/gatherer.h"
#include "servers/mastodon/personreader.h"
#include "servers/mastodon/reader.h"

#include <QUrl>

namespace Godwit::Mastodon
{

namespace
{

// Names what was left out of a list of plain things, as Gatherer does it for posts and people.
class Skips
{
public:
    void add(const char *kind, qsizetype index, const char *why)
    {
        constexpr qsizetype mostNamed = 50;
        if (m_named.size() < mostNamed)
            m_named << u"%1 %2: %3"_s.arg(QLatin1StringView(kind)).arg(index + 1).arg(QLatin1StringView(why));
    }

    QStringList take() { return std::move(m_named); }

private:
    QStringList m_named;
};

ListReplies listReplies(const QString &word)
{
    if (word == "followed"_L1)
        return ListReplies::ToFollowed;
    return word == "none"_L1 ? ListReplies::None : ListReplies::ToMembers;
}

std::optional<PeopleList> listOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    PeopleList list;
    list.id = idAt(object, "id"_L1);
    list.title = lineAt(object, "title"_L1, 500);
    list.replies = listReplies(textAt(object, "replies_policy"_L1, 20));
    list.exclusive = flagAt(object, "exclusive"_L1);
    if (list.id.isEmpty() || list.title.isEmpty())
        return std::nullopt;
    return list;
}

// A host as people write it, in lower case; empty for what is none.
QString domainOf(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || text.size() > 253 || text.contains(u'/') || text.contains(u'@'))
        return {};
    const QUrl url(u"https://"_s + text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? text.toLower() : QString();
}

// Bare words in Pleroma's older answers.
QString tagOf(const QJsonValue &value)
{
    QString tag = value.isString() ? lineAt({{u"name"_s, value}}, "name"_L1, 200)
                                   : lineAt(value.toObject(), "name"_L1, 200);
    if (tag.startsWith(u'#'))
        tag.removeFirst();
    return tag.contains(u' ') ? QString() : tag;
}

NamesPage readNames(const QJsonArray &list, const char *kind, QString (*read)(const QJsonValue &))
{
    NamesPage page;
    Skips skips;
    QSet<QString> taken;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i >= mostInWhole) {
            skips.add(kind, i, "one of too many in one answer");
            break;
        }
        const QString name = read(list.at(i));
        if (name.isEmpty()) {
            skips.add(kind, i, "no name");
        } else if (const QString folded = name.toCaseFolded(); !taken.contains(folded)) {
            taken.insert(folded);
            page.names << name;
        }
    }
    page.skipped = skips.take();
    return page;
}

ServerResult<NamesPage> readNamesOf(const ReaderContext &context, const Response &response, const char *kind,
                                    QString (*read)(const QJsonValue &))
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    NamesPage page = readNames(*list, kind, read);
    page.older = cursorsOf(response, list->isEmpty()).older;
    return page;
}

} // namespace

ServerResult<MutesPage> readMutes(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    MutesPage page;
    Gatherer gatherer(context);
    QHash<PersonKey, std::optional<Instant>> ends;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QJsonValue item = list->at(i);
        if (i >= mostInWhole) {
            gatherer.skip("person", item, "one of too many in one answer");
            break;
        }
        const PersonKey key = gatherer.addPerson(item);
        if (key.isEmpty())
            gatherer.skip("person", item, "no name");
        else
            ends.insert(key, timeAt(item.toObject(), "mute_expires_at"_L1));
    }
    Batch batch = gatherer.take();
    for (SeenPerson &seen : batch.people) {
        const auto until = ends.value(seen.profile.key);
        page.people.push_back({std::move(seen), until});
    }
    page.skipped = std::move(batch.skipped);
    page.older = cursorsOf(response, list->isEmpty()).older;
    return page;
}

ServerResult<std::vector<KnownRelationship>> readRelationships(const ReaderContext &context,
                                                               const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    std::vector<KnownRelationship> known;
    for (const QJsonValue item : *list) {
        if (known.size() >= size_t(mostItems))
            break;
        const QJsonObject object = item.toObject();
        if (LocalId id = idAt(object, "id"_L1); !id.isEmpty())
            known.push_back({std::move(id), readRelationshipObject(object)});
    }
    return known;
}

ServerResult<NamesPage> readDomains(const ReaderContext &context, const Response &response)
{
    return readNamesOf(context, response, "domain", &domainOf);
}

ServerResult<NamesPage> readTags(const ReaderContext &context, const Response &response)
{
    return readNamesOf(context, response, "hashtag", &tagOf);
}

ServerResult<PeopleLists> readLists(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    PeopleLists lists;
    Skips skips;
    for (qsizetype i = 0; i < list->size(); ++i) {
        if (lists.lists.size() >= size_t(mostItems)) {
            skips.add("list", i, "one of too many in one answer");
            break;
        }
        if (auto each = listOf(list->at(i)))
            lists.lists.push_back(std::move(*each));
        else
            skips.add("list", i, "no id or no title");
    }
    lists.skipped = skips.take();
    return lists;
}

ServerResult<PeopleList> readList(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    auto list = listOf(*object);
    if (!list)
        return std::unexpected(badAnswer(context, u"no list with an id and a title"_s, response.status));
    return std::move(*list);
}

} // namespace Godwit::Mastodon
