// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rereading.h"

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// So many times as long as a read took nothing is read.
static constexpr int restFor = 4;
// A read may also have waited for something else, as for the engine to open.
static constexpr milliseconds longestRest = 10s;

Rereading::Rereading(milliseconds after, std::function<void()> read) : m_after(after), m_read(std::move(read))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &Rereading::begin);
}

void Rereading::begin()
{
    m_isReading = true;
    m_isStale = false;
    m_timer.stop();
    m_took.start();
    m_read();
}

void Rereading::readNow()
{
    if (m_isReading)
        m_isStale = true;
    else
        begin();
}

void Rereading::readLater()
{
    if (m_isReading)
        m_isStale = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void Rereading::ended()
{
    m_isReading = false;
    m_timer.setInterval(std::clamp(milliseconds(m_took.elapsed() * restFor), m_after, longestRest));
    if (m_isStale)
        m_timer.start();
}

void Rereading::rest()
{
    m_isStale = false;
    m_timer.stop();
}

} // namespace Godwit
