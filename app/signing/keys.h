// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Godwit
{

// An ed25519 key that a signature is checked with.
struct PublicKey {
    // 32 bytes.
    QByteArray bytes;

    // Nothing for what is not base64 of exactly 32 bytes.
    static std::optional<PublicKey> fromBase64(QByteArrayView text);

    QByteArray toBase64() const { return bytes.toBase64(); }

    // SHA-256 of the bytes in hexadecimal digits. It follows from the key, so that no key has two names and
    // thereby two votes.
    QByteArray id() const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

// An ed25519 key that signs. Its memory is wiped when it goes; one owner.
class SecretKey
{
public:
    static constexpr qsizetype seedBytes = 32;

    // From the system's generator.
    static SecretKey generate();
    // The same key for the same 32 bytes; nothing for another length.
    static std::optional<SecretKey> fromSeed(QByteArrayView seed);

    SecretKey(SecretKey &&) noexcept = default;
    SecretKey &operator=(SecretKey &&) noexcept = default;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    ~SecretKey();

    const QByteArray &seed() const { return m_seed; }

    PublicKey publicKey() const;
    // 64 bytes.
    QByteArray sign(QByteArrayView message) const;

private:
    SecretKey() = default;

    QByteArray m_seed;
};

bool isSignature(QByteArrayView signature, QByteArrayView message, const PublicKey &key);

} // namespace Godwit
