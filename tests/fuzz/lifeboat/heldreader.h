// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backupreader.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Godwit
{

// Files in memory.
class HeldReader final : public BackupReader
{
public:
    explicit HeldReader(std::vector<std::pair<QString, QByteArray>> files) : m_files(std::move(files)) {}

    BackupResult<std::optional<BackupEntry>> next() override
    {
        if (m_at == m_files.size())
            return std::nullopt;
        m_left = m_files[m_at].second;
        return BackupEntry{m_files[m_at++].first, m_left.size()};
    }

    BackupResult<QByteArray> read(qint64 most) override
    {
        const QByteArray part = m_left.first(std::min<qint64>(most, m_left.size()));
        m_left = m_left.sliced(part.size());
        return part;
    }

private:
    const std::vector<std::pair<QString, QByteArray>> m_files;
    size_t m_at = 0;
    QByteArray m_left;
};

} // namespace Godwit
