// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedworld.h"

#include <algorithm>

namespace Godwit
{

static ServerError errorOf(ServerError::Kind kind)
{
    ServerError error;
    error.kind = kind;
    return error;
}

Fault Fault::fail(ServerError::Kind kind)
{
    return {Kind::Fail, errorOf(kind)};
}

Fault Fault::storeThenFail(ServerError::Kind kind)
{
    return {Kind::StoreThenFail, errorOf(kind)};
}

RichText shownText(const QString &text)
{
    TextSpan span;
    span.text = text;
    TextBlock block;
    block.spans.push_back(span);
    RichText result;
    result.blocks.push_back(block);
    return result;
}

SeenPost shownPost(const QString &id, const QString &text, Instant at, const QString &host)
{
    SeenPost seen;
    seen.post.key = PostKey(QStringLiteral("https://%1/p/%2").arg(host, id));
    seen.post.url = seen.post.key.toString();
    seen.post.author = PersonKey(QStringLiteral("https://%1/u/me").arg(host));
    seen.post.createdAt = at;
    seen.post.text = shownText(text);
    seen.state.id = LocalId(id);
    return seen;
}

ScriptedWorld::ScriptedWorld(Clock &clock) : m_clock(clock)
{
    info.origin = *Origin::fromUrl(QUrl(QStringLiteral("https://one.example")));
    info.capabilities = Capability::Polls | Capability::Delete | Capability::Bookmarks |
                        Capability::Unlisted | Capability::FollowersOnly | Capability::Direct |
                        Capability::QuotesWrite | Capability::Edit | Capability::Lists | Capability::Mutes |
                        Capability::TimedMutes | Capability::KeptAwayListed | Capability::DomainBlocks |
                        Capability::FollowedTags | Capability::FiltersV2;
}

SeenPost ScriptedWorld::publish(const NewPost &post)
{
    received.push_back(post);
    if (honoursKeys && m_byKey.contains(post.idempotencyKey))
        return *find(m_byKey.value(post.idempotencyKey));
    const Instant now = m_clock.now();
    const Instant at = forgetsTime ? now : post.backdatedTo.value_or(now);
    SeenPost seen = shownPost(QStringLiteral("p%1").arg(++m_made), post.text, at, host);
    seen.post.contentWarning = post.contentWarning;
    seen.post.visibility = widens ? Visibility::Public : post.visibility;
    seen.post.isReply = bool(post.replyTo);
    seen.post.attachments.resize(post.media.size());
    seen.state.parentId = post.replyTo;
    posts.push_back(seen);
    m_byKey.insert(post.idempotencyKey, seen.state.id);
    return seen;
}

SeenPost *ScriptedWorld::edit(const LocalId &id, const PostEdit &edit)
{
    SeenPost *seen = find(id);
    if (!seen)
        return nullptr;
    edits.push_back(edit);
    seen->post.text = shownText(edit.text);
    seen->post.contentWarning = edit.contentWarning;
    seen->post.editedAt = m_clock.now();
    seen->post.attachments.clear();
    for (const PostEdit::Media &media : edit.media) {
        Attachment attachment;
        attachment.altText = media.altText;
        seen->post.attachments.push_back(attachment);
    }
    if (renamesEdited)
        seen->state.id = LocalId(id.toString() + QStringLiteral("-edited"));
    return seen;
}

Batch ScriptedWorld::newest(int limit)
{
    Batch batch;
    for (auto each = posts.rbegin(); each != posts.rend() && int(batch.posts.size()) < limit; ++each)
        batch.posts.push_back(*each);
    return batch;
}

Batch ScriptedWorld::until(Instant last, int limit) const
{
    std::vector<SeenPost> old;
    std::ranges::copy_if(posts, std::back_inserter(old),
                         [last](const SeenPost &seen) { return seen.post.createdAt <= last; });
    std::ranges::stable_sort(old, std::greater(), [](const SeenPost &seen) { return seen.post.createdAt; });
    old.resize(std::min(old.size(), size_t(limit)));
    Batch batch;
    batch.posts = std::move(old);
    return batch;
}

SeenPost *ScriptedWorld::find(const LocalId &id)
{
    for (auto *list : {&posts, &elsewhere}) {
        for (SeenPost &seen : *list) {
            if (seen.state.id == id)
                return &seen;
        }
    }
    return nullptr;
}

int ScriptedWorld::count(const QString &text) const
{
    return int(
        std::ranges::count(posts, shownText(text), [](const SeenPost &seen) { return seen.post.text; }));
}

Fault ScriptedWorld::next(Op op)
{
    ++calls[op];
    auto &queue = faults[op];
    if (!queue.empty()) {
        Fault fault = queue.front();
        queue.pop_front();
        return fault;
    }
    return chance ? chance(op) : Fault();
}

} // namespace Godwit
