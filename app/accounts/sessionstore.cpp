// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionstore.h"

namespace Godwit
{

QCoro::Task<SecretResult<QByteArray>> SessionStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        co_return std::unexpected(SecretError{SecretError::Kind::NotFound, {}});
    co_return *found;
}

QCoro::Task<SecretResult<void>> SessionStore::write(QString key, QByteArray secret)
{
    m_secrets.insert(key, secret);
    co_return {};
}

QCoro::Task<SecretResult<void>> SessionStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return {};
}

} // namespace Godwit
