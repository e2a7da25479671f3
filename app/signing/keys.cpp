// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/keys.h"

#include <QCryptographicHash>
#include <sodium.h>

#include <array>

namespace Godwit
{

static_assert(SecretKey::seedBytes == crypto_sign_SEEDBYTES);

static const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// Without it libsodium's generator is not seeded; a second call does nothing.
static void prepare()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
}

std::optional<PublicKey> PublicKey::fromBase64(QByteArrayView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != crypto_sign_PUBLICKEYBYTES)
        return std::nullopt;
    return PublicKey{*decoded};
}

QByteArray PublicKey::id() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

SecretKey SecretKey::generate()
{
    prepare();
    SecretKey key;
    key.m_seed = QByteArray(seedBytes, '\0');
    randombytes_buf(raw(key.m_seed), size_t(seedBytes));
    return key;
}

std::optional<SecretKey> SecretKey::fromSeed(QByteArrayView seed)
{
    if (seed.size() != seedBytes)
        return std::nullopt;
    SecretKey key;
    key.m_seed = seed.toByteArray();
    return key;
}

SecretKey::~SecretKey()
{
    if (!m_seed.isEmpty())
        sodium_memzero(m_seed.data(), size_t(m_seed.size()));
}

namespace
{

struct KeyPair {
    explicit KeyPair(const QByteArray &seed)
    {
        prepare();
        crypto_sign_seed_keypair(open.data(), secret.data(), raw(seed));
    }

    ~KeyPair() { sodium_memzero(secret.data(), secret.size()); }

    Q_DISABLE_COPY_MOVE(KeyPair)

    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
};

} // namespace

PublicKey SecretKey::publicKey() const
{
    const KeyPair pair(m_seed);
    return {QByteArray(reinterpret_cast<const char *>(pair.open.data()), qsizetype(pair.open.size()))};
}

QByteArray SecretKey::sign(QByteArrayView message) const
{
    const KeyPair pair(m_seed);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), quint64(message.size()), pair.secret.data());
    return signature;
}

bool isSignature(QByteArrayView signature, QByteArrayView message, const PublicKey &key)
{
    prepare();
    return signature.size() == crypto_sign_BYTES && key.bytes.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), quint64(message.size()),
                                       raw(key.bytes)) == 0;
}

} // namespace Godwit
