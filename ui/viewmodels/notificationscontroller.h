// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/notificationfiltering.h"
#include "ui/viewmodels/notificationrow.h"

#include <QAbstractListModel>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;

// A persona's notifications, newest first: what is cached at once, then the server's. One role, `row`. UI
// thread.
class NotificationsController : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // Only this kind (see NotificationRow); empty: all.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    // What is left out where all kinds are shown.
    Q_PROPERTY(Godwit::NotificationFiltering *filtering READ filtering CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // More is asked for, here or there.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    // There is something, shown or not.
    Q_PROPERTY(bool holding READ isHolding NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // Newer than what was looked at last.
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    // What is later than this, in milliseconds since the epoch, has not been looked at.
    Q_PROPERTY(double seenAt READ seenAt NOTIFY changed)

public:
    // The thread outlives the controller.
    NotificationsController(EngineThread &engine, Looking looking, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString kind() const { return m_kind; }

    void setKind(const QString &kind);

    NotificationFiltering *filtering() { return &m_filtering; }

    bool isLoaded() const { return m_loaded; }

    bool isBusy() const { return m_busy || m_readingOn; }

    bool isHolding() const { return !m_all.empty(); }

    QString problem() const { return m_problem; }

    int newCount() const;

    double seenAt() const { return m_seenAt; }

    // Again in other colours.
    void setStyle(const MarkupStyle &style);
    // Another account of the same persona fetches from now on.
    void lookAs(const Looking &looking);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showOlder();
    // All that is here has been looked at.
    Q_INVOKABLE void seen();

public Q_SLOTS:
    void readAgain();

Q_SIGNALS:
    void changed();

private:
    struct Read {
        std::vector<NotificationRow> rows;
        double seenAt = 0;
        QStringList hidden{};
        int limit = 0;
    };

    static QCoro::Task<Read> read(Engine *engine, Looking looking, int limit);
    void show(Read read);
    void filter();
    void setRows(std::vector<NotificationRow> rows);
    bool shows(const NotificationRow &row) const;
    void readFurther();
    void keepHidden();

    EngineThread &m_engine;
    Looking m_looking;
    QString m_kind;
    NotificationFiltering m_filtering;
    std::vector<NotificationRow> m_all;
    std::vector<NotificationRow> m_rows;
    QTimer m_againTimer;
    QString m_problem;
    double m_seenAt = 0;
    int m_limit = 40;
    // What the rows were read for; 0: none yet.
    int m_readFor = 0;
    // Asking for more brought nothing more.
    bool m_ended = false;
    bool m_readingOn = false;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace Godwit
