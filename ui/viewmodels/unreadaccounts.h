// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class AccountList;
class Engine;
class EngineThread;

// Which accounts have notifications that their persona has not looked at. UI thread.
class UnreadAccounts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Their ids.
    Q_PROPERTY(QList<int> ids READ ids NOTIFY changed)

public:
    // Both outlive it.
    UnreadAccounts(EngineThread &engine, AccountList &accounts, QObject *parent);

    QList<int> ids() const { return m_ids; }

Q_SIGNALS:
    void changed();

private:
    static QCoro::Task<QList<int>> find(Engine *engine);
    void read();

    EngineThread &m_engine;
    QTimer m_soon;
    QList<int> m_ids;
};

} // namespace Godwit
