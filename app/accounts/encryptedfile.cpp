// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/encryptedfile.h"

#include "base/aside.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLockFile>
#include <QSaveFile>
#include <qcoro/qcorosignal.h>
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

// Room from the start, so that no half of it stays where it was before it grew.
static QByteArray roomFor(const QMap<QString, QByteArray> &secrets)
{
    qsizetype most = 64;
    for (const auto &[key, secret] : secrets.asKeyValueRange())
        most += 16 + 2 * key.size() + secret.size();
    QByteArray room;
    room.reserve(most);
    return room;
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

// Empty where the memory that it costs is not there.
static QByteArray keyOf(QByteArray &passphrase, const QByteArray &salt)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const int made = crypto_pwhash(raw(key), size_t(key.size()), passphrase.constData(),
                                   size_t(passphrase.size()), raw(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                   crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    wipe(passphrase);
    if (made != 0)
        key.clear();
    return key;
}

QCoro::Task<bool> EncryptedFile::takeTurn()
{
    while (m_busy && !m_waits.stopped)
        co_await qCoro(&m_waits, &SecretWaits::moved);
    if (m_busy)
        co_return false;
    m_busy = true;
    co_return true;
}

void EncryptedFile::endTurn()
{
    m_busy = false;
    Q_EMIT m_waits.moved();
}

void EncryptedFile::giveUp()
{
    m_waits.stop();
}

QCoro::Task<SecretResult<void>> EncryptedFile::deriveKey(QByteArray salt, bool isNew)
{
    if (sodium_init() < 0)
        co_return failure(Kind::Failed, u"libsodium does not start"_s);
    if (!m_key.isEmpty() && salt == m_salt)
        co_return {};
    if (m_waits.stopped)
        co_return failure(Kind::Locked);
    auto passphrase = m_ask ? m_ask(isNew) : std::nullopt;
    if (!passphrase || passphrase->isEmpty())
        co_return failure(Kind::NoPassphrase);
    auto work = [passphrase = std::exchange(*passphrase, {}), salt]() mutable {
        return keyOf(passphrase, salt);
    };
    QFuture<QByteArray> made = runAside(std::move(work));
    QFutureWatcher<QByteArray> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &m_waits, &SecretWaits::moved);
    watcher.setFuture(made);
    while (!made.isFinished() && !m_waits.stopped)
        co_await qCoro(&m_waits, &SecretWaits::moved);
    if (!made.isFinished())
        co_return failure(Kind::Locked);
    // Taken: what is shared with the future could not be wiped.
    QByteArray key = made.takeResult();
    if (key.isEmpty())
        co_return failure(Kind::Failed, u"not enough memory for Argon2id"_s);
    wipe(m_key);
    m_key = std::move(key);
    m_salt = salt;
    co_return {};
}

QCoro::Task<SecretResult<EncryptedFile::Secrets>> EncryptedFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        co_return Secrets();
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(Kind::Failed, file.errorString());
    const QByteArray bytes = file.read(mostBytes);
    file.close();
    if (!bytes.startsWith(magic) || bytes.size() < magic.size() + saltBytes + nonceBytes + macBytes)
        co_return failure(Kind::Damaged, m_path);
    co_return co_await open(bytes);
}

QCoro::Task<SecretResult<EncryptedFile::Secrets>> EncryptedFile::open(QByteArray bytes)
{
    const QByteArray nonce = bytes.mid(magic.size() + saltBytes, nonceBytes);
    const QByteArray box = bytes.mid(magic.size() + saltBytes + nonceBytes);
    if (const auto derived = co_await deriveKey(bytes.mid(magic.size(), saltBytes), false); !derived)
        co_return std::unexpected(derived.error());
    QByteArray plain(box.size() - macBytes, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(raw(plain), raw(box), size_t(box.size()), raw(nonce), raw(m_key)) != 0) {
        wipe(m_key);
        co_return failure(Kind::WrongPassphrase);
    }
    Secrets secrets;
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_8);
    stream >> secrets;
    wipe(plain);
    if (stream.status() != QDataStream::Ok) {
        wipeAll(secrets);
        co_return failure(Kind::Damaged, m_path);
    }
    co_return secrets;
}

QCoro::Task<SecretResult<void>> EncryptedFile::save(Secrets secrets)
{
    const bool isNew = !QFile::exists(m_path);
    const QByteArray salt = isNew ? randomBytes(saltBytes) : m_salt;
    if (const auto derived = co_await deriveKey(salt, isNew); !derived) {
        wipeAll(secrets);
        co_return std::unexpected(derived.error());
    }
    QByteArray plain = roomFor(secrets);
    {
        QDataStream stream(&plain, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_8);
        stream << secrets;
    }
    wipeAll(secrets);
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray box(plain.size() + macBytes, Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(plain), size_t(plain.size()), raw(nonce), raw(m_key));
    wipe(plain);
    co_return writeAtOnce(magic.toByteArray() + m_salt + nonce + box);
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

QCoro::Task<SecretResult<QByteArray>> EncryptedFile::readNow(QString key)
{
    auto secrets = co_await load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const auto found = secrets->find(key);
    if (found == secrets->end()) {
        wipeAll(*secrets);
        co_return failure(Kind::NotFound);
    }
    QByteArray secret = std::exchange(*found, {});
    wipeAll(*secrets);
    co_return secret;
}

QCoro::Task<SecretResult<QByteArray>> EncryptedFile::read(QString key)
{
    if (!co_await takeTurn())
        co_return failure(Kind::Locked);
    auto secret = co_await readNow(std::move(key));
    endTurn();
    co_return secret;
}

// Two processes that sign in at once must not lose each other's token.
QCoro::Task<SecretResult<void>> EncryptedFile::changeNow(std::function<bool(Secrets &)> apply)
{
    // First without the lock: a person may take their time to type the passphrase.
    if (auto opened = co_await load(); opened)
        wipeAll(*opened);
    else
        co_return std::unexpected(opened.error());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockWaitMs))
        co_return failure(Kind::Failed, u"%1 is in use by another process"_s.arg(m_path));
    auto secrets = co_await load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    if (!apply(*secrets)) {
        wipeAll(*secrets);
        co_return {};
    }
    co_return co_await save(std::move(*secrets));
}

QCoro::Task<SecretResult<void>> EncryptedFile::change(std::function<bool(Secrets &)> apply)
{
    if (!co_await takeTurn())
        co_return failure(Kind::Locked);
    auto changed = co_await changeNow(std::move(apply));
    endTurn();
    co_return changed;
}

QCoro::Task<SecretResult<void>> EncryptedFile::write(QString key, QByteArray secret)
{
    co_return co_await change([key, secret](Secrets &secrets) {
        secrets.insert(key, secret);
        return true;
    });
}

QCoro::Task<SecretResult<void>> EncryptedFile::remove(QString key)
{
    if (!QFile::exists(m_path))
        co_return {};
    co_return co_await change([key](Secrets &secrets) { return secrets.remove(key) > 0; });
}

} // namespace Godwit
