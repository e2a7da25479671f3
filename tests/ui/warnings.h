// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Godwit
{

// What was said in the log, from QML too, and is no mere information. Begins with the first call; empty() is
// what a test ends with.
QStringList &collectedWarnings();

} // namespace Godwit
