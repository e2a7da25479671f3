// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Godwit
{

// What a place of secrets waits for; the waiting ends with the program.
class SecretWaits : public QObject
{
    Q_OBJECT

public:
    bool stopped = false;

    void stop()
    {
        stopped = true;
        Q_EMIT moved();
    }

Q_SIGNALS:
    // Something has ended, or all waiting has.
    void moved();
};

} // namespace Godwit
