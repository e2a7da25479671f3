// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/useragent.h"

namespace Godwit
{

QByteArray userAgent()
{
    return QByteArrayLiteral("Godwit/" GODWIT_VERSION);
}

} // namespace Godwit
