// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickWindow;

namespace Godwit
{

// Keeps what is freed from staying with the process (glibc; nothing elsewhere). Before the first thread is
// started.
void limitMemory();

// Gives back what frames needed and nothing uses any more, each time that a window has come to rest. Takes a
// few milliseconds of a thread of the pool. For as long as the window lives; UI thread.
void releaseMemoryAtRest(QQuickWindow *window);

} // namespace Godwit
