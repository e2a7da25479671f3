// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/keys.h"
#include "signing/strictjson.h"

#include <expected>

namespace Godwit
{

// Why a signed document is not taken.
struct SigningProblem {
    enum class Kind : quint8 {
        TooLarge,
        Malformed,
        TwiceNamed,       // a member of the envelope, or a key that signs twice
        UnknownAlgorithm, // nothing is guessed of what is not known
        Strangers,        // none of the keys that may sign has signed
        Forged,           // a key that may sign is named with a signature that is not its own
        TooFew,           // some have signed, less than must
    };

    Kind kind = Kind::Malformed;
    // Of TooFew.
    int votes = 0;
    int threshold = 0;
};

template <typename T>
using SigningResult = std::expected<T, SigningProblem>;

struct Signature {
    // PublicKey::id of who says to have signed.
    QByteArray keyId;
    QByteArray algorithm;
    QByteArray bytes;
};

// A document as it travels: {"payload": base64, "signatures": [{"keyid", "alg", "sig": base64}]}. What is
// signed are a domain's prefix and the payload's bytes as they are: nothing of the payload is read, let alone
// written anew, before it is verified.
struct Envelope {
    QByteArray payload;
    QList<Signature> signatures;

    // SHA-256 of the payload in hexadecimal digits: which document it is, whoever has signed it.
    QByteArray hash() const;
};

struct EnvelopeLimits {
    // Of the envelope.
    qsizetype bytes = 64 * 1024;
    int signatures = 16;
    QList<QByteArray> algorithms{"ed25519"};
};

// Of whom how many must have signed.
struct Signers {
    int threshold = 1;
    QList<PublicKey> keys;
};

// Keeps a signature for one kind of document from counting for another. Ends with a line feed.
using SigningDomain = QByteArrayView;

SigningResult<Envelope> readEnvelope(QByteArrayView bytes, const EnvelopeLimits &limits = {});

// The same bytes for the same envelope: members by name, no spaces, signatures by their keys.
QByteArray writeEnvelope(const Envelope &envelope);

// Whether enough different keys of the signers have signed it with ed25519; others' signatures do not count.
// A kind of document that takes another algorithm, too, names it in its limits and counts such a signer
// itself.
SigningResult<void> verifyEnvelope(const Envelope &envelope, SigningDomain domain, const Signers &signers);

// Adds the key's signature, in place of an earlier one of the same key.
void signEnvelope(Envelope &envelope, SigningDomain domain, const SecretKey &key);

} // namespace Godwit
