// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "outbox/act.h"

namespace Godwit
{

// boost, unboost, favourite, unfavourite, bookmark, unbookmark.
std::unique_ptr<Command> makeReactCommand(Reaction reaction, bool on);

} // namespace Godwit
