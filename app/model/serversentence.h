// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"

namespace Godwit
{

// What happened and what a person can do about it, in the user's language; with the server's own words where
// it gave some.
QString serverSentence(const ServerError &error);

} // namespace Godwit
