// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Godwit
{

// What free functions say. lupdate files such sentences under their namespace, so they are looked up there; a
// class has a tr of its own (Q_OBJECT or Q_DECLARE_TR_FUNCTIONS).
inline QString tr(const char *sentence, const char *comment = nullptr, int number = -1)
{
    return QCoreApplication::translate("Godwit", sentence, comment, number);
}

} // namespace Godwit
