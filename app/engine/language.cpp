// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace Godwit
{

void installLanguage(QCoreApplication &app)
{
    QCoreApplication::setApplicationName(QStringLiteral("godwit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GODWIT_VERSION));
    auto *translator = new QTranslator(&app);
    if (translator->load(QLocale(), QStringLiteral("godwit"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
}

} // namespace Godwit
