// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace Godwit
{

// Cuts a text into pieces that fit: at the end of a paragraph where that leaves no short piece, else of a
// line, a sentence or a word; never inside an address, a mention, a hashtag, an emoji's code or code. What
// cannot be cut stays whole, even where it does not fit. `fits` says yes to any beginning of what it says yes
// to.
QStringList splitThread(const QString &text, const std::function<bool(const QString &)> &fits);

} // namespace Godwit
