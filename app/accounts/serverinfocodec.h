// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

namespace Godwit
{

// A server's description as it is kept beside an account: JSON, so that later versions may add members.
QByteArray encodeServerInfo(const ServerInfo &info);
// What is missing or of another type stays at its default.
ServerInfo decodeServerInfo(const QByteArray &json);

} // namespace Godwit
