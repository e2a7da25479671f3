// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/lifeboatreading.h"

#include <QTimer>

namespace Godwit
{

class AccountList;
class EngineThread;

// What is ready for the day on which the server goes: how the servers are, what is kept here, who stands by and
// how complete it is, rehearsals. UI thread.
class LifeboatController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QList<Godwit::LifeboatAccountRow> accounts READ accounts NOTIFY changed)
    Q_PROPERTY(QList<Godwit::FactRow> facts READ facts NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(int standby READ standby NOTIFY changed)
    Q_PROPERTY(QString standbyHandle READ standbyHandle NOTIFY changed)
    Q_PROPERTY(QString standbyHost READ standbyHost NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(bool agreed READ isAgreed NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(double follows READ follows NOTIFY changed)
    Q_PROPERTY(double followsWanted READ followsWanted NOTIFY changed)
    Q_PROPERTY(QList<Godwit::SignRow> kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QList<Godwit::FactRow> missing READ missing NOTIFY changed)
    Q_PROPERTY(QList<Godwit::SignRow> rehearsals READ rehearsals NOTIFY changed)

public:
    // Both outlive the controller.
    LifeboatController(EngineThread &engine, AccountList &accounts, QObject *parent);

    bool isLoaded() const { return m_loaded; }

    QString lead() const { return m_read.lead; }

    QList<LifeboatAccountRow> accounts() const { return m_read.accounts; }

    QList<FactRow> facts() const { return m_read.facts; }

    QString since() const { return m_read.since; }

    int standby() const { return m_read.standby.account; }

    QString standbyHandle() const { return m_read.standby.handle; }

    QString standbyHost() const { return m_read.standby.host; }

    QString standing() const { return m_read.standby.standing; }

    bool isAgreed() const { return m_read.standby.agreed; }

    bool isPaused() const { return m_read.standby.paused; }

    bool isRunning() const { return m_read.standby.running; }

    double follows() const { return double(m_read.standby.follows); }

    double followsWanted() const { return double(m_read.standby.followsWanted); }

    QList<SignRow> kinds() const { return m_read.standby.kinds; }

    QList<FactRow> missing() const { return m_read.standby.missing; }

    QList<SignRow> rehearsals() const { return m_read.rehearsals; }

    // Again, soon; the page does it when it is shown.
    Q_INVOKABLE void readAgain();

    // 0: none from now on.
    Q_INVOKABLE void setStandby(int account);
    // The person agrees that the standby is given the account's follows, lists and the rest, now and every day.
    Q_INVOKABLE void agree();
    Q_INVOKABLE void setPaused(bool paused);
    Q_INVOKABLE void keepInStepNow();

Q_SIGNALS:
    void changed();
    // What was asked could not be done.
    void failed(const QString &sentence);

private:
    void read();
    // Runs the task, says its sentence where it gives one, and reads again.
    void act(std::function<QCoro::Task<QString>(Engine &)> task);

    EngineThread &m_engine;
    AccountList &m_accounts;
    LifeboatRead m_read;
    QTimer m_again;
    bool m_loaded = false;
};

} // namespace Godwit
