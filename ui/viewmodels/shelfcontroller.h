// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/shelfstore.h"
#include "ui/viewmodels/looking.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class EngineThread;

// A list of people.
class ListRow
{
    Q_GADGET
    QML_VALUE_TYPE(listRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)

public:
    // The server's.
    QString id;
    QString title;

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

// An account's lists and followed hashtags: what is cached at once, then the server's. UI thread.
class ShelfController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QList<Godwit::ListRow> lists READ lists NOTIFY changed)
    // Without '#'.
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // The server can follow hashtags.
    Q_PROPERTY(bool canFollow READ canFollow CONSTANT)

public:
    // The thread outlives the controller.
    ShelfController(EngineThread &engine, Looking looking, bool canFollow, QObject *parent);

    QList<ListRow> lists() const { return m_lists; }

    QStringList tags() const { return m_tags; }

    bool isBusy() const { return m_busy; }

    QString problem() const { return m_problem; }

    bool canFollow() const { return m_canFollow; }

    // Empty for a list that is not known.
    QString titleOf(const QString &list) const;

    // `tags` only for bindings.
    Q_INVOKABLE bool follows(const QString &tag, const QStringList &tags) const;
    Q_INVOKABLE void refresh();
    // Here at once, and on the server.
    Q_INVOKABLE void follow(const QString &tag, bool on);

Q_SIGNALS:
    void changed();
    // It could not be written down.
    void failed(const QString &sentence);

private:
    void readAgain();
    void show(const Shelf &shelf);

    EngineThread &m_engine;
    Looking m_looking;
    QList<ListRow> m_lists;
    QStringList m_tags;
    QString m_problem;
    const bool m_canFollow;
    bool m_busy = false;
};

} // namespace Godwit
