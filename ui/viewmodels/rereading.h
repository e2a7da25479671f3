// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Godwit
{

// Reads again what changes all the time: some moments after it has changed, never while it is being read, and
// after a read that took long the rest is longer. UI thread.
class Rereading : public QObject
{
    Q_OBJECT

public:
    // `read` begins one, whose end is told by ended().
    Rereading(std::chrono::milliseconds after, std::function<void()> read);

    // At once; soon again where one is under way, which may have seen too little.
    void readNow();
    // Something has changed.
    void readLater();
    void ended();
    // Nobody looks any more.
    void rest();

private:
    void begin();

    const std::chrono::milliseconds m_after;
    const std::function<void()> m_read;
    QTimer m_timer;
    QElapsedTimer m_took;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace Godwit
