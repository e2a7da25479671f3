// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace Godwit
{

// Whether the disk under a folder has room for what can be fetched again. Below the floor what is left of it
// is for what the user writes: drafts, the outbox, choices. Any thread.
class DiskRoom
{
public:
    // In bytes: the databases' logs, a hundred drafts and some pictures to be sent fit into it.
    static constexpr qint64 floor = 200LL * 1024 * 1024;

    // In bytes; below 0 where it cannot be told.
    using FreeBytes = std::function<qint64(const QString &folder)>;

    // `freeBytes` is for tests, and asked each time; the system is asked every two seconds at most.
    explicit DiskRoom(QString folder, FreeBytes freeBytes = {});

    bool isShort() const;

private:
    qint64 freeNow() const;

    QString m_folder;
    FreeBytes m_freeBytes;
    mutable std::mutex m_mutex;
    mutable std::optional<std::chrono::steady_clock::time_point> m_lookedAt;
    mutable qint64 m_free = -1;
};

} // namespace Godwit
