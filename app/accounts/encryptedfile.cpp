// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/encryptedfile.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <sodium.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

// "GODWITS1", the salt, the nonce, then the box.
static constexpr QByteArrayView magic = "GODWITS1";
static constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
static constexpr qsizetype nonceBytes = crypto_secretbox_NONCEBYTES;
static constexpr qsizetype macBytes = crypto_secretbox_MACBYTES;
static constexpr qint64 mostBytes = 1024 * 1024;
static constexpr int lockWaitMs = 5'000;

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), size_t(secret.size()));
    secret.clear();
}

static void wipeAll(QMap<QString, QByteArray> &secrets)
{
    for (QByteArray &secret : secrets)
        wipe(secret);
}

static QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static std::unexpected<SecretError> failure(Kind kind, const QString &detail = {})
{
    return std::unexpected(SecretError{kind, detail});
}

EncryptedFile::EncryptedFile(QString path, AskPassphrase ask) : m_path(std::move(path)), m_ask(std::move(ask))
{
}

EncryptedFile::~EncryptedFile()
{
    wipe(m_key);
}

SecretResult<void> EncryptedFile::deriveKey(const QByteArray &salt, bool isNew)
{
    if (sodium_init() < 0)
        return failure(Kind::Failed, u"libsodium does not start"_s);
    if (!m_key.isEmpty() && salt == m_salt)
        return {};
    auto passphrase = m_ask ? m_ask(isNew) : std::nullopt;
    if (!passphrase || passphrase->isEmpty())
        return failure(Kind::NoPassphrase);
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const int made = crypto_pwhash(raw(key), size_t(key.size()), passphrase->constData(),
                                   size_t(passphrase->size()), raw(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                   crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    wipe(*passphrase);
    if (made != 0)
        return failure(Kind::Failed, u"not enough memory for Argon2id"_s);
    wipe(m_key);
    m_key = key;
    m_salt = salt;
    return {};
}

SecretResult<EncryptedFile::Secrets> EncryptedFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return Secrets();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Failed, file.errorString());
    const QByteArray bytes = file.read(mostBytes);
    if (!bytes.startsWith(magic) || bytes.size() < magic.size() + saltBytes + nonceBytes + macBytes)
        return failure(Kind::Damaged, m_path);
    return open(bytes);
}

SecretResult<EncryptedFile::Secrets> EncryptedFile::open(const QByteArray &bytes)
{
    const QByteArray nonce = bytes.mid(magic.size() + saltBytes, nonceBytes);
    const QByteArray box = bytes.mid(magic.size() + saltBytes + nonceBytes);
    if (auto derived = deriveKey(bytes.mid(magic.size(), saltBytes), false); !derived)
        return std::unexpected(derived.error());
    QByteArray plain(box.size() - macBytes, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(raw(plain), raw(box), size_t(box.size()), raw(nonce), raw(m_key)) != 0) {
        wipe(m_key);
        return failure(Kind::WrongPassphrase);
    }
    Secrets secrets;
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_8);
    stream >> secrets;
    wipe(plain);
    if (stream.status() != QDataStream::Ok)
        return failure(Kind::Damaged, m_path);
    return secrets;
}

SecretResult<void> EncryptedFile::save(const Secrets &secrets)
{
    const bool isNew = !QFile::exists(m_path);
    if (auto derived = deriveKey(isNew ? randomBytes(saltBytes) : m_salt, isNew); !derived)
        return derived;
    QByteArray plain;
    {
        QDataStream stream(&plain, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_8);
        stream << secrets;
    }
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray box(plain.size() + macBytes, Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(plain), size_t(plain.size()), raw(nonce), raw(m_key));
    wipe(plain);
    return writeAtOnce(magic.toByteArray() + m_salt + nonce + box);
}

SecretResult<void> EncryptedFile::writeAtOnce(const QByteArray &bytes) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return failure(Kind::Failed, file.errorString());
#ifdef Q_OS_UNIX
    // QSaveFile syncs the file; the new name is on the disk only once its folder is.
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).path()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

QCoro::Task<SecretResult<QByteArray>> EncryptedFile::read(QString key)
{
    auto secrets = load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const auto found = secrets->find(key);
    if (found == secrets->end())
        co_return failure(Kind::NotFound);
    QByteArray secret = std::exchange(*found, {});
    wipeAll(*secrets);
    co_return secret;
}

// Two processes that sign in at once must not lose each other's token.
template <typename Change>
SecretResult<void> EncryptedFile::change(const Change &apply)
{
    // First without the lock: a person may take their time to type the passphrase.
    if (auto opened = load(); !opened)
        return std::unexpected(opened.error());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockWaitMs))
        return failure(Kind::Failed, u"%1 is in use by another process"_s.arg(m_path));
    auto secrets = load();
    if (!secrets)
        return std::unexpected(secrets.error());
    const auto saved = apply(*secrets) ? save(*secrets) : SecretResult<void>();
    wipeAll(*secrets);
    return saved;
}

QCoro::Task<SecretResult<void>> EncryptedFile::write(QString key, QByteArray secret)
{
    co_return change([&](Secrets &secrets) {
        secrets.insert(key, secret);
        return true;
    });
}

QCoro::Task<SecretResult<void>> EncryptedFile::remove(QString key)
{
    if (!QFile::exists(m_path))
        co_return {};
    co_return change([&](Secrets &secrets) { return secrets.remove(key) > 0; });
}

} // namespace Godwit
