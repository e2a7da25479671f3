// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QString>

namespace Godwit
{

// All of standard input. Refused as a whole when it is more than 1 MiB or not UTF-8. Blocks: read before
// there is anything else to do.
std::expected<QString, Failure> readStandardInput();
// One line, without its end.
QString readLineFromStandardInput();

} // namespace Godwit
