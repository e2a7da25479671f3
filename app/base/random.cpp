// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

namespace Godwit
{

double RandomSource::unit()
{
    // 53 bits are what a double holds exactly.
    const auto word = qFromLittleEndian<quint64>(bytes(8).constData()) >> 11;
    return double(word) * 0x1.0p-53;
}

QByteArray RandomSource::uuid()
{
    QByteArray raw = bytes(16);
    raw[6] = char((raw[6] & 0x0f) | 0x40);
    raw[8] = char((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toByteArray(QUuid::WithoutBraces);
}

QByteArray RandomSource::token(qsizetype count)
{
    return bytes(count).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    auto *system = QRandomGenerator::system();
    for (char &byte : result)
        byte = char(system->bounded(256));
    return result;
}

} // namespace Godwit
