// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// Before the application is made. Where there is no graphics card Qt would draw with a software GL
// (llvmpipe), which starts three times slower than Qt Quick's own software renderer and takes three times the
// memory.
void chooseRenderer();

} // namespace Godwit
