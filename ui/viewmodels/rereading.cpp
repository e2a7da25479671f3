// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rereading.h"

#include <algorithm>

namespace Godwit
{

using std::chrono::milliseconds;

// So many times as long as a read took nothing is read.
static constexpr int restFor = 4;

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
    m_timer.setInterval(std::max(m_after, milliseconds(m_took.elapsed() * restFor)));
    if (m_isStale)
        m_timer.start();
}

void Rereading::rest()
{
    m_isStale = false;
    m_timer.stop();
}

} // namespace Godwit
