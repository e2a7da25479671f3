// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"
#include "model/servererror.h"

#include <variant>

namespace Godwit
{

// Why something could not be fetched: the server's side, or our own disk's. What is cached stays as it is.
using FetchError = std::variant<ServerError, StoreError>;

template <typename T>
using FetchResult = std::expected<T, FetchError>;

} // namespace Godwit
