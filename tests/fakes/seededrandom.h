// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <QRandomGenerator>

namespace Godwit
{

// The same bytes for the same seed; a failing test prints the seed.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint32 seed = 1) : m_generator(seed) {}

    QByteArray bytes(qsizetype count) override;

private:
    QRandomGenerator m_generator;
};

} // namespace Godwit
