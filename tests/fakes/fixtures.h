// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// Where a file of tests/fixtures is. Asked for in one place: what has the path of this checkout in it is
// compiled again for every other one.
QString fixturePath(const QString &name);

} // namespace Godwit
