// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/postreader.h"

#include "servers/mastodon/personreader.h"
#include "servers/mastodon/postpartsreader.h"

#include <QSet>

namespace Godwit::Mastodon
{

namespace
{

// A post quotes a post, whose own quote Mastodon only names; others send it whole.
constexpr int deepestQuote = 3;

std::optional<PostKey> readPostObject(Gatherer &gatherer, const QJsonObject &object, int quoteDepth);

PostKey postKeyOf(const ReaderContext &context, const QJsonObject &object, const LocalId &id)
{
    const QString uri = globalIdAt(object, "uri"_L1);
    if (!uri.isEmpty())
        return PostKey(uri);
    const QString url = pageUrlAt(object, "url"_L1);
    if (!url.isEmpty())
        return PostKey(url);
    // Not global, but the same at each sight; the percent encoding keeps a strange id one path segment.
    return PostKey(context.origin.toString() + "/api/v1/statuses/"_L1 +
                   QString::fromLatin1(QUrl::toPercentEncoding(id.toString())));
}

struct Mentions {
    std::vector<PersonKey> keys;
    QHash<QString, PersonKey> byUrl;
    QHash<LocalId, PersonKey> byId;
};

Mentions readMentions(const Gatherer &gatherer, const QJsonValue &list)
{
    Mentions mentions;
    qsizetype seen = 0;
    for (const QJsonValue item : list.toArray()) {
        if (++seen > mostMentions)
            break;
        const QJsonObject object = item.toObject();
        // snac's ids here are "0" [seen on 2.75]: then the key follows from the rest.
        const LocalId id = idAt(object, "id"_L1);
        PersonKey key = gatherer.personOfId(id);
        if (key.isEmpty())
            key = personKeyOf(gatherer.context(), object);
        if (key.isEmpty())
            continue;
        mentions.keys.push_back(key);
        mentions.byUrl.insert(textAt(object, "url"_L1, 4096), key);
        if (!id.isEmpty())
            mentions.byId.insert(id, key);
    }
    return mentions;
}

QStringList readHashtags(const QJsonValue &list)
{
    QStringList tags;
    for (const QJsonValue item : list.toArray()) {
        if (tags.size() >= mostTags)
            break;
        QString name = lineAt(item.toObject(), "name"_L1, 200);
        if (name.startsWith(u'#'))
            name.removeFirst();
        if (!name.isEmpty())
            tags << name;
    }
    return tags;
}

QuoteState quoteState(const QString &word)
{
    static constexpr std::array<std::pair<Key, QuoteState>, 8> states{{
        {"accepted"_L1, QuoteState::Accepted},
        {"pending"_L1, QuoteState::Pending},
        {"rejected"_L1, QuoteState::Rejected},
        {"revoked"_L1, QuoteState::Revoked},
        {"deleted"_L1, QuoteState::Deleted},
        {"blocked_account"_L1, QuoteState::Blocked},
        {"blocked_domain"_L1, QuoteState::Blocked},
        {"muted_account"_L1, QuoteState::Muted},
    }};
    for (const auto &[known, state] : states) {
        if (word == known)
            return state;
    }
    return QuoteState::Unauthorized;
}

PostKey quotedKey(Gatherer &gatherer, const QJsonValue &quoted, const LocalId &id, int quoteDepth)
{
    if (quoted.isObject() && quoteDepth < deepestQuote) {
        if (const auto key = readPostObject(gatherer, quoted.toObject(), quoteDepth + 1))
            return *key;
    }
    return gatherer.postOfId(id);
}

// Pleroma, Akkoma and Friendica: a whole post, an id or the other post's URI, without a state.
std::optional<Quote> readOtherQuote(Gatherer &gatherer, const QJsonObject &object, int quoteDepth)
{
    const QJsonObject pleroma = object.value("pleroma"_L1).toObject();
    LocalId id = idAt(object, "quote_id"_L1);
    if (id.isEmpty())
        id = idAt(pleroma, "quote_id"_L1);
    QJsonValue quoted = object.value("quote"_L1);
    if (!quoted.isObject())
        quoted = pleroma.value("quote"_L1);
    PostKey key = quotedKey(gatherer, quoted, id, quoteDepth);
    if (key.isEmpty())
        key = PostKey(globalIdAt(pleroma, "quote_url"_L1));
    if (key.isEmpty() && id.isEmpty())
        return std::nullopt;
    return Quote{QuoteState::Accepted, key};
}

std::optional<Quote> readQuote(Gatherer &gatherer, const QJsonObject &object, int quoteDepth)
{
    const QJsonObject quote = object.value("quote"_L1).toObject();
    if (!quote.contains("state"_L1))
        return readOtherQuote(gatherer, object, quoteDepth);
    Quote result{quoteState(quote.value("state"_L1).toString()), {}};
    result.post =
        quotedKey(gatherer, quote.value("quoted_status"_L1), idAt(quote, "quoted_status_id"_L1), quoteDepth);
    return result;
}

PostState readState(const QJsonObject &object)
{
    PostState state;
    state.id = idAt(object, "id"_L1);
    state.parentId = idAt(object, "in_reply_to_id"_L1);
    state.favourited = flagAt(object, "favourited"_L1);
    state.boosted = flagAt(object, "reblogged"_L1);
    state.bookmarked = flagAt(object, "bookmarked"_L1);
    state.pinned = flagAt(object, "pinned"_L1);
    state.threadMuted = flagAt(object, "muted"_L1);
    readFilters(object.value("filtered"_L1), state);
    return state;
}

void readText(const QJsonObject &object, const Mentions &mentions, Post &post)
{
    HtmlContext html;
    html.mentions = mentions.byUrl;
    html.hashtags = post.hashtags;
    html.emoji = readEmoji(object.value("emojis"_L1));
    html.hasQuote = post.quote && !post.quote->post.isEmpty();
    constexpr qsizetype longestContent = 1024 * 1024;
    post.text = readHtml(textAt(object, "content"_L1, longestContent), html);
    post.contentWarning = lineAt(object, "spoiler_text"_L1, 2000);
}

void readReply(const Gatherer &gatherer, const QJsonObject &object, const Mentions &mentions,
               const LocalId &parent, Post &post)
{
    const LocalId whom = idAt(object, "in_reply_to_account_id"_L1);
    post.isReply = !parent.isEmpty() || !whom.isEmpty();
    if (whom.isEmpty())
        return;
    post.repliesTo = gatherer.personOfId(whom);
    if (post.repliesTo.isEmpty())
        post.repliesTo = mentions.byId.value(whom);
}

PostCounts readCounts(const QJsonObject &object)
{
    return {countAt(object, "replies_count"_L1), countAt(object, "reblogs_count"_L1),
            countAt(object, "favourites_count"_L1), countAt(object, "quotes_count"_L1)};
}

// Reads a post that is no boost; nothing when it has no id or no author.
std::optional<PostKey> readPostObject(Gatherer &gatherer, const QJsonObject &object, int quoteDepth)
{
    const ReaderContext &context = gatherer.context();
    SeenPost seen;
    seen.state = readState(object);
    if (seen.state.id.isEmpty())
        return std::nullopt;
    Post &post = seen.post;
    post.author = gatherer.addPerson(object.value("account"_L1));
    if (post.author.isEmpty())
        return std::nullopt;
    post.key = postKeyOf(context, object, seen.state.id);
    post.createdAt = timeAt(object, "created_at"_L1).value_or(context.receivedAt);
    post.editedAt = timeAt(object, "edited_at"_L1);
    post.url = pageUrlAt(object, "url"_L1);
    const Mentions mentions = readMentions(gatherer, object.value("mentions"_L1));
    post.mentions = mentions.keys;
    post.hashtags = readHashtags(object.value("tags"_L1));
    post.sensitive = flagAt(object, "sensitive"_L1);
    post.language = lineAt(object, "language"_L1, 40);
    post.visibility = readVisibility(object.value("visibility"_L1).toString());
    readReply(gatherer, object, mentions, seen.state.parentId, post);
    post.counts = readCounts(object);
    post.attachments = readAttachments(context, object.value("media_attachments"_L1));
    post.poll = readPoll(object.value("poll"_L1).toObject());
    post.card = readCard(context, object.value("card"_L1).toObject());
    post.application = lineAt(object.value("application"_L1).toObject(), "name"_L1, 200);
    // The text must know whether the quoted post is there, which in turn stands after this one in the batch.
    const PostKey key = post.key;
    gatherer.reserve(key);
    post.quote = readQuote(gatherer, object, quoteDepth);
    readText(object, mentions, post);
    gatherer.addPost(std::move(seen), quoteDepth == 0);
    return key;
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool());
}

} // namespace

