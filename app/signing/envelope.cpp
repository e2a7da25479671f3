// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/envelope.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = SigningProblem::Kind;

static constexpr QByteArrayView ed25519 = "ed25519";

static std::unexpected<SigningProblem> fail(Kind kind)
{
    return std::unexpected(SigningProblem{kind});
}

static Kind kindOf(JsonProblem::Kind kind)
{
    switch (kind) {
    case JsonProblem::Kind::TooLarge:
    case JsonProblem::Kind::TooDeep:
    case JsonProblem::Kind::TooMany:
        return Kind::TooLarge;
    case JsonProblem::Kind::TwiceNamed:
        return Kind::TwiceNamed;
    case JsonProblem::Kind::Malformed:
        return Kind::Malformed;
    }
    Q_UNREACHABLE_RETURN(Kind::Malformed);
}

// Base64 in its one canonical form.
static std::optional<QByteArray> decoded(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).isEmpty() || (*bytes).toBase64() != text)
        return std::nullopt;
    return *bytes;
}

static bool isKeyId(const QByteArray &id)
{
    return id.size() == 64 &&
           std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

static SigningResult<Signature> readSignature(const QJsonValue &value, const EnvelopeLimits &limits)
{
    const QJsonObject object = value.toObject();
    Signature signature;
    signature.keyId = object["keyid"_L1].toString().toLatin1();
    signature.algorithm = object["alg"_L1].toString().toLatin1();
    if (!isKeyId(signature.keyId) || signature.algorithm.isEmpty())
        return fail(Kind::Malformed);
    if (!limits.algorithms.contains(signature.algorithm))
        return fail(Kind::UnknownAlgorithm);
    const auto bytes = decoded(object["sig"_L1]);
    if (!bytes || bytes->size() > 1024)
        return fail(Kind::Malformed);
    signature.bytes = *bytes;
    return signature;
}

QByteArray Envelope::hash() const
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex();
}

SigningResult<Envelope> readEnvelope(QByteArrayView bytes, const EnvelopeLimits &limits)
{
    const JsonLimits json{
        .bytes = limits.bytes, .depth = 3, .values = 2 + 4 * limits.signatures, .text = limits.bytes};
    const auto object = readStrictJson(bytes, json);
    if (!object)
        return fail(kindOf(object.error().kind));
    Envelope envelope;
    const auto payload = decoded((*object)["payload"_L1]);
    if (!payload || !(*object)["signatures"_L1].isArray())
        return fail(Kind::Malformed);
    envelope.payload = *payload;
    const QJsonArray signatures = (*object)["signatures"_L1].toArray();
    if (signatures.size() > limits.signatures)
        return fail(Kind::TooLarge);
    QSet<QByteArray> seen;
    for (const QJsonValue &each : signatures) {
        auto signature = readSignature(each, limits);
        if (!signature)
            return std::unexpected(signature.error());
        if (seen.contains(signature->keyId))
            return fail(Kind::TwiceNamed);
        seen.insert(signature->keyId);
        envelope.signatures.append(std::move(*signature));
    }
    return envelope;
}

QByteArray writeEnvelope(const Envelope &envelope)
{
    QList<Signature> sorted = envelope.signatures;
    std::ranges::sort(sorted, {}, &Signature::keyId);
    QJsonArray signatures;
    for (const Signature &signature : std::as_const(sorted))
        signatures.append(QJsonObject{{u"keyid"_s, QString::fromLatin1(signature.keyId)},
                                      {u"alg"_s, QString::fromLatin1(signature.algorithm)},
                                      {u"sig"_s, QString::fromLatin1(signature.bytes.toBase64())}});
    const QJsonObject object{{u"payload"_s, QString::fromLatin1(envelope.payload.toBase64())},
                             {u"signatures"_s, signatures}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

SigningResult<void> verifyEnvelope(const Envelope &envelope, SigningDomain domain, const Signers &signers)
{
    Q_ASSERT(domain.endsWith('\n'));
    const QByteArray message = domain.toByteArray() + envelope.payload;
    QSet<QByteArray> voters;
    bool isForged = false;
    for (const PublicKey &key : signers.keys) {
        const auto signature = std::ranges::find(envelope.signatures, key.id(), &Signature::keyId);
        if (signature == envelope.signatures.end() || signature->algorithm != ed25519)
            continue;
        if (isSignature(signature->bytes, message, key))
            voters.insert(key.bytes);
        else
            isForged = true;
    }
    // A threshold below one would let everything in.
    if (signers.threshold >= 1 && voters.size() >= signers.threshold)
        return {};
    const Kind kind = isForged ? Kind::Forged : voters.isEmpty() ? Kind::Strangers : Kind::TooFew;
    return std::unexpected(SigningProblem{kind, int(voters.size()), signers.threshold});
}

void signEnvelope(Envelope &envelope, SigningDomain domain, const SecretKey &key)
{
    Q_ASSERT(domain.endsWith('\n'));
    const QByteArray id = key.publicKey().id();
    envelope.signatures.removeIf([&](const Signature &each) { return each.keyId == id; });
    envelope.signatures.append(
        {id, ed25519.toByteArray(), key.sign(domain.toByteArray() + envelope.payload)});
}

} // namespace Godwit
