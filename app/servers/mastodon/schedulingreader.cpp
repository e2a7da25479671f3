// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/schedulingreader.h"

#include "servers/mastodon/json.h"

namespace Godwit::Mastodon
{

static std::optional<ScheduledPost> scheduledOf(const QJsonObject &object)
{
    const LocalId id = idAt(object, "id"_L1);
    const auto at = timeAt(object, "scheduled_at"_L1);
    if (id.isEmpty() || !at || !object.value("params"_L1).isObject())
        return std::nullopt;
    const QJsonObject params = object.value("params"_L1).toObject();
    return ScheduledPost{.id = id,
                         .at = *at,
                         .text = textAt(params, "text"_L1),
                         .contentWarning = textAt(params, "spoiler_text"_L1, 20'000),
                         .replyTo = idAt(params, "in_reply_to_id"_L1)};
}

ServerResult<ScheduledPost> readScheduledPost(const ReaderContext &context, const Response &response)
{
    const auto object = rootObject(context, response);
    if (!object)
        return std::unexpected(object.error());
    auto post = scheduledOf(*object);
    if (!post)
        return std::unexpected(badAnswer(context, u"no post for later"_s, response.status));
    return std::move(*post);
}

ServerResult<std::vector<ScheduledPost>> readScheduledPosts(const ReaderContext &context,
                                                            const Response &response)
{
    const auto list = rootList(context, response);
    if (!list)
        return std::unexpected(list.error());
    std::vector<ScheduledPost> posts;
    for (const QJsonValue item : *list) {
        auto post = scheduledOf(item.toObject());
        if (!post || qsizetype(posts.size()) >= mostItems)
            return std::unexpected(badAnswer(context, u"an unreadable post for later"_s, response.status));
        posts.push_back(std::move(*post));
    }
    return posts;
}

} // namespace Godwit::Mastodon
