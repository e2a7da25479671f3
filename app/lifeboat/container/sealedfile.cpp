// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/sealedfile.h"

#include <QFileInfo>
#include <QtEndian>
#include <sodium.h>

#include <cstring>

namespace Godwit
{

using Kind = BackupError::Kind;

namespace
{

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qsizetype overBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
// Magic, operations, memory, salt.
constexpr qsizetype headBytes = 8 + 8 + 8 + saltBytes;
constexpr qsizetype streamBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr quint64 mostOperations = 20;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

struct Key {
    Key() = default;

    ~Key() { sodium_memzero(bytes, sizeof bytes); }

    Q_DISABLE_COPY_MOVE(Key)

    bool make(const QByteArray &passphrase, const SealCost &cost, QByteArrayView salt)
    {
        return crypto_pwhash(bytes, sizeof bytes, passphrase.constData(), quint64(passphrase.size()),
                             raw(salt), cost.operations, size_t(cost.memoryBytes),
                             crypto_pwhash_ALG_ARGON2ID13) == 0;
    }

    unsigned char bytes[crypto_secretstream_xchacha20poly1305_KEYBYTES];
};

QByteArray headOf(const SealCost &cost, const QByteArray &salt)
{
    QByteArray head = sealMagic.toByteArray();
    head.resize(headBytes);
    qToLittleEndian(cost.operations, head.data() + 8);
    qToLittleEndian(cost.memoryBytes, head.data() + 16);
    std::memcpy(head.data() + 24, salt.constData(), size_t(saltBytes));
    return head;
}

} // namespace

struct SealedSink::Private {
    ~Private() { sodium_memzero(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream{};
    // Goes with the first piece.
    QByteArray head;
    QByteArray pending;
    QByteArray sealed;
};

SealedSink::SealedSink(ByteSink &to) : m_to(to), d(std::make_unique<Private>()) {}

SealedSink::~SealedSink() = default;

BackupResult<void> SealedSink::begin(const QByteArray &passphrase, SealCost cost)
{
    if (passphrase.isEmpty())
        return backupFailure(Kind::NoPassphrase);
    QByteArray salt(saltBytes, Qt::Uninitialized);
    Key key;
    if (sodium_init() < 0)
        return backupFailure(Kind::NoMemory);
    randombytes_buf(salt.data(), size_t(salt.size()));
    if (!key.make(passphrase, cost, salt))
        return backupFailure(Kind::NoMemory);
    d->head = headOf(cost, salt);
    QByteArray header(streamBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&d->stream, raw(header), key.bytes);
    return m_to.write(d->head + header);
}

BackupResult<void> SealedSink::push(QByteArrayView bytes, bool last)
{
    d->sealed.resize(bytes.size() + overBytes);
    crypto_secretstream_xchacha20poly1305_push(&d->stream, raw(d->sealed), nullptr, raw(bytes),
                                               quint64(bytes.size()), raw(QByteArrayView(d->head)),
                                               quint64(d->head.size()),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    d->head.clear();
    return m_to.write(d->sealed);
}

BackupResult<void> SealedSink::write(QByteArrayView bytes)
{
    d->pending.append(bytes);
    qsizetype at = 0;
    for (; d->pending.size() - at >= pieceBytes; at += pieceBytes) {
        if (const auto pushed = push(QByteArrayView(d->pending).sliced(at, pieceBytes), false); !pushed)
            return pushed;
    }
    d->pending.remove(0, at);
    return {};
}

BackupResult<void> SealedSink::finish()
{
    return push(d->pending, true);
}

struct SealedSource::Private {
    ~Private() { sodium_memzero(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream{};
    QByteArray head;
    QByteArray sealed;
    QByteArray plain;
    qsizetype at = 0;
    bool isFirst = true;
    bool ended = false;
};

SealedSource::SealedSource(const QString &path)
    : m_file(path), m_name(QFileInfo(path).fileName()), d(std::make_unique<Private>())
{
}

SealedSource::~SealedSource() = default;

BackupResult<void> SealedSource::open(const QByteArray &passphrase, qint64 mostKeyBytes)
{
    if (const auto opened = m_file.open(); !opened)
        return opened;
    QByteArray head(headBytes + streamBytes, Qt::Uninitialized);
    const auto count = m_file.readFully(head.data(), head.size());
    if (!count)
        return std::unexpected(count.error());
    if (!QByteArrayView(head).first(*count).startsWith(sealMagic))
        return backupFailure(Kind::NotABackup, m_name);
    if (*count < head.size())
        return backupFailure(Kind::Truncated, m_name);
    if (passphrase.isEmpty())
        return backupFailure(Kind::NoPassphrase, m_name);
    const SealCost cost{qFromLittleEndian<quint64>(head.constData() + 8),
                        qFromLittleEndian<quint64>(head.constData() + 16)};
    if (cost.operations > mostOperations || cost.memoryBytes > quint64(mostKeyBytes))
        return backupFailure(Kind::NoMemory, m_name);
    if (cost.operations < crypto_pwhash_OPSLIMIT_MIN || cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN)
        return backupFailure(Kind::Tampered, m_name);
    Key key;
    if (sodium_init() < 0 || !key.make(passphrase, cost, QByteArrayView(head).sliced(24, saltBytes)))
        return backupFailure(Kind::NoMemory, m_name);
    d->head = head.first(headBytes);
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &d->stream, raw(QByteArrayView(head).sliced(headBytes)), key.bytes) != 0)
        return backupFailure(Kind::Tampered, m_name);
    return pull();
}

BackupResult<void> SealedSource::pull()
{
    d->sealed.resize(pieceBytes + overBytes);
    const auto count = m_file.readFully(d->sealed.data(), d->sealed.size());
    if (!count)
        return std::unexpected(count.error());
    if (*count < overBytes)
        return backupFailure(Kind::Truncated, m_name);
    d->plain.resize(*count - overBytes);
    d->at = 0;
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        &d->stream, raw(d->plain), nullptr, &tag, raw(QByteArrayView(d->sealed)), quint64(*count),
        raw(QByteArrayView(d->head)), quint64(d->head.size()));
    const bool first = std::exchange(d->isFirst, false);
    d->head.clear();
    // A piece that is cut short looks like one that was changed; only the file's last may be short.
    if (opened != 0 && *count < d->sealed.size())
        return backupFailure(first ? Kind::WrongPassphrase : Kind::Truncated, m_name);
    if (opened != 0)
        return backupFailure(first ? Kind::WrongPassphrase : Kind::Tampered, m_name);
    d->ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    char more = 0;
    if (d->ended) {
        const auto after = m_file.read(&more, 1);
        if (!after)
            return std::unexpected(after.error());
        if (*after > 0)
            return backupFailure(Kind::Tampered, m_name);
    }
    return {};
}

BackupResult<qint64> SealedSource::read(char *to, qint64 most)
{
    while (d->at == d->plain.size()) {
        if (d->ended)
            return 0;
        if (const auto pulled = pull(); !pulled)
            return std::unexpected(pulled.error());
    }
    const qint64 count = std::min<qint64>(most, d->plain.size() - d->at);
    std::memcpy(to, d->plain.constData() + d->at, size_t(count));
    d->at += count;
    return count;
}

} // namespace Godwit
