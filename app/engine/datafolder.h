// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// The folder chosen, made absolute; the user's own when none was.
QString dataFolder(const QString &chosen);

// Makes the folder where it is missing, for its owner alone (0700). What is wrong with it; empty when nothing
// is.
QString prepareDataFolder(const QString &folder);

} // namespace Godwit
