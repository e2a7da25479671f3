// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace Godwit
{

// The blurred stand-in that a blurhash describes (https://github.com/woltapp/blurhash, Algorithm.md). Null
// when the hash is none. At most 128 pixels on a side: it is meant to be stretched.
QImage decodeBlurhash(const QString &hash, QSize size);

} // namespace Godwit
