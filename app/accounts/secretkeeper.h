// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/passphrase.h"
#include "accounts/secretstore.h"
#include "accounts/sessionstore.h"

#include <memory>

namespace Godwit
{

class Settings;

// Where this data folder keeps its tokens: the keychain where one answers, else the encrypted file where a
// passphrase is given. The first that takes one is recorded and stays the choice; what the other one holds
// is still found.
class SecretKeeper final : public SecretStore
{
public:
    enum class Backend : quint8 {
        Undecided,
        Keychain,
        File,
    };

    // Settings outlive the keeper.
    SecretKeeper(Settings &settings, std::unique_ptr<SecretStore> keychain,
                 std::unique_ptr<SecretStore> file);
    // The system's keychain and `secrets` in the data folder.
    static std::unique_ptr<SecretKeeper> forFolder(Settings &settings, const QString &dataFolder,
                                                   AskPassphrase ask);

    Backend backend() const;
    // What the person wants instead of what would be found.
    QCoro::Task<SecretResult<void>> choose(Backend backend);

    // From now on new tokens live as long as this process.
    void keepForThisSessionOnly() { m_sessionOnly = true; }

    QCoro::Task<SecretResult<QByteArray>> read(QString key) override;
    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<SecretResult<void>> remove(QString key) override;
    void giveUp() override;

private:
    SecretStore &preferred() const;
    SecretStore &other() const;
    QCoro::Task<SecretResult<void>> writeUndecided(QString key, QByteArray secret);

    Settings &m_settings;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_file;
    SessionStore m_session;
    bool m_sessionOnly = false;
};

// "keychain", "file", and "" while undecided: for settings and `doctor`.
QString secretBackendWord(SecretKeeper::Backend backend);

} // namespace Godwit
