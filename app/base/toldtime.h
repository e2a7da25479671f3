// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Godwit
{

// Times as people are told them in the locale of the program: to the minute.
QString toldTime(QTime time);
// With the day.
QString toldTime(const QDateTime &time);
// With the day unless it is today's.
QString toldMoment(const QDateTime &time);

} // namespace Godwit
