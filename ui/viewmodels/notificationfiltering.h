// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// Which kinds somebody leaves out of all their notifications, on this computer. UI thread.
class NotificationFiltering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // As NotificationRow::kind.
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)

public:
    using QObject::QObject;

    QStringList hidden() const { return m_hidden; }

    bool isActive() const { return !m_hidden.isEmpty(); }

    // As they were kept.
    void take(const QStringList &hidden);

    Q_INVOKABLE void choose(const QString &kind, bool shown);
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void changed();
    // By a person: what is shown is to be another.
    void chosen();

private:
    void hide(const QStringList &kinds);

    QStringList m_hidden;
};

// Of a persona; of Everywhere, whose persona is none. Engine thread.
QStringList hiddenNotifications(Engine &engine, PersonaId persona);
// One that could not be kept is chosen again.
QCoro::Task<> keepHiddenNotifications(Engine *engine, PersonaId persona, QStringList kinds);

} // namespace Godwit
