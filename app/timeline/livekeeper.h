// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/taskscope.h"
#include "cache/livestore.h"
#include "timeline/backoff.h"
#include "timeline/streamintake.h"

namespace Godwit
{

// Puts what a stream brings into the cache: what arrives within a moment in one transaction.
class LiveKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds gathering{50};
    // What waits for the cache or for a hole to be filled.
    static constexpr qsizetype mostWaiting = 20'000;

    // Store, clock and random outlive it.
    LiveKeeper(LiveStore &store, LiveSource source, Clock &clock, RandomSource &random);
    // Await stop() first.
    ~LiveKeeper() override;

    // Once what has come is in the cache.
    QCoro::Task<> stop();

    void add(const StreamEvent &event);

    void moveTo(PersonaId persona) { m_source.persona = persona; }

    // A hole lies below what comes from now on: nothing is put on top of it before it is filled.
    void hold();
    void release();
    // The connection ended. A hole that was not filled by then will be filled together with what came above
    // it.
    void abandon();

    // More came than can wait.
    bool isFull() const { return m_intake.size() > mostWaiting; }

Q_SIGNALS:
    // In the cache.
    void kept(const Godwit::LiveChanges &changes);
    // Tries again after `wait`.
    void failed(const Godwit::StoreError &error, Godwit::Milliseconds wait);

private:
    QCoro::Task<> drain();
    QCoro::Task<> keep(std::vector<LiveStep> steps);

    LiveStore &m_store;
    LiveSource m_source;
    Clock &m_clock;
    BackOff m_backOff;
    StreamIntake m_intake;
    bool m_held = false;
    // Something to do, or to stop.
    Alarm m_work;
    Alarm m_pause;
    TaskScope m_scope;
};

} // namespace Godwit
