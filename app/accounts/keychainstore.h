// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"
#include "accounts/secretwaits.h"

#include <chrono>

namespace Godwit
{

// The system's keychain by QtKeychain. Its isAvailable() says true without a session bus, so only a job's own
// error counts. A keychain that does not answer in time (a person may be typing its password) is Locked; its
// job goes on by itself.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_patience(patience)
    {
    }

    QCoro::Task<SecretResult<QByteArray>> read(QString key) override;
    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<SecretResult<void>> remove(QString key) override;
    void giveUp() override;

private:
    std::chrono::milliseconds m_patience;
    SecretWaits m_waits;
};

} // namespace Godwit
