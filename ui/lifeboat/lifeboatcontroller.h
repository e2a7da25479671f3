// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifeboat/archivecontroller.h"
#include "ui/lifeboat/backupcontroller.h"
#include "ui/lifeboat/lifeboatreading.h"
#include "ui/lifeboat/republishcontroller.h"
#include "ui/lifeboat/restorecontroller.h"
#include "ui/lifeboat/restorelist.h"
#include "ui/viewmodels/rereading.h"

#include <QDeadlineTimer>

namespace Godwit
{

class AccountList;
class EngineThread;

// What is ready for the day on which the server goes: how the servers are, what is kept here, who stands by
// and how complete it is, what else to prepare, rehearsals. Reads only while it is watched. UI thread.
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
    Q_PROPERTY(Godwit::StandbyRow standby READ standby NOTIFY changed)
    Q_PROPERTY(Godwit::PreparationRow preparation READ preparation NOTIFY changed)
    Q_PROPERTY(QList<Godwit::SignRow> rehearsals READ rehearsals NOTIFY changed)
    Q_PROPERTY(Godwit::BackupController *backup READ backup CONSTANT)
    Q_PROPERTY(Godwit::RestoreController *restoring READ restoring CONSTANT)
    Q_PROPERTY(Godwit::RestoreList *restores READ restores CONSTANT)
    Q_PROPERTY(Godwit::ArchiveController *archive READ archive CONSTANT)
    Q_PROPERTY(Godwit::RepublishController *republish READ republish CONSTANT)

public:
    // Both outlive the controller.
    LifeboatController(EngineThread &engine, AccountList &accounts, QObject *parent);

    bool isLoaded() const { return m_loaded; }

    QString lead() const { return m_read.lead; }

    QList<LifeboatAccountRow> accounts() const { return m_read.accounts; }

    QList<FactRow> facts() const { return m_read.facts; }

    QString since() const { return m_read.since; }

    StandbyRow standby() const { return m_read.standby; }

    PreparationRow preparation() const;

    QList<SignRow> rehearsals() const { return m_read.rehearsals; }

    BackupController *backup() { return &m_backup; }

    RestoreController *restoring() { return &m_restoring; }

    RestoreList *restores() { return &m_restores; }

    ArchiveController *archive() { return &m_archive; }

    RepublishController *republish() { return &m_republish; }

    // A page of it is there, or is not any more; each says both.
    Q_INVOKABLE void watch(bool watched);
    // Again, and what is kept is counted anew.
    Q_INVOKABLE void countAgain();
    // Asks the account's server how it is.
    Q_INVOKABLE void look(int account);
    // The person agrees that the standby is given the account's follows, lists and the rest, now and every
    // day.
    Q_INVOKABLE void agree();
    Q_INVOKABLE void setPaused(bool paused);
    Q_INVOKABLE void keepInStepNow();

public Q_SLOTS:
    // Soon, if somebody watches.
    void readAgain();

Q_SIGNALS:
    void changed();
    // What was asked could not be done.
    void failed(const QString &sentence);

private:
    void read();
    void take(LifeboatRead read, bool isCounted);
    void askForAlias();
    // Whether it is another one than when all was read.
    void lookAtDay();
    // Runs the task, says its sentence where it gives one, and reads again.
    void act(std::function<QCoro::Task<QString>(Engine &)> task);
    SyncPair pair() const;

    EngineThread &m_engine;
    AccountList &m_accounts;
    BackupController m_backup;
    RestoreController m_restoring;
    RestoreList m_restores;
    ArchiveController m_archive;
    RepublishController m_republish;
    LifeboatRead m_read;
    Rereading m_rereading;
    QTimer m_minutes;
    QDate m_day;
    QDeadlineTimer m_countedUntil;
    // What is kept is counted by the next reading, whatever one that is under way has found.
    bool m_isCountOld = true;
    // Whether the standby says that it is the account, too: of whom it was asked, until when that holds.
    SyncPair m_askedOf;
    QDeadlineTimer m_askedUntil;
    bool m_aliased = false;
    int m_watchers = 0;
    bool m_loaded = false;
};

} // namespace Godwit
