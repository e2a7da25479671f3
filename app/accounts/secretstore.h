// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <qcoro/qcorotask.h>

#include <expected>

namespace Godwit
{

// Why a token could not be kept or read.
struct SecretError {
    enum class Kind : quint8 {
        NotFound,
        Unavailable,     // this machine has no keychain that answers
        Locked,          // it is there and the person did not open it
        NoPassphrase,    // the encrypted file needs one and none was given
        WrongPassphrase, // or the file was changed by somebody else
        Damaged,         // the file is not one of ours
        Failed,
    };

    Kind kind = Kind::Failed;
    // For logs and `doctor`; never a secret.
    QString detail;
};

template <typename T>
using SecretResult = std::expected<T, SecretError>;

// What happened and what to do, for a person.
QString secretSentence(const SecretError &error);

// Overwrites the bytes before it lets go of them. Other copies of a shared QByteArray are not reached.
void wipe(QByteArray &secret);

// Where tokens are kept, by a key that says profile and account. Engine thread; never delays what is read
// from the cache.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QCoro::Task<SecretResult<QByteArray>> read(QString key) = 0;
    // Kept when it returns.
    virtual QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) = 0;
    // No error when there was none.
    virtual QCoro::Task<SecretResult<void>> remove(QString key) = 0;

    // The program closes: what waits for a person or another program ends Locked.
    virtual void giveUp() {}
};

} // namespace Godwit
