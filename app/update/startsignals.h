// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Godwit
{

// Who ends a program in its first seconds, as by Ctrl+C or at the end of a session, has not seen that it does
// not start: until forgetStart() such a signal makes a mark (startwatch.h) as long as it was, and ends the
// process as ever. After some seconds it is the end of a program that hangs. Signals that are ignored, or
// that others take care of since, are left alone. Main thread.
void watchStart(int mark, qint64 length);
void forgetStart();

} // namespace Godwit
