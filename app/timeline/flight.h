// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Godwit
{

// Tells those who wait for somebody else's request that it has ended.
class FlightEnd : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void reached();
};

} // namespace Godwit
