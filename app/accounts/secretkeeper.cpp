// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretkeeper.h"

#include "accounts/encryptedfile.h"
#include "accounts/keychainstore.h"
#include "settings/settings.h"

#include <QDir>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

static const QString backendName = u"secrets.backend"_s;

QString secretBackendWord(SecretKeeper::Backend backend)
{
    switch (backend) {
    case SecretKeeper::Backend::Undecided:
        return {};
    case SecretKeeper::Backend::Keychain:
        return u"keychain"_s;
    case SecretKeeper::Backend::File:
        return u"file"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

SecretKeeper::SecretKeeper(Settings &settings, std::unique_ptr<SecretStore> keychain,
                           std::unique_ptr<SecretStore> file)
    : m_settings(settings), m_keychain(std::move(keychain)), m_file(std::move(file))
{
}

std::unique_ptr<SecretKeeper> SecretKeeper::forFolder(Settings &settings, const QString &dataFolder,
                                                      AskPassphrase ask)
{
    return std::make_unique<SecretKeeper>(
        settings, std::make_unique<KeychainStore>(),
        std::make_unique<EncryptedFile>(QDir(dataFolder).filePath(u"secrets"_s), std::move(ask)));
}

SecretKeeper::Backend SecretKeeper::backend() const
{
    const QString word = m_settings.value(backendName);
    for (const Backend backend : {Backend::Keychain, Backend::File}) {
        if (word == secretBackendWord(backend))
            return backend;
    }
    return Backend::Undecided;
}

QCoro::Task<SecretResult<void>> SecretKeeper::choose(Backend backend)
{
    const auto set = co_await m_settings.set(backendName, secretBackendWord(backend));
    if (!set)
        co_return std::unexpected(SecretError{Kind::Failed, set.error().detail});
    co_return {};
}

SecretStore &SecretKeeper::preferred() const
{
    return backend() == Backend::File ? *m_file : *m_keychain;
}

SecretStore &SecretKeeper::other() const
{
    return backend() == Backend::File ? *m_keychain : *m_file;
}

QCoro::Task<SecretResult<QByteArray>> SecretKeeper::read(QString key)
{
    if (auto held = co_await m_session.read(key); held)
        co_return held;
    auto found = co_await preferred().read(key);
    if (found || (found.error().kind != Kind::NotFound && found.error().kind != Kind::Unavailable))
        co_return found;
    auto elsewhere = co_await other().read(key);
    if (elsewhere)
        co_return elsewhere;
    const bool saysMore =
        elsewhere.error().kind != Kind::NotFound && elsewhere.error().kind != Kind::Unavailable;
    co_return saysMore ? elsewhere : found;
}

QCoro::Task<SecretResult<void>> SecretKeeper::write(QString key, QByteArray secret)
{
    if (m_sessionOnly)
        co_return co_await m_session.write(key, secret);
    if (backend() == Backend::Undecided)
        co_return co_await writeUndecided(key, secret);
    co_return co_await preferred().write(key, secret);
}

QCoro::Task<SecretResult<void>> SecretKeeper::writeUndecided(QString key, QByteArray secret)
{
    const auto written = co_await m_keychain->write(key, secret);
    if (written)
        co_return co_await choose(Backend::Keychain);
    if (written.error().kind != Kind::Unavailable)
        co_return written;
    const auto writtenToFile = co_await m_file->write(key, secret);
    if (writtenToFile)
        co_return co_await choose(Backend::File);
    // Nobody gave a passphrase, so the sentence must say that there is no keychain and what to do instead.
    co_return writtenToFile.error().kind == Kind::NoPassphrase ? written : writtenToFile;
}

void SecretKeeper::giveUp()
{
    m_keychain->giveUp();
    m_file->giveUp();
}

QCoro::Task<SecretResult<void>> SecretKeeper::remove(QString key)
{
    std::ignore = co_await m_session.remove(key);
    const auto removed = co_await preferred().remove(key);
    // The other one held it only if the choice was changed; where it does not open, it is left alone.
    if (co_await other().read(key))
        std::ignore = co_await other().remove(key);
    co_return backend() == Backend::Undecided ? SecretResult<void>() : removed;
}

} // namespace Godwit