std::optional<TimelineItem> readPostItem(Gatherer &gatherer, const QJsonValue &item)
{
    if (!item.isObject()) {
        gatherer.skip("post", item, "not an object");
        return std::nullopt;
    }
    const QJsonObject wrapper = item.toObject();
    QJsonValue inner = wrapper.value("reblog"_L1);
    if (isAbsent(inner)) {
        const auto key = readPostObject(gatherer, wrapper, 0);
        if (!key)
            gatherer.skip("post", item, "no id or no author");
        return key ? std::optional(TimelineItem{*key, std::nullopt}) : std::nullopt;
    }
    // The API has no boosts of boosts, but a server's mistake may look like one: what counts is the innermost
    // post.
    for (int depth = 0; depth < 3 && inner["reblog"_L1].isObject(); ++depth)
        inner = inner["reblog"_L1];
    const PersonKey booster = gatherer.addPerson(wrapper.value("account"_L1));
    if (booster.isEmpty()) {
        gatherer.skip("boost", item, "no booster");
        return std::nullopt;
    }
    const auto key = readPostObject(gatherer, inner.toObject(), 0);
    if (!key) {
        gatherer.skip("boost", item, "the boosted post is missing or has no author");
        return std::nullopt;
    }
    const Instant at = timeAt(wrapper, "created_at"_L1).value_or(gatherer.context().receivedAt);
    return TimelineItem{*key, Boost{booster, idAt(wrapper, "id"_L1), at}};
}

std::vector<TimelineItem> readPostItems(Gatherer &gatherer, const QJsonArray &list)
{
    gatherer.learnPeople(list);
    std::vector<TimelineItem> items;
    items.reserve(size_t(qMin(list.size(), mostItems)));
    QSet<std::pair<PostKey, PersonKey>> rows;
    qsizetype seen = 0;
    for (const QJsonValue value : list) {
        if (++seen > mostItems) {
            gatherer.skip("posts", {}, "the list is too long");
            break;
        }
        auto item = readPostItem(gatherer, value);
        if (!item)
            continue;
        const std::pair row(item->post, item->boost ? item->boost->by : PersonKey());
        if (rows.contains(row))
            continue;
        rows.insert(row);
        items.push_back(std::move(*item));
    }
    return items;
}

} // namespace Godwit::Mastodon
