// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Godwit
{

// Loads the translation for the user's language, where there is one, and names the application.
void installLanguage(QCoreApplication &app);

} // namespace Godwit
