// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

QString jsonHelp();
QString exitCodesHelp();

} // namespace Godwit
