// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

namespace Godwit
{

// Whether this session names a screen. Where it does not, Qt ends the program itself and speaks of installing
// it anew.
bool hasScreen();
// Makes a QCoreApplication for its sentence.
void sayNoScreen(int argc, char *argv[]);

// For as long as the QGuiApplication is being made. A screen may be named that nobody can reach from here: a
// server that has ended, a terminal of another user. Qt says so in a warning and ends the program by abort(),
// which looks like a crash. Here it ends with 1 and a sentence, and `untried` is called before. A plug-in of
// Qt's that does not load is no such case: that is the program's own failure. UI thread, one at a time.
class ScreenWatch
{
public:
    explicit ScreenWatch(void (*untried)());
    ~ScreenWatch();

    Q_DISABLE_COPY_MOVE(ScreenWatch)
};

} // namespace Godwit
