// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/seededrandom.h"

namespace Godwit
{

QByteArray SeededRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (char &byte : result)
        byte = char(m_generator.bounded(256));
    return result;
}

} // namespace Godwit
