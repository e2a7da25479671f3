// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/updatestate.h"
#include "ui/updating/updaterow.h"

namespace Godwit
{

// Pure; the words are the user's language's.
UpdateRow updateRow(const UpdateState &state, Instant now);

// As updateSentence(), without what is said to the command line.
QString updateWords(const UpdateError &error);

} // namespace Godwit
