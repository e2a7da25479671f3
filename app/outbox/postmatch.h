// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "outbox/outcome.h"
#include "servers/schedulingport.h"

#include <QSet>

namespace Godwit
{

// Servers change what they are given: links are shortened, mentions lose or gain their host, Markdown becomes
// HTML, quotation marks turn typographic. Texts are compared by what survives that.

// Letters, digits and symbols of a text in order, case and width folded; addresses without scheme, mentions
// without host. Only for comparing.
QString skeletonOfSource(const QString &source);
QString skeletonOfShown(const RichText &shown);
// 0…1: how many of the words two texts share.
double likeness(const QString &source, const RichText &shown);

// Whether a shown post says what the edit made of it.
bool saysSame(const EditPost &edit, const SeenPost &seen);

struct LookResult {
    Finding finding = Finding::Unclear;
    // Of Found: its place in the batch.
    size_t index = 0;
};

// The same among an author's posts as another server shows them: only what it found means something. Of posts
// made after the newest that stood on the author's own server before; nothing where that is not known.
std::optional<size_t> findCopy(const WritePost &post, const SendMemo &memo, const Batch &copies,
                               const PersonKey &author, const QSet<PostKey> &taken);

// Looks for `post`, sent as `memo` says, in the newest own posts that the server listed when it was asked for
// `limit`. `taken`: posts of the list that are known to be other acts' results.
LookResult look(const WritePost &post, const SendMemo &memo, const Batch &own, int limit,
                const QSet<LocalId> &taken);

// The same for one that the server was to publish at `memo.dueAt`.
LookResult lookDue(const WritePost &post, const SendMemo &memo, const Batch &own, int limit,
                   const QSet<LocalId> &taken);

// The same for one of the past, among the posts up to its time (PostingPort::ownUntil). What has its very
// time, words and frame is that post, also when it was there before: it is not sent twice, whoever sent it.
LookResult lookBack(const WritePost &post, const SendMemo &memo, const Batch &own, int limit,
                    const QSet<LocalId> &taken);
// How far the server's time of such a post may be from the one that was asked for.
inline constexpr Milliseconds backdatedTolerance{1'000};

// Whether it is `post`, for which the server was asked as `memo` says.
bool isPlanOf(const WritePost &post, const SendMemo &memo, const ScheduledPost &plan);

} // namespace Godwit
