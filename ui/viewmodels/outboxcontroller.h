// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"
#include "ui/viewmodels/accountlist.h"

#include <QTimer>

namespace Godwit
{

class EngineThread;

// Something said or done that is not delivered yet.
class ActRow
{
    Q_GADGET
    QML_VALUE_TYPE(actRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString standing MEMBER standing CONSTANT)
    Q_PROPERTY(double time MEMBER time CONSTANT)
    Q_PROPERTY(bool needsYou MEMBER needsYou CONSTANT)
    Q_PROPERTY(bool canCancel MEMBER canCancel CONSTANT)

public:
    QString id;
    QString icon;
    QString title;
    QString text;
    QString handle;
    QString standing;
    double time = 0;
    // Refused or unclear: a person decides.
    bool needsYou = false;
    bool canCancel = false;
};

// All that waits, of every account. UI thread.
class OutboxController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QList<Godwit::ActRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool needsYou READ needsYou NOTIFY changed)

public:
    // The thread outlives the controller.
    OutboxController(EngineThread &engine, QObject *parent);

    QList<ActRow> rows() const { return m_rows; }

    int count() const { return int(m_rows.size()); }

    bool needsYou() const;

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    EngineThread &m_engine;
    QList<ActRow> m_rows;
    QTimer m_againTimer;
};

} // namespace Godwit
