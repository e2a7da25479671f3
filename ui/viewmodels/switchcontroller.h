// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/healthreport.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/switchtelling.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace Godwit
{

class EngineThread;

// The moment after a switch, and the rehearsal of one. UI thread.
class SwitchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Something is to be told; for a while, and as long as it asks.
    Q_PROPERTY(bool telling READ isTelling NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    // The server that one came from, once it answers again and as long as it does; empty: nothing to tell.
    Q_PROPERTY(QString returned READ returned NOTIFY changed)
    // In plain words, what is another now and what could not come along.
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed)
    // Those could be fewer on the way back, if one agreed to it on the lifeboat page.
    Q_PROPERTY(bool canAgree READ canAgree NOTIFY changed)
    Q_PROPERTY(bool rehearsing READ isRehearsing NOTIFY rehearsalChanged)
    // Of the last rehearsal, with what the standby has said a moment later; empty before.
    Q_PROPERTY(QString rehearsal READ rehearsal NOTIFY rehearsalChanged)

public:
    // Both outlive it.
    SwitchController(EngineThread &engine, AccountList &accounts, QObject *parent);

    bool isTelling() const { return m_telling; }

    QString sentence() const;
    QString detail() const;

    QString returned() const { return m_returned; }

    QStringList changes() const { return m_told.changes; }

    bool canAgree() const { return m_told.canAgree; }

    bool isRehearsing() const { return m_rehearsing; }

    QString rehearsal() const { return m_rehearsal; }

    // As long as it is looked at, it stays.
    Q_INVOKABLE void hold(bool held);
    Q_INVOKABLE void dismiss();
    // One stays where one is, though the other server is back.
    Q_INVOKABLE void stay();
    // There and back, without changing anything.
    Q_INVOKABLE void rehearse();
    // A frame with what was shown last has been painted.
    Q_INVOKABLE void painted();

Q_SIGNALS:
    void changed();
    void rehearsalChanged();
    // It is among the records now.
    void rehearsalKept();
    void failed(const QString &sentence);
    // A frame is to be painted now.
    void frameWanted();

private:
    void begin(const SwitchRecord &record);
    void readAgain();
    void hearReturn(const QString &origin);
    void hearHealth(const std::vector<HealthReport> &reports);
    void rehearseStep();
    void askStandby(const QString &times);
    void endRehearsal(const QString &sentence);

    EngineThread &m_engine;
    AccountList &m_accounts;
    std::optional<SwitchRecord> m_record;
    QString m_host;
    // Where one was before.
    QString m_left;
    SwitchTelling m_told;
    QString m_returned;
    QString m_returnedOrigin;
    // Origins that the last reports had away, and those that came back and have not gone since.
    QSet<QString> m_away;
    QSet<QString> m_back;
    QTimer m_leaving;
    // A window that is not shown paints no frame.
    QTimer m_rehearsalEnd;
    bool m_telling = false;
    // Of a rehearsal: the engine's part and the window's are both waited for.
    enum class Step : quint8 { None, There, Back };
    Step m_step = Step::None;
    QElapsedTimer m_timer;
    double m_there = 0;
    bool m_engineDone = false;
    bool m_painted = false;
    bool m_rehearsing = false;
    QString m_rehearsal;
};

} // namespace Godwit
