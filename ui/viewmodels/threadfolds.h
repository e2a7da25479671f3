// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/postlistmodel.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Godwit
{

// Replies that are not shown until somebody wants them.
struct ThreadFold {
    int replies = 0;
    // Who wrote them, each once.
    QStringList people{};

    friend bool operator==(const ThreadFold &, const ThreadFold &) = default;
};

struct FoldedThread {
    std::vector<PostEntry> entries;
    // By the key of the post that they stand below.
    QHash<QString, ThreadFold> folds;
};

// A long thread with the beginning of each of its branches only; those below `unfolded` stay whole, and those
// of which more has been seen: nothing folds away because more has come.
FoldedThread foldThread(const std::vector<PostEntry> &thread, const QSet<QString> &unfolded,
                        const QSet<QString> &seen = {});

} // namespace Godwit
