// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/fetcherror.h"

namespace Godwit
{

// Any failure of the engine in a sentence for a person.
QString sentenceOf(const ServerError &error);
QString sentenceOf(const StoreError &error);
QString sentenceOf(const FetchError &error);

} // namespace Godwit
