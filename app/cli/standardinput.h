// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Output;

// Somebody would have to type it.
bool inputIsTerminal();
// All of standard input. Refused as a whole when it is more than 1 MiB or not UTF-8. It may take an hour, so
// the event loop goes on meanwhile: this process may be the one that delivers for all others. Somebody at a
// terminal is told how to end; ask when nothing else can be wrong, or what they have typed is lost. `out`
// outlives the task.
QCoro::Task<std::expected<QString, Failure>> readStandardInput(Output *out);
// One line, without its end.
QString readLineFromStandardInput();

} // namespace Godwit
