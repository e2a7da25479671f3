// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace Godwit
{

// The post that a person named by its URI or a page's address: from the cache, else found through the
// account's server (unless `--offline`).
QCoro::Task<std::expected<PostView, Failure>> findPost(Session *session, Account account, QString named);

// The person named as `@name@host`, by profile address or key, in the same way.
QCoro::Task<std::expected<Profile, Failure>> findPerson(Session *session, Account account, QString named);

} // namespace Godwit
