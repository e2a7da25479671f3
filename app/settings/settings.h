// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"

#include <QHash>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{

// Small choices by name, read once and then answered from memory. Names are given by those who own the
// choice. Engine thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    // The database outlives the settings.
    explicit Settings(Database &userMade);

    // Again when another process may have changed something.
    QCoro::Task<StoreResult<void>> load();

    // Empty where nothing was chosen.
    QString value(const QString &name) const { return m_values.value(name); }

    const QHash<QString, QString> &values() const { return m_values; }

    // As it stands on the disk, for a transaction that depends on it; empty where nothing was chosen.
    static StoreResult<QString> valueIn(Connection &connection, const QString &name);

    // On the disk when it returns; an empty value forgets the choice.
    QCoro::Task<StoreResult<void>> set(QString name, QString value);

    // The value that stands; `value` becomes it where there is none yet. Of two processes that do this at
    // once, both get the same answer.
    QCoro::Task<StoreResult<QString>> ensure(QString name, QString value);

    // True when it was still `before` (empty: not there); of two processes that do this at once, for one of
    // them.
    QCoro::Task<StoreResult<bool>> replace(QString name, QString before, QString value);

Q_SIGNALS:
    void changed(const QString &name);
    // By somebody else; after changed() of each.
    void learned(const QStringList &names);

private:
    using Values = QHash<QString, QString>;

    void take(Values values);
    void remember(const QString &name, const QString &value);

    Database &m_userMade;
    Values m_values;
    // Grows when something is written here, and when it has been.
    quint64 m_writes = 0;
    // So many readings have begun, and the latest of those that have ended.
    quint64 m_reads = 0;
    quint64 m_taken = 0;
};

} // namespace Godwit
