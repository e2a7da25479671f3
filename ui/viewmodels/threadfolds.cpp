// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/threadfolds.h"

#include <algorithm>

namespace Godwit
{

namespace
{

// Whoever looks at fewer replies reads them all.
constexpr qsizetype longThread = 8;
// Of a branch: an answer and the first answer to it.
constexpr qsizetype shown = 2;
// What it takes to say so is as high as a short reply.
constexpr qsizetype leastHidden = 2;

using Entries = std::vector<PostEntry>;

Entries::const_iterator endOfBranch(Entries::const_iterator begin, Entries::const_iterator end)
{
    return std::find_if(begin + 1, end, [](const PostEntry &entry) { return entry.row.depth <= 1; });
}

ThreadFold foldOf(Entries::const_iterator begin, Entries::const_iterator end)
{
    ThreadFold fold{.replies = int(end - begin)};
    for (auto entry = begin; entry != end; ++entry) {
        if (!fold.people.contains(entry->row.author.name))
            fold.people.append(entry->row.author.name);
    }
    return fold;
}

} // namespace

FoldedThread foldThread(const std::vector<PostEntry> &thread, const QSet<QString> &unfolded,
                        const QSet<QString> &seen)
{
    const auto replies =
        std::ranges::count_if(thread, [](const PostEntry &entry) { return entry.row.depth > 0; });
    if (replies <= longThread)
        return {.entries = thread, .folds = {}};
    FoldedThread folded;
    for (auto begin = thread.begin(); begin != thread.end();) {
        const auto end = begin->row.depth == 1 ? endOfBranch(begin, thread.end()) : begin + 1;
        const bool isLong = end - begin >= shown + leastHidden;
        const QString above = isLong ? (begin + shown - 1)->row.key : QString();
        const bool isWhole = !isLong || unfolded.contains(above) || seen.contains((begin + shown)->row.key);
        const auto rest = isWhole ? end : begin + shown;
        folded.entries.insert(folded.entries.end(), begin, rest);
        if (rest != end)
            folded.folds.insert(above, foldOf(rest, end));
        begin = end;
    }
    return folded;
}

} // namespace Godwit
