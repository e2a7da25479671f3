// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/composingreader.h"

#include "servers/mastodon/json.h"
#include "servers/mastodon/postpartsreader.h"

namespace Godwit::Mastodon
{

using namespace std::chrono_literals;

// A server with more is asked by nobody who types.
static constexpr size_t mostTypedEmoji = 10'000;

ServerResult<PostingDefaults> readDefaults(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    PostingDefaults defaults;
    if (const QString word = lineAt(*object, "posting:default:visibility"_L1); !word.isEmpty())
        defaults.visibility = readVisibility(word);
    defaults.sensitive = flagAt(*object, "posting:default:sensitive"_L1);
    defaults.language = lineAt(*object, "posting:default:language"_L1, 32);
    return defaults;
}

ServerResult<std::vector<CustomEmoji>> readCustomEmoji(const ReaderContext &context, const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    std::vector<CustomEmoji> emoji;
    for (const QJsonValue item : *list) {
        const QJsonObject object = item.toObject();
        CustomEmoji each{.shortcode = lineAt(object, "shortcode"_L1, 100),
                         .url = mediaUrlAt(context, object, "url"_L1),
                         .category = lineAt(object, "category"_L1, 100)};
        const bool typed = flagAt(object, "visible_in_picker"_L1, true);
        if (typed && !each.shortcode.isEmpty() && !each.url.isEmpty() && emoji.size() < mostTypedEmoji)
            emoji.push_back(std::move(each));
    }
    return emoji;
}

static std::vector<PostedMedia> mediaOf(const ReaderContext &context, const QJsonArray &list)
{
    std::vector<PostedMedia> media;
    for (const QJsonValue item : list) {
        auto attachments = readAttachments(context, QJsonArray{item});
        if (!attachments.empty())
            media.push_back({idAt(item.toObject(), "id"_L1), std::move(attachments.front())});
    }
    return media;
}

static std::optional<NewPoll> pollOf(const ReaderContext &context, const QJsonObject &object)
{
    const auto poll = readPoll(object);
    if (!poll)
        return std::nullopt;
    NewPoll result;
    for (const PollOption &option : poll->options)
        result.options.append(option.title);
    result.multiple = poll->multiple;
    if (poll->closesAt) {
        const auto left =
            std::chrono::duration_cast<std::chrono::seconds>(*poll->closesAt - context.receivedAt);
        result.length = std::max<std::chrono::seconds>(left, 0s);
    }
    return result;
}

ServerResult<PostSource> readSource(const ReaderContext &context, const Response &post,
                                    const Response &source)
{
    const auto shown = rootObject(context, post);
    if (!shown)
        return std::unexpected(shown.error());
    const auto written = rootObject(context, source);
    if (!written)
        return std::unexpected(written.error());
    if (!written->value("text"_L1).isString())
        return std::unexpected(badAnswer(context, u"a source without a text"_s, source.status));
    PostSource result;
    result.text = textAt(*written, "text"_L1);
    result.contentWarning = textAt(*written, "spoiler_text"_L1, 20'000);
    result.sensitive = flagAt(*shown, "sensitive"_L1);
    result.language = lineAt(*shown, "language"_L1, 32);
    result.visibility = readVisibility(lineAt(*shown, "visibility"_L1));
    result.media = mediaOf(context, shown->value("media_attachments"_L1).toArray());
    result.poll = pollOf(context, shown->value("poll"_L1).toObject());
    return result;
}

} // namespace Godwit::Mastodon
