// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <vector>

class QQuickWindow;

namespace Godwit
{

// What each frame of a window costs: all that the UI thread did since the frame before, waiting excepted, and
// what a thread that renders beside it did. In milliseconds. Lives on the UI thread, whose event loop must
// not be GLib's (QT_NO_GLIB): that one does not say when it waits.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    explicit FrameMeter(QQuickWindow *window);

    void begin();

    void end() { m_running = false; }

    const std::vector<double> &frames() const { return m_frames; }

    // What the processor did of it on the UI thread: what a machine busy with other things still shows.
    const std::vector<double> &processor() const { return m_processor; }

    // The longest stretches in which the UI thread took no event from outside, one for each frame.
    const std::vector<double> &slices() const { return m_slices; }

private:
    void woke();
    void willWait();
    void swapped(qint64 rendering);

    QElapsedTimer m_timer;
    bool m_running = false;
    qint64 m_wokeAt = 0;
    qint64 m_busy = 0;
    qint64 m_usedBefore = 0;
    qint64 m_longest = 0;
    // Written where the frame is rendered.
    std::atomic<qint64> m_renderingSince = 0;
    std::vector<double> m_frames;
    std::vector<double> m_slices;
    std::vector<double> m_processor;
};

} // namespace Godwit
