// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fixtures.h"

namespace Godwit
{

QString fixturePath(const QString &name)
{
    return QStringLiteral(GODWIT_FIXTURES "/") + name;
}

} // namespace Godwit
