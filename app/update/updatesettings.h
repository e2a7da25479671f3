// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "net/sender.h"
#include "update/networkuse.h"
#include "update/source.h"

#include <QVersionNumber>

#include <functional>

namespace Godwit
{

// What an updater stands on.
struct UpdateSettings {
    // The envelope of the root to begin with.
    QByteArray root;
    // Those of the roots that led to it, as far as they are known, in their order.
    QList<QByteArray> rootsBefore;
    QList<MirrorAddress> mirrors;
    // Where anybody may add some: for the sentence that says that there are none.
    QString mirrorFile;
    // In the user's data; made where it is missing.
    QString folder;
    // The file to be replaced.
    QString program;
    QString platform;
    QVersionNumber version;
    Instant builtAt;
    // A person has said so: take what is no longer vouched for; the clock is right; a network that counts;
    // what did not start before.
    bool takesOld = false;
    bool trustsClock = false;
    bool takesMetered = false;
    bool again = false;
    MirrorPace pace{};
    SenderLimits limits{};
    // Null: the system's word.
    std::function<NetworkUse()> network{};
    // As InstallOrder's.
    std::function<void(const QString &staged)> meanwhile{};

    // Whether all mirrors are on this computer: the system's word is about the way out.
    bool isAtHome() const;
};

// Of this build over this data folder, with all mirrors that are listed; `program` is empty where no file can
// be said to be it. What is listed and is no mirror is told in `wrong`.
UpdateSettings ownUpdateSettings(const QString &dataFolder, QList<UpdateError> &wrong);

} // namespace Godwit
