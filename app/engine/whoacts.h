// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"

namespace Godwit
{

class Engine;

// Which account does something to a post when `preferred` would. A post that is for few is touched only by an
// account that received it, so that no other server learns of it.
AccountId whoReacts(const Engine &engine, const PostView &post, AccountId preferred);
// Who can delete or edit it: the account that wrote it. 0: none that is signed in here.
AccountId whoOwns(const Engine &engine, const PostView &post);
// Whose server translates posts when `preferred` looks: its own, else one of its persona's that has a
// translator. 0: none.
AccountId whoTranslates(const Engine &engine, AccountId preferred);

} // namespace Godwit
