// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/passphrase.h"
#include "accounts/secretstore.h"

#include <QMap>

namespace Godwit
{

// Tokens in one file, where there is no keychain: Argon2id from a passphrase, XSalsa20-Poly1305 (libsodium's
// secretbox) over the whole content, replaced as a whole (written beside, synced, renamed), 0600. The
// passphrase is asked for when it is first needed and wiped once its key is made; the key stays in memory.
class EncryptedFile final : public SecretStore
{
public:
    EncryptedFile(QString path, AskPassphrase ask);
    ~EncryptedFile() override;
    Q_DISABLE_COPY_MOVE(EncryptedFile)

    QCoro::Task<SecretResult<QByteArray>> read(QString key) override;
    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<SecretResult<void>> remove(QString key) override;

private:
    using Secrets = QMap<QString, QByteArray>;

    // Reads the file as it is now: another process may have changed it.
    SecretResult<Secrets> load();
    SecretResult<Secrets> open(const QByteArray &bytes);
    SecretResult<void> save(const Secrets &secrets);
    // Makes m_key for this salt, asking for the passphrase unless the key is there.
    SecretResult<void> deriveKey(const QByteArray &salt, bool isNew);
    SecretResult<void> writeAtOnce(const QByteArray &bytes) const;
    template <typename Change>
    SecretResult<void> change(const Change &apply);

    QString m_path;
    AskPassphrase m_ask;
    QByteArray m_salt;
    QByteArray m_key;
};

} // namespace Godwit
