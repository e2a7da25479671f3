// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// Why this path may not be put behind an origin ("//host/…" would name another one); empty when it may.
QString pathProblem(const QString &path);

} // namespace Godwit
