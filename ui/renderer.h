// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QQuickWindow;

namespace Godwit
{

// Before the first window is made. Where there is no graphics card Qt would draw with a software GL
// (llvmpipe), which starts three times slower than Qt Quick's own software renderer and takes three times the
// memory: what the data folder knows of that is in ui/rendererchoice.h.
void chooseRenderer(const QString &folder);

// Tells, on the UI thread and at most once, what draws this window by GL; never where something else draws it
// or the environment chose what does.
void whenDriverIsKnown(QQuickWindow *window, std::function<void(const QString &driver)> tell);

} // namespace Godwit
