// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// All of standard input as UTF-8, at most 1 MiB. Blocks: read before there is anything else to do.
QString readStandardInput();
// One line, without its end.
QString readLineFromStandardInput();

} // namespace Godwit
