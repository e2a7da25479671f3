// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/reader.h"

#include "servers/mastodon/linkheader.h"
#include "servers/mastodon/notificationreader.h"
#include "servers/mastodon/personreader.h"
#include "servers/mastodon/postpartsreader.h"
#include "servers/mastodon/postreader.h"

#include <algorithm>
#include <ranges>

namespace Godwit::Mastodon
{

PageCursors cursorsOf(const Response &response, bool isEmptyPage)
{
    PageCursors cursors = readLinkHeader(response.header("link"));
    // GoToSocial's last page is empty and may name a next one [seen].
    if (isEmptyPage)
        cursors.older = {};
    // snac's rel="prev" is since_id [seen on 2.75], which asks for the newest posts above a floor, not for
    // the next.
    if (cursors.newer.toString().contains("since_id="_L1))
        cursors.newer = {};
    return cursors;
}

ServerResult<Page> readTimeline(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    Gatherer gatherer(context);
    Page page;
    page.items = readPostItems(gatherer, *list);
    page.batch = gatherer.take();
    const PageCursors cursors = cursorsOf(response, list->isEmpty());
    page.older = cursors.older;
    page.newer = cursors.newer;
    return page;
}

ServerResult<Batch> readPost(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    Gatherer gatherer(context);
    gatherer.learnPeople({*object});
    if (!readPostItem(gatherer, *object))
        return std::unexpected(badAnswer(context, u"no post with an id and an author"_s, response.status));
    return gatherer.take();
}

ServerResult<Batch> readPosts(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    Gatherer gatherer(context);
    readPostItems(gatherer, *list);
    return gatherer.take();
}

// Up to 4,096 posts come when signed in; more than this nobody reads at once.
static QJsonArray shortened(const QJsonArray &list)
{
    constexpr qsizetype mostPosts = 4'096;
    QJsonArray result = list;
    while (result.size() > mostPosts)
        result.removeLast();
    return result;
}

static std::vector<PostKey> readSurrounding(Gatherer &gatherer, const QJsonValue &list)
{
    std::vector<PostKey> keys;
    for (const QJsonValue item : shortened(list.toArray())) {
        if (const auto post = readPostItem(gatherer, item))
            keys.push_back(post->post);
    }
    return keys;
}

ServerResult<Thread> readThread(const ReaderContext &context, const Response &post, const Response &around)
{
    const auto focus = rootObject(context, post);
    if (!focus)
        return std::unexpected(focus.error());
    const auto surrounding = rootObject(context, around);
    if (!surrounding)
        return std::unexpected(surrounding.error());
    Gatherer gatherer(context);
    gatherer.learnPeople({*focus});
    gatherer.learnPeople(surrounding->value("ancestors"_L1).toArray());
    gatherer.learnPeople(surrounding->value("descendants"_L1).toArray());
    const auto item = readPostItem(gatherer, *focus);
    if (!item)
        return std::unexpected(badAnswer(context, u"no post with an id and an author"_s, post.status));
    Thread thread;
    thread.focus = item->post;
    thread.ancestors = readSurrounding(gatherer, surrounding->value("ancestors"_L1));
    thread.descendants = readSurrounding(gatherer, surrounding->value("descendants"_L1));
    thread.batch = gatherer.take();
    // Mastodon 4.4: the header stands only while it is fetching.
    thread.incomplete = !around.header("mastodon-async-refresh").isEmpty();
    return thread;
}

ServerResult<Poll> readPollAnswer(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    auto poll = readPoll(*object);
    if (!poll)
        return std::unexpected(badAnswer(context, u"no poll with options"_s, response.status));
    return std::move(*poll);
}

ServerResult<SeenPerson> readPerson(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    auto person = readPersonObject(context, *object);
    if (!person || person->id.isEmpty())
        return std::unexpected(badAnswer(context, u"no profile with an id and a name"_s, response.status));
    return std::move(*person);
}

ServerResult<PeoplePage> readPeople(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    Gatherer gatherer(context);
    qsizetype seen = 0;
    for (const QJsonValue item : *list) {
        if (++seen > mostInWhole) {
            gatherer.skip("person", item, "one of too many in one answer");
            break;
        }
        if (gatherer.addPerson(item).isEmpty())
            gatherer.skip("person", item, "no name");
    }
    Batch batch = gatherer.take();
    return PeoplePage{std::move(batch.people), cursorsOf(response, list->isEmpty()).older,
                      std::move(batch.skipped)};
}

static QJsonArray accountsBeside(const QJsonArray &list, const LocalId &person)
{
    const auto said = std::ranges::find_if(
        list, [&](const QJsonValue &item) { return idAt(item.toObject(), "id"_L1) == person; });
    return said == list.end() ? QJsonArray() : (*said).toObject().value("accounts"_L1).toArray();
}

ServerResult<FamiliarPeople> readFamiliarPeople(const ReaderContext &context, const Response &response,
                                                const LocalId &person)
{
    // The answer has no pages: it may hold hundreds, of whom a few are shown.
    constexpr qsizetype mostRead = 40;
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    const QJsonArray accounts = accountsBeside(*list, person);
    Gatherer gatherer(context);
    for (const QJsonValue account : accounts | std::views::take(mostRead)) {
        if (gatherer.addPerson(account).isEmpty())
            gatherer.skip("person", account, "no name");
    }
    Batch batch = gatherer.take();
    const qsizetype unread = std::max<qsizetype>(accounts.size() - mostRead, 0);
    const qint64 total = qint64(batch.people.size()) + std::min(unread, mostInWhole);
    return FamiliarPeople{std::move(batch.people), total, std::move(batch.skipped)};
}

ServerResult<Relationship> readRelationship(const ReaderContext &context, const Response &response)
{
    const auto root = parseJson(response.body);
    if (!root)
        return std::unexpected(badAnswer(context, root.error(), response.status));
    const QJsonValue relationship = root->isArray() ? root->toArray().first() : *root;
    // An unknown person gets an empty list; no error of the transport says so.
    if (!relationship.isObject() || relationship.toObject().isEmpty())
        return std::unexpected(badAnswer(context, u"no relationship in the answer"_s, response.status));
    return readRelationshipObject(relationship.toObject());
}

ServerResult<NotificationPage> readNotifications(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    Gatherer gatherer(context);
    std::vector<Notification> single;
    for (const QJsonValue item : *list) {
        if (single.size() >= size_t(mostItems))
            break;
        if (auto notification = readNotificationObject(gatherer, item))
            single.push_back(std::move(*notification));
    }
    NotificationPage page;
    const PageCursors cursors = cursorsOf(response, list->isEmpty());
    page.older = cursors.older;
    page.newer = cursors.newer;
    // snac sends no Link here [seen on 2.75].
    if (context.software == Software::Snac && page.older.isEmpty() && !single.empty())
        page.older = Cursor(u"max_id="_s + single.back().id.toString());
    page.items = groupNotifications(std::move(single));
    page.batch = gatherer.take();
    return page;
}

ServerResult<NotificationPage> readGroupedNotifications(const ReaderContext &context,
                                                        const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    if (!object->value("notification_groups"_L1).isArray())
        return std::unexpected(badAnswer(context, u"no groups of notifications"_s, response.status));
    Gatherer gatherer(context);
    NotificationPage page;
    page.items = readNotificationGroups(gatherer, *object);
    page.batch = gatherer.take();
    const PageCursors cursors = cursorsOf(response, page.items.empty());
    page.older = cursors.older;
    page.newer = cursors.newer;
    return page;
}

static QStringList readFoundTags(const QJsonValue &list)
{
    QStringList tags;
    for (const QJsonValue item : list.toArray()) {
        if (tags.size() >= mostItems)
            break;
        // Bare words in Pleroma's older answers.
        QString tag = item.isString() ? lineAt({{u"name"_s, item}}, "name"_L1, 200)
                                      : lineAt(item.toObject(), "name"_L1, 200);
        if (tag.startsWith(u'#'))
            tag.removeFirst();
        if (!tag.isEmpty())
            tags << tag;
    }
    return tags;
}

ServerResult<SearchResult> readSearch(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    Gatherer gatherer(context);
    SearchResult result;
    for (const QJsonValue account : object->value("accounts"_L1).toArray()) {
        if (result.people.size() >= size_t(mostItems))
            break;
        const PersonKey person = gatherer.addPerson(account);
        if (person.isEmpty())
            gatherer.skip("person", account, "no name");
        else
            result.people.push_back(person);
    }
    for (const TimelineItem &item : readPostItems(gatherer, object->value("statuses"_L1).toArray()))
        result.posts.push_back(item.post);
    result.hashtags = readFoundTags(object->value("hashtags"_L1));
    result.batch = gatherer.take();
    return result;
}

ServerResult<UploadedMedia> readMedia(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    const LocalId id = idAt(*object, "id"_L1);
    if (id.isEmpty())
        return std::unexpected(badAnswer(context, u"an upload without an id"_s, response.status));
    // The status alone says whether it is processed: of an unknown type the url stays null.
    return UploadedMedia{id, response.status == 200};
}

} // namespace Godwit::Mastodon
