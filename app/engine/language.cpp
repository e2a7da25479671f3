// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Godwit
{

static const auto folder = QStringLiteral(":/i18n");

void installLanguage(QCoreApplication &app, const QLocale &locale)
{
    QCoreApplication::setApplicationName(QStringLiteral("godwit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GODWIT_VERSION));
    // The sources say "%n reply(s)": English, too, has its forms from a file, and is there for every language
    // that has none.
    auto *english = new QTranslator(&app);
    if (english->load(QStringLiteral("godwit_en"), folder))
        QCoreApplication::installTranslator(english);
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, QStringLiteral("godwit"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace Godwit
