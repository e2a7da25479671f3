// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// For the application's thread, before its first text. Qt 6 turns FreeType's stem darkening on for fonts with
// PostScript outlines (Inter's .otf, Noto Sans CJK) and blends their letters by their gamma: on a dark ground
// they are bold beside those of other fonts (qfontengine_ft.cpp, qt_getFreetypeData()). Where that cannot be
// reached, nothing changes.
void drawEvenLetters();

} // namespace Godwit
