// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"

namespace Godwit
{

// What every fetch answers for an account that has no ports: an archive, or one that was just signed out.
inline ServerError signedOut()
{
    ServerError error;
    error.kind = ServerError::Kind::SignedOut;
    return error;
}

} // namespace Godwit
