// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskroom.h"

#include <QStorageInfo>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr auto betweenLooks = 2s;

DiskRoom::DiskRoom(QString folder, FreeBytes freeBytes)
    : m_folder(std::move(folder)), m_freeBytes(std::move(freeBytes))
{
}

qint64 DiskRoom::freeNow() const
{
    if (m_freeBytes)
        return m_freeBytes(m_folder);
    const auto now = std::chrono::steady_clock::now();
    const std::scoped_lock lock(m_mutex);
    if (!m_lookedAt || now - *m_lookedAt >= betweenLooks) {
        const QStorageInfo storage(m_folder);
        m_free = storage.isValid() ? storage.bytesAvailable() : -1;
        m_lookedAt = now;
    }
    return m_free;
}

bool DiskRoom::isShort() const
{
    const qint64 free = freeNow();
    return free >= 0 && free < floor;
}

} // namespace Godwit
