// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/actrow.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace Godwit
{

class EngineThread;

// All that was said and done here and is not delivered, of every account, and what was delivered today. UI
// thread.
class OutboxController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QList<Godwit::ActRow> rows READ rows NOTIFY changed)
    // Not delivered yet, those that need somebody included, but not what is for later.
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int needing READ needing NOTIFY changed)
    // Nothing goes out until it is resumed.
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    // Bytes have gone out: see share() and uploadWords().
    Q_PROPERTY(int progress READ progress NOTIFY progressed)

public:
    // The thread outlives the controller.
    OutboxController(EngineThread &engine, QObject *parent);

    QList<ActRow> rows() const { return m_rows; }

    int count() const { return m_count; }

    int needing() const { return m_needing; }

    bool isPaused() const { return m_paused; }

    int progress() const { return m_progress; }

    // Of an upload under way, by `progress`: 0 to 1, or negative where nothing is known; "1.9 of 3.1 MB, 4 s
    // left".
    Q_INVOKABLE double share(const QString &act, int progress) const;
    Q_INVOKABLE QString uploadWords(const QString &act, int progress) const;
    // All of these have been delivered, today.
    Q_INVOKABLE bool areSent(const QStringList &acts) const;
    // "next try in 40 s", for a time in milliseconds; empty when it is over.
    Q_INVOKABLE QString waitWords(double until) const;

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();
    void progressed();
    // Why; where it was done, it only goes back to what was there before.
    void refused(const QString &sentence);

private:
    struct Upload {
        qint64 sent = 0;
        qint64 total = 0;
        QElapsedTimer since;
    };

    void take(const QString &act, qint64 sent, qint64 total);
    void tellRefused(const QList<ActRow> &before);

    EngineThread &m_engine;
    QList<ActRow> m_rows;
    QHash<QString, Upload> m_uploads;
    QTimer m_againTimer;
    int m_count = 0;
    int m_needing = 0;
    bool m_paused = false;
    int m_progress = 0;
    bool m_known = false;
};

} // namespace Godwit
