// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/codec.h"

#include "cache/blob.h"

namespace Godwit
{

static constexpr quint8 version = 1;

template <typename A>
static void describe(A &archive, typename A::template Ref<QSize> size)
{
    int width = size.width();
    int height = size.height();
    archive(width, height);
    if constexpr (std::same_as<A, BlobReader>)
        size = QSize(width, height);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<QPointF> point)
{
    double x = point.x();
    double y = point.y();
    archive(x, y);
    if constexpr (std::same_as<A, BlobReader>)
        point = QPointF(x, y);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<TextSpan::Styles> styles)
{
    auto bits = quint8(styles.toInt());
    archive(bits);
    if constexpr (std::same_as<A, BlobReader>)
        styles = TextSpan::Styles::fromInt(bits);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<TextSpan> span)
{
    archive(span.kind, span.styles, span.text, span.target);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<TextBlock> block)
{
    archive(block.kind, block.quoteDepth, block.listDepth, block.ordinal, block.language, block.spans);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<RichText> text)
{
    archive(text.blocks);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<Attachment> item)
{
    archive(item.kind, item.url, item.previewUrl, item.remoteUrl, item.altText, item.blurhash, item.size,
            item.durationSeconds, item.focus);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<PollOption> option)
{
    archive(option.title, option.votes);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<Poll> poll)
{
    archive(poll.id, poll.options, poll.closesAt, poll.closed, poll.multiple, poll.votes, poll.voters,
            poll.voted, poll.ownVotes);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<LinkCard> card)
{
    archive(card.url, card.title, card.description, card.provider, card.author, card.imageUrl, card.imageAlt,
            card.blurhash, card.imageSize);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<Quote> quote)
{
    archive(quote.state, quote.post);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<PostCounts> counts)
{
    archive(counts.replies, counts.boosts, counts.favourites, counts.quotes);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<Post> post)
{
    archive(post.createdAt, post.editedAt, post.url, post.text, post.contentWarning, post.sensitive,
            post.language, post.isReply, post.repliesTo, post.counts, post.attachments, post.poll, post.card,
            post.quote, post.mentions, post.hashtags, post.application);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<ProfileField> field)
{
    archive(field.name, field.value, field.verifiedAt);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<Profile> profile)
{
    archive(profile.displayName, profile.url, profile.avatarUrl, profile.headerUrl, profile.note,
            profile.fields, profile.bot, profile.group, profile.locked, profile.suspended, profile.followers,
            profile.following, profile.posts, profile.createdAt, profile.movedTo);
}

template <typename A>
static void describe(A &archive, typename A::template Ref<Notification> item)
{
    archive(item.id, item.kind, item.word, item.fallback, item.groupKey, item.at, item.people, item.count,
            item.post, item.emoji);
}

template <typename Value>
static QByteArray encode(const Value &value)
{
    BlobWriter writer;
    writer(version, value);
    return writer.take();
}

template <typename Value>
static std::optional<Value> decode(const QByteArray &blob)
{
    BlobReader reader(blob);
    quint8 found = 0;
    Value value;
    reader(found);
    if (found != version)
        return std::nullopt;
    reader(value);
    if (reader.failed())
        return std::nullopt;
    return value;
}

QByteArray encodePost(const Post &post)
{
    return encode(post);
}

std::optional<Post> decodePost(const QByteArray &blob)
{
    return decode<Post>(blob);
}

QByteArray encodeProfile(const Profile &profile)
{
    return encode(profile);
}

std::optional<Profile> decodeProfile(const QByteArray &blob)
{
    return decode<Profile>(blob);
}

QByteArray encodeNotification(const Notification &notification)
{
    return encode(notification);
}

std::optional<Notification> decodeNotification(const QByteArray &blob)
{
    return decode<Notification>(blob);
}

} // namespace Godwit
