// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// The language of a text that is being written, as BCP 47; empty when it cannot be told for sure. Addresses,
// mentions, hashtags and code are left out of account. By the script where one language alone writes in it,
// else by the small words that every sentence has.
QString guessLanguage(const QString &text);

} // namespace Godwit
