// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/postpartsreader.h"

#include <algorithm>
#include <array>

namespace Godwit::Mastodon
{

Visibility readVisibility(const QString &word)
{
    if (word == "public"_L1)
        return Visibility::Public;
    if (word == "unlisted"_L1)
        return Visibility::Unlisted;
    if (word == "private"_L1)
        return Visibility::Followers;
    return Visibility::Direct;
}

static Attachment::Kind attachmentKind(const QString &word)
{
    using Kind = Attachment::Kind;
    static constexpr std::array<std::pair<Key, Kind>, 4> kinds{{{"image"_L1, Kind::Image},
                                                                {"gifv"_L1, Kind::Gif},
                                                                {"video"_L1, Kind::Video},
                                                                {"audio"_L1, Kind::Audio}}};
    const auto *const found = std::ranges::find(kinds, word, &std::pair<Key, Kind>::first);
    return found == kinds.end() ? Kind::Unknown : found->second;
}

static QSize sizeOf(const QJsonObject &object)
{
    constexpr int longestSide = 100'000;
    const int width = intAt(object, "width"_L1, 0);
    const int height = intAt(object, "height"_L1, 0);
    if (width <= 0 || height <= 0 || width > longestSide || height > longestSide)
        return {};
    return {width, height};
}

// 4n + 2m characters of base 83 for n × m ≤ 9 × 9 components: at most 166.
static QString readBlurhash(const QJsonObject &object)
{
    const QString hash = object.value("blurhash"_L1).toString();
    const auto printable = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    return hash.size() >= 6 && hash.size() <= 166 && std::ranges::all_of(hash, printable) ? hash : QString();
}

static Attachment readAttachment(const ReaderContext &context, const QJsonObject &object)
{
    Attachment attachment;
    attachment.kind = attachmentKind(object.value("type"_L1).toString());
    attachment.url = mediaUrlAt(context, object, "url"_L1);
    attachment.previewUrl = mediaUrlAt(context, object, "preview_url"_L1);
    attachment.remoteUrl = mediaUrlAt(context, object, "remote_url"_L1);
    attachment.altText = paragraphsAt(object, "description"_L1);
    attachment.blurhash = readBlurhash(object);
    const QJsonObject meta = object.value("meta"_L1).toObject();
    const QJsonObject original = meta.value("original"_L1).toObject();
    attachment.size = sizeOf(original);
    if (attachment.size.isEmpty())
        attachment.size = sizeOf(meta);
    const double duration = original.value("duration"_L1).toDouble(meta.value("duration"_L1).toDouble());
    attachment.durationSeconds = duration > 0 && duration < 1e7 ? duration : 0;
    const QJsonObject focus = meta.value("focus"_L1).toObject();
    attachment.focus = {std::clamp(focus.value("x"_L1).toDouble(), -1.0, 1.0),
                        std::clamp(focus.value("y"_L1).toDouble(), -1.0, 1.0)};
    return attachment;
}

std::vector<Attachment> readAttachments(const ReaderContext &context, const QJsonValue &list)
{
    std::vector<Attachment> attachments;
    qsizetype seen = 0;
    for (const QJsonValue item : list.toArray()) {
        if (++seen > mostAttachments)
            break;
        if (item.isObject())
            attachments.push_back(readAttachment(context, item.toObject()));
    }
    return attachments;
}

std::optional<Poll> readPoll(const QJsonObject &object)
{
    Poll poll;
    poll.id = idAt(object, "id"_L1);
    for (const QJsonValue item : object.value("options"_L1).toArray()) {
        if (poll.options.size() >= size_t(mostPollOptions))
            break;
        const QJsonObject option = item.toObject();
        const auto votes = numberAt(option, "votes_count"_L1);
        poll.options.push_back({lineAt(option, "title"_L1), votes && *votes >= 0 ? votes : std::nullopt});
    }
    if (poll.options.empty())
        return std::nullopt;
    poll.closesAt = timeAt(object, "expires_at"_L1);
    poll.closed = flagAt(object, "expired"_L1);
    poll.multiple = flagAt(object, "multiple"_L1);
    poll.votes = countAt(object, "votes_count"_L1);
    const auto voters = numberAt(object, "voters_count"_L1);
    poll.voters = voters && *voters >= 0 ? voters : std::nullopt;
    poll.voted = flagAt(object, "voted"_L1);
    for (const QJsonValue choice : object.value("own_votes"_L1).toArray()) {
        const int index = choice.toInt(-1);
        const bool known = index >= 0 && size_t(index) < poll.options.size();
        if (known && std::ranges::find(poll.ownVotes, index) == poll.ownVotes.end())
            poll.ownVotes.push_back(index);
    }
    return poll;
}

std::optional<LinkCard> readCard(const ReaderContext &context, const QJsonObject &object)
{
    LinkCard card;
    card.url = pageUrlAt(object, "url"_L1);
    if (card.url.isEmpty())
        return std::nullopt;
    card.title = lineAt(object, "title"_L1);
    card.description = lineAt(object, "description"_L1, 2000);
    card.provider = lineAt(object, "provider_name"_L1);
    card.author = lineAt(object, "author_name"_L1);
    if (card.author.isEmpty())
        card.author = lineAt(object.value("authors"_L1)[0].toObject(), "name"_L1);
    card.imageUrl = mediaUrlAt(context, object, "image"_L1);
    card.imageAlt = paragraphsAt(object, "image_description"_L1, 2000);
    card.blurhash = readBlurhash(object);
    card.imageSize = sizeOf(object);
    return card;
}

static FilterAction filterAction(const QString &word)
{
    if (word == "hide"_L1)
        return FilterAction::Hide;
    if (word == "blur"_L1)
        return FilterAction::Blur;
    return FilterAction::Warn;
}

static int strictness(FilterAction action)
{
    switch (action) {
    case FilterAction::None:
        return 0;
    case FilterAction::Blur:
        return 1;
    case FilterAction::Warn:
        return 2;
    case FilterAction::Hide:
        return 3;
    }
    Q_UNREACHABLE_RETURN(0);
}

void readFilters(const QJsonValue &filtered, PostState &state)
{
    qsizetype seen = 0;
    for (const QJsonValue item : filtered.toArray()) {
        if (++seen > mostItems)
            break;
        if (!item.isObject())
            continue;
        const QJsonObject filter = item["filter"_L1].toObject();
        const FilterAction action = filterAction(filter.value("filter_action"_L1).toString());
        if (strictness(action) <= strictness(state.filterAction))
            continue;
        state.filterAction = action;
        state.filterTitle = lineAt(filter, "title"_L1);
    }
}

} // namespace Godwit::Mastodon
