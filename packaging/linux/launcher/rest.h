// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

namespace Launcher
{

class Payload;
struct Place;

// What no start waits for: the files that are for later, the way of all of them to the disk, and the removal
// of what other versions left.

// By a process of its own, once the start is over, and behind others then. What is returned is a socket,
// which goes through exec: one byte into it asks for the rest at once, and it ends when the files are there,
// or will not be before the next start. -1 where nobody need wait.
int unpackRestBehind(const Payload &payload, const Place &place);
// The files alone, by this process, or by the one that is at it.
Result<void> unpackRest(const Payload &payload, const Place &place);

} // namespace Launcher
