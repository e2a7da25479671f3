// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVersionNumber>

namespace Godwit
{

// What the build says of itself (app/update/CMakeLists.txt).

// Off in what a distribution packages (GODWIT_UPDATER). Decided when it is built and not by a file beside the
// program: a file is lost or left behind when something is copied, and whoever may write beside the program
// could switch updates off unseen.
bool isUpdaterBuilt();

// The envelope of the root that this build trusts.
QByteArray builtInRoot();
// Those of the roots that led to it, in their order, as far as the build was told of them
// (GODWIT_ROOTS_BEFORE).
QList<QByteArray> builtInRootsBefore();
// Whether any of the keys that it trusts is one of packaging/update's, whose secrets everybody knows.
bool isPlaceholderRoot(const QByteArray &rootEnvelope);

// As releases name this system: "linux-x86_64", …
QString builtInPlatform();
QVersionNumber builtInVersion();
// When the sources were made, as far as the build was told: the same in each build of them.
Instant builtAt();

} // namespace Godwit
