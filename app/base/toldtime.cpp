// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/toldtime.h"

#include <QLocale>

namespace Godwit
{

// C, the locale where the environment names none, has them in its short forms too.
static QString withoutSeconds(QString form)
{
    return form.remove(QStringLiteral(":ss"));
}

QString toldTime(QTime time)
{
    const QLocale locale;
    return locale.toString(time, withoutSeconds(locale.timeFormat(QLocale::ShortFormat)));
}

QString toldTime(const QDateTime &time)
{
    const QLocale locale;
    return locale.toString(time, withoutSeconds(locale.dateTimeFormat(QLocale::ShortFormat)));
}

QString toldMoment(const QDateTime &time)
{
    return time.date() == QDate::currentDate() ? toldTime(time.time()) : toldTime(time);
}

} // namespace Godwit
