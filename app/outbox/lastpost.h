// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"

namespace Godwit
{

// Whether it says on its account's server where one has gone to.
bool isLastPost(const Act &act);

// For a person: that it waits for the host where it is to be said.
QString lastPostSentence(const QString &host);

} // namespace Godwit
