// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/bytes.h"

#include <memory>

namespace Godwit
{

// An encrypted file: Argon2id makes a key of the passphrase, libsodium's secretstream (XChaCha20-Poly1305)
// seals pieces of 64 KiB, so that memory is bounded, no piece can be changed, moved or left out, and the last
// one says that it is the last. The head (magic, cost, salt) is sealed with the first piece.
inline constexpr QByteArrayView sealMagic = "GODWITB1";

// What it costs to try one passphrase. The default is libsodium's for files that are kept (256 MiB).
struct SealCost {
    quint64 operations = 3;
    quint64 memoryBytes = quint64(256) << 20;
};

class SealedSink final : public ByteSink
{
public:
    // Outlives the sink.
    explicit SealedSink(ByteSink &to);
    ~SealedSink() override;
    Q_DISABLE_COPY_MOVE(SealedSink)

    BackupResult<void> begin(const QByteArray &passphrase, SealCost cost = {});
    BackupResult<void> write(QByteArrayView bytes) override;
    // Without it the file is none.
    BackupResult<void> finish();

private:
    BackupResult<void> push(QByteArrayView bytes, bool last);

    ByteSink &m_to;
    struct Private;
    std::unique_ptr<Private> d;
};

class SealedSource final : public ByteSource
{
public:
    explicit SealedSource(const QString &path);
    ~SealedSource() override;
    Q_DISABLE_COPY_MOVE(SealedSource)

    // `mostKeyBytes`: what the file may ask for; NoMemory beyond.
    BackupResult<void> open(const QByteArray &passphrase, qint64 mostKeyBytes);
    BackupResult<qint64> read(char *to, qint64 most) override;

private:
    BackupResult<void> pull();

    FileSource m_file;
    const QString m_name;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Godwit
