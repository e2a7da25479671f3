// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/journalcancel.h"

#include "outbox/actcodec.h"
#include "outbox/draftrows.h"
#include "outbox/outcome.h"

#include <ranges>

namespace Godwit::JournalRows
{

StoreResult<std::vector<JournalEntry>> spentUploads(Connection &connection, const ActId &post)
{
    static const QString sql =
        QStringLiteral(
            "SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.needs WHERE n.act = ? AND a.kind = ? "
            "AND NOT EXISTS (SELECT 1 FROM outbox_need o JOIN outbox_act r ON r.id = o.act "
            "WHERE o.needs = a.id AND r.state NOT IN (3, 7))")
            .arg(columns());
    return collect(connection, sql, {post.toString(), int(DeedKind::UploadMedia)});
}

QStringList pathsOf(const std::vector<JournalEntry> &uploads)
{
    QStringList paths;
    for (const JournalEntry &upload : uploads)
        paths.append(std::get<UploadMedia>(upload.act.deed).storedPath);
    return paths;
}

static bool canCancel(Act::State state)
{
    return state == Act::State::Queued || state == Act::State::Unknown || state == Act::State::Ask ||
           state == Act::State::Rejected || state == Act::State::Scheduled;
}

StoreResult<void> dropScheduled(Connection &connection, const Act &act, Instant now)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    if (!post || !act.resultId)
        return {};
    JournalEntry drop;
    drop.act.id = dropIdOf(act);
    drop.act.account = act.account;
    drop.act.bound = true;
    drop.act.createdAt = now;
    drop.act.deed =
        DropScheduled{.scheduled = act.resultId, .at = post->at.value_or(now), .text = post->text};
    return insert(connection, drop);
}

static StoreResult<bool> markCancelled(Connection &connection, JournalEntry &entry, Instant now)
{
    entry.act.state = Act::State::Cancelled;
    entry.act.nextTryAt.reset();
    const auto done = replace(connection, entry, now);
    if (!done || !*done)
        return done;
    if (auto rejected = rejectDependents(connection, entry, now); !rejected)
        return std::unexpected(rejected.error());
    return true;
}

StoreResult<std::optional<Journal::Cancelled>> cancel(Connection &connection, const ActId &id, Instant now)
{
    auto found = find(connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || !canCancel((**found).act.state))
        return std::nullopt;
    Journal::Cancelled result{std::move(**found), {}};
    if (auto dropped = dropScheduled(connection, result.entry.act, now); !dropped)
        return std::unexpected(dropped.error());
    if (auto done = markCancelled(connection, result.entry, now); !done)
        return std::unexpected(done.error());
    auto uploads = spentUploads(connection, id);
    if (!uploads)
        return std::unexpected(uploads.error());
    result.files = pathsOf(*uploads);
    for (JournalEntry &upload : *uploads) {
        if (!canCancel(upload.act.state))
            continue;
        if (auto done = markCancelled(connection, upload, now); !done)
            return std::unexpected(done.error());
    }
    if (const auto *own = std::get_if<UploadMedia>(&result.entry.act.deed))
        result.files.append(own->storedPath);
    return result;
}

static StoreResult<std::optional<UploadMedia>> uploadOf(Connection &connection, const ActId &id)
{
    const auto found = find(connection, id);
    if (!found)
        return std::unexpected(found.error());
    const auto *media = *found ? std::get_if<UploadMedia>(&(**found).act.deed) : nullptr;
    return media ? std::optional(*media) : std::nullopt;
}

static StoreResult<void> addFile(Connection &connection, const ActId &upload, Draft &draft)
{
    const auto media = uploadOf(connection, upload);
    if (!media)
        return std::unexpected(media.error());
    if (*media)
        draft.media.push_back(
            {.path = (*media)->storedPath, .altText = (*media)->altText, .focus = (*media)->focus});
    return {};
}

static void takePoll(const std::optional<NewPoll> &poll, Draft &draft)
{
    if (!poll)
        return;
    draft.pollOptions = poll->options;
    draft.pollMultiple = poll->multiple;
    draft.pollSeconds = int(poll->length.count());
}

static StoreResult<Draft> draftOf(Connection &connection, const ActId &id, const WritePost &deed)
{
    Draft draft = Draft::takenBack(id);
    draft.replyTo = deed.replyTo;
    draft.quotes = deed.quotes;
    draft.text = deed.text;
    draft.contentWarning = deed.contentWarning;
    draft.sensitive = deed.sensitive;
    draft.visibility = deed.visibility;
    draft.language = deed.language;
    draft.markdown = deed.markdown;
    draft.at = deed.at;
    draft.after = deed.after;
    takePoll(deed.poll, draft);
    for (const ActId &upload : deed.media) {
        if (auto added = addFile(connection, upload, draft); !added)
            return std::unexpected(added.error());
    }
    return draft;
}

