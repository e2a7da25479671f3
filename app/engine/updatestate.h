// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/check.h"
#include "update/download.h"

namespace Godwit
{

// What is known of newer versions, and what is being done about it. A value.
struct UpdateState {
    enum class Step : quint8 {
        Resting,
        Looking,
        Fetching,
        Installing,
    };

    // A genuine release that is newer than this program.
    struct Offer {
        QString version{};
        qint64 serial = 0;
        Instant issued{};
        // Of its file for this system; 0 where it has none.
        qint64 size = 0;
        QMap<QString, QString> notes{};
        // It lies here, whole.
        bool fetched = false;
    };

    // This build updates itself; else nothing of what follows is set.
    bool there = false;
    Step step = Step::Resting;
    // This program's.
    QString version{};
    std::optional<Offer> offer{};
    // When a mirror last answered as it should.
    std::optional<Instant> lookedAt{};
    // When it is looked next by itself; nothing where that is switched off.
    std::optional<Instant> nextAt{};
    // All that are known, and what they said at the last look of this process.
    QStringList mirrors{};
    QList<SourceReport> sources{};
    // The folder that was looked at last; empty where it was the mirrors.
    QString folder{};
    DownloadReport fetch{};
    // Why this place or build takes none at all.
    std::optional<UpdateError> obstacle{};
    // Why the last thing that was asked for did not go well.
    std::optional<UpdateError> problem{};
    // That did not start here, or was left.
    QString wentBack{};
    // The one before lies beside the program; its name where that is known.
    bool canGoBack = false;
    QString previous{};
    // Another version is in the program's place and begins with the next start.
    bool placed = false;
    bool automatic = true;
};

} // namespace Godwit
