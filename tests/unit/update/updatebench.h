// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/manualclock.h"
#include "fakes/mirrorserver.h"
#include "releasing.h"
#include "update/updater.h"

#include <QTemporaryDir>

namespace Godwit
{

// What somebody signs. Keys 0 to 2 are the roots', 3 to 5 the releases'; others are strangers'.
struct ForgedRoot {
    qint64 serial = 2;
    QList<int> rootKeys{0, 1, 2};
    QList<int> releaseKeys{3, 4, 5};
    QList<int> signedBy{0, 1};
    int releaseThreshold = 2;
    // Since the bench's beginning.
    std::chrono::days issued{0};
    std::chrono::days days{365};
};

struct ForgedRelease {
    qint64 serial = 1;
    QString version = QStringLiteral("0.2.0");
    QList<int> signedBy{3, 4};
    std::chrono::days issued{0};
    std::chrono::days days{30};
    // Of the file for this system; the bench makes one of the version where there is none.
    QByteArray content{};
    // A last change of what is signed.
    std::function<void(ReleaseStatement &)> change{};
};

// A release with its files, as a mirror has them.
struct Offer {
    ReleaseStatement statement;
    QByteArray envelope;
    QHash<QByteArray, QByteArray> files;
};

// A program of version 0.1.0, what it knows, and mirrors that say what a test wants. Its clock stands at
// 2026-01-01, when its root was signed.
class UpdateBench
{
public:
    UpdateBench();

    static SecretKey key(int number);
    static QByteArray root(const ForgedRoot &forged);
    // For two systems.
    static Offer offer(const ForgedRelease &forged);
    // Says its version, as a program does, with so many bytes behind that: the same for the same seed, or
    // where there is none for the same version.
    static QByteArray program(const QString &version, qsizetype size = 600'000, quint32 seed = 0);

    // One more mirror that has this.
    MirrorServer &addMirror(const Offer &offer);

    MirrorServer &addMirror(const ForgedRelease &forged = {}) { return addMirror(offer(forged)); }

    // Another process of the same user.
    Updater &begin();
    void end();

    // What came of it: "" where a step went well, else the problem's word.
    QString check();
    QString get();
    QString apply();
    // All three, until one does not go well, in a process of its own.
    QString update();

    // The last problem, and what is said of it.
    UpdateError problem;

    QByteArray installed() const;

    // Whether the old program is in place, whole, and starts.
    bool oldRuns() const;

    static inline const QByteArray fileName = "godwit-linux";
    static inline const QByteArray otherName = "godwit-windows.exe";

    ManualClock clock;
    Updater::Settings settings;
    std::vector<std::unique_ptr<MirrorServer>> mirrors;
    std::optional<CheckOutcome> checked;
    std::optional<DownloadReport> fetched;

private:
    QString noted(const UpdateError &error);

    QTemporaryDir m_folder;
    QByteArray m_old;
    std::unique_ptr<Updater> m_updater;
};

} // namespace Godwit