static StoreResult<Draft> draftOf(Connection &connection, const ActId &, const EditPost &deed)
{
    Draft draft = Draft::editing(deed.post);
    draft.text = deed.text;
    draft.contentWarning = deed.contentWarning;
    draft.sensitive = deed.sensitive;
    draft.language = deed.language;
    draft.markdown = deed.markdown;
    takePoll(deed.poll, draft);
    for (const EditPost::Media &media : deed.media) {
        if (media.posted) {
            draft.media.push_back({.altText = media.altText,
                                   .focus = media.focus,
                                   .posted = media.posted,
                                   .previewUrl = media.previewUrl});
        } else if (auto added = addFile(connection, media.upload, draft); !added) {
            return std::unexpected(added.error());
        }
    }
    return draft;
}

static StoreResult<std::optional<Draft>> draftOf(Connection &connection, const JournalEntry &entry)
{
    StoreResult<Draft> draft;
    if (const auto *post = std::get_if<WritePost>(&entry.act.deed))
        draft = draftOf(connection, entry.act.id, *post);
    else if (const auto *edit = std::get_if<EditPost>(&entry.act.deed))
        draft = draftOf(connection, entry.act.id, *edit);
    else
        return std::nullopt;
    if (!draft)
        return std::unexpected(draft.error());
    draft->accounts = {entry.act.offeredTo ? entry.act.offeredTo : entry.act.account};
    if (entry.act.state == Act::State::Scheduled)
        draft->after = dropIdOf(entry.act);
    return std::optional(std::move(*draft));
}

// The first post that answers this one and waits, or was refused, with it.
static StoreResult<std::optional<JournalEntry>> follower(Connection &connection, const Act &act)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.act WHERE n.needs = ? "
                       "AND a.kind = ? AND a.account = ? AND a.state IN (1, 4) ORDER BY a.seq")
            .arg(columns());
    auto found = collect(connection, sql, {act.id.toString(), int(DeedKind::WritePost), act.account.value()});
    if (!found)
        return std::unexpected(found.error());
    for (JournalEntry &entry : *found) {
        if (std::get<WritePost>(entry.act.deed).replyTo == localKeyOf(act.id))
            return std::optional(std::move(entry));
    }
    return std::nullopt;
}

// The post that goes once this one has been sent: the draft replaces it from now on.
static StoreResult<void> takeRemoval(Connection &connection, const ActId &last, Draft &draft, Instant now)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM outbox_need n JOIN outbox_act a ON a.id = n.act WHERE n.needs = ? "
                       "AND a.kind = ? AND a.state IN (1, 4)")
            .arg(columns());
    const auto found = collect(connection, sql, {last.toString(), int(DeedKind::DeletePost)});
    if (!found)
        return std::unexpected(found.error());
    for (const JournalEntry &entry : *found) {
        const auto &removal = std::get<DeletePost>(entry.act.deed);
        if (removal.after != last)
            continue;
        draft.replaces = removal.post;
        if (auto cancelled = cancel(connection, entry.act.id, now); !cancelled)
            return std::unexpected(cancelled.error());
    }
    return {};
}

// The rest of a thread comes back with its post, into the same draft.
static StoreResult<void> takeFollowing(Connection &connection, const Act &head, Draft &draft, Instant now)
{
    std::vector<ActId> taken;
    Act last = head;
    while (std::holds_alternative<WritePost>(last.deed)) {
        auto next = follower(connection, last);
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        const auto part = draftOf(connection, (**next).act.id, std::get<WritePost>((**next).act.deed));
        if (!part)
            return std::unexpected(part.error());
        draft.later.push_back(part->part());
        last = std::move((**next).act);
        taken.push_back(last.id);
    }
    // From the end, so that none waits for one that is gone.
    if (auto removed = takeRemoval(connection, last.id, draft, now); !removed)
        return removed;
    for (const ActId &id : taken | std::views::reverse) {
        if (auto cancelled = cancel(connection, id, now); !cancelled)
            return std::unexpected(cancelled.error());
    }
    return {};
}

// A last post that is taken back is one again, unless another was begun meanwhile.
static StoreResult<void> takePlace(Connection &connection, PersonaId persona, const Act &act, Draft &draft)
{
    if (!act.bound || !std::holds_alternative<WritePost>(act.deed))
        return {};
    const QString place = Draft::lastPost(act.account, {}).place;
    const auto there = DraftRows::find(connection, {persona, place});
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        draft.place = place;
    return {};
}

StoreResult<std::optional<Draft>> takeBack(Connection &connection, const ActId &id, PersonaId persona,
                                           Instant now)
{
    const auto found = find(connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    if (!canTakeBack((**found).act))
        return std::nullopt;
    auto draft = draftOf(connection, **found);
    if (!draft || !*draft)
        return draft;
    if (auto placed = takePlace(connection, persona, (**found).act, **draft); !placed)
        return std::unexpected(placed.error());
    if (auto taken = takeFollowing(connection, (**found).act, **draft, now); !taken)
        return std::unexpected(taken.error());
    const auto cancelled = cancel(connection, id, now);
    if (!cancelled)
        return std::unexpected(cancelled.error());
    if (!*cancelled)
        return std::nullopt;
    if (auto kept = DraftRows::put(connection, persona, **draft, now); !kept)
        return std::unexpected(kept.error());
    return draft;
}

} // namespace Godwit::JournalRows
