// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Godwit
{

// Name and version, nothing of the machine. Servers want one: GoToSocial answers 418 without (seen).
QByteArray userAgent();

} // namespace Godwit
