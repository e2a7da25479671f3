// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/passphrase.h"
#include "accounts/secretstore.h"
#include "accounts/secretwaits.h"

#include <QMap>

namespace Godwit
{

// Tokens in one file, where there is no keychain: Argon2id from a passphrase, XSalsa20-Poly1305 (libsodium's
// secretbox) over the whole content, replaced as a whole (written beside, synced, renamed), 0600. The
// passphrase is asked for when it is first needed and wiped once its key is made, on a thread of its own,
// which takes a good part of a second; the key stays in memory. One thing is done after the other.
class EncryptedFile final : public SecretStore
{
public:
    EncryptedFile(QString path, AskPassphrase ask);
    ~EncryptedFile() override;
    Q_DISABLE_COPY_MOVE(EncryptedFile)

    QCoro::Task<SecretResult<QByteArray>> read(QString key) override;
    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<SecretResult<void>> remove(QString key) override;
    void giveUp() override;

private:
    using Secrets = QMap<QString, QByteArray>;

    // Until nothing else is being done; false: the program closes.
    QCoro::Task<bool> takeTurn();
    void endTurn();
    // Reads the file as it is now: another process may have changed it.
    QCoro::Task<SecretResult<Secrets>> load();
    QCoro::Task<SecretResult<Secrets>> open(QByteArray bytes);
    QCoro::Task<SecretResult<void>> save(Secrets secrets);
    // Makes m_key for this salt, asking for the passphrase unless the key is there.
    QCoro::Task<SecretResult<void>> deriveKey(QByteArray salt, bool isNew);
    SecretResult<void> writeAtOnce(const QByteArray &bytes) const;
    QCoro::Task<SecretResult<QByteArray>> readNow(QString key);
    // `apply` says whether it changed something.
    QCoro::Task<SecretResult<void>> change(std::function<bool(Secrets &)> apply);
    QCoro::Task<SecretResult<void>> changeNow(std::function<bool(Secrets &)> apply);

    QString m_path;
    AskPassphrase m_ask;
    QByteArray m_salt;
    QByteArray m_key;
    SecretWaits m_waits;
    bool m_busy = false;
};

} // namespace Godwit
