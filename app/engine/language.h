// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace Godwit
{

// Names the application and lets it speak the user's language where there is a translation, else English.
void installLanguage(QCoreApplication &app, const QLocale &locale = QLocale());

} // namespace Godwit
