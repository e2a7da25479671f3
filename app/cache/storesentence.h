// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

namespace Godwit
{

struct Recovery;

// What happened on this machine's disk and what a person can do about it, in the user's language.
QString storeSentence(const StoreError &error);
// What became of a damaged file of user-made data.
QString recoverySentence(const Recovery &recovery);

} // namespace Godwit
