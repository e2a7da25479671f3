// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Godwit
{

// What the system says of this computer's own connection. Engine thread.
class NetworkSight : public QObject
{
    Q_OBJECT

public:
    enum class Link : quint8 {
        Unknown, // the system does not tell
        Up,
        Down,
        Portal,
    };

    // Somebody wants to know from now on; may cost the system a few milliseconds.
    virtual void begin() {}

    virtual Link link() = 0;

Q_SIGNALS:
    // Another network, or another state of it.
    void changed();
};

} // namespace Godwit
