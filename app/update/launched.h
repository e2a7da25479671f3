// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Godwit
{

// What the launcher of the self-contained file (packaging/linux/launcher) tells the program that it becomes,
// and how it is taken back before the program starts others: launchervariables.h lists it. Elsewhere nothing
// was told.

// First of all in main(), before there are threads. What this starts inherits no descriptor of it.
void takeFromLauncher();
// The self-contained file, else empty.
QString launchersFile();
// Behind the very first start of the self-contained file, what only the player needs comes a moment after the
// window. True elsewhere. Main thread, as the next one.
bool isAllUnpacked();
// Asks for it, and calls `then` when it is there, or will not be before the next start, unless `context` is
// gone.
void whenAllUnpacked(QObject *context, std::function<void()> then);
// What was lent, once Qt has read it, or will not; again and again. In the main thread.
void giveBackLent();

} // namespace Godwit
