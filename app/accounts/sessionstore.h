// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

#include <QHash>

namespace Godwit
{

// This process only: gone when it ends.
class SessionStore final : public SecretStore
{
public:
    QCoro::Task<SecretResult<QByteArray>> read(QString key) override;
    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<SecretResult<void>> remove(QString key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace Godwit
