// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/drafts.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// Puts a draft into the outbox for each of the accounts (copies of its files first), then forgets the draft.
// A sentence when it could not be done: then the draft is still there. Engine thread.
QCoro::Task<QString> postDraft(Engine *engine, PersonaId persona, std::vector<AccountId> accounts,
                               Draft draft);

} // namespace Godwit
