// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Godwit
{

// Random bytes, injectable so that a test's schedule of faults can be repeated from its seed.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    virtual QByteArray bytes(qsizetype count) = 0;

    // Evenly in [0, 1): the jitter of a back-off.
    double unit();
    // A random (version 4) UUID without braces.
    QByteArray uuid();
    // `count` random bytes in base64url without padding: states, verifiers, nonces.
    QByteArray token(qsizetype count);
};

// The operating system's generator; fit for secrets.
class SystemRandom final : public RandomSource
{
public:
    QByteArray bytes(qsizetype count) override;
};

} // namespace Godwit
