// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/tar.h"
#include "lifeboat/formats/verify.h"

#include <cstdlib>
#include <cstring>

using namespace Godwit;

namespace
{

class InputSource final : public ByteSource
{
public:
    explicit InputSource(QByteArrayView input) : m_input(input) {}

    BackupResult<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_input.size());
        std::memcpy(to, m_input.data(), size_t(count));
        m_input = m_input.sliced(count);
        return count;
    }

private:
    QByteArrayView m_input;
};

// Checks each name on its way.
class WatchedReader final : public BackupReader
{
public:
    explicit WatchedReader(std::unique_ptr<ByteSource> from)
        : m_tar(std::move(from), QStringLiteral("input"), {})
    {
    }

    BackupResult<std::optional<BackupEntry>> next() override
    {
        auto entry = m_tar.next();
        if (entry && *entry) {
            const QString &name = (*entry)->name;
            if (name.startsWith(u'/') || name.split(u'/').contains(QStringLiteral("..")) ||
                (*entry)->size < 0)
                std::abort();
        }
        return entry;
    }

    BackupResult<QByteArray> read(qint64 most) override { return m_tar.read(most); }

private:
    TarReader m_tar;
};

} // namespace

// A tar archive of a stranger's, read like a backup of one's own.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const std::atomic<bool> stop = false;
    WatchedReader backup(std::make_unique<InputSource>(QByteArrayView(data, qsizetype(size))));
    const auto verified = verifyBackup(backup, stop);
    if (!verified && backupSentence(verified.error()).isEmpty())
        std::abort();
    return 0;
}
