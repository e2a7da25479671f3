// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/foundrow.h"
#include "ui/viewmodels/rowparts.h"

#include <QColor>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;
class EngineThread;
class Shell;
struct Looking;

// Finds whatever there is by a few letters: commands, places, accounts, lists, followed hashtags,
// people. UI thread.
class Finder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QList<Godwit::FoundRow> rows READ rows NOTIFY changed)
    // Of the letters that were typed, in the rows.
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY changed)

public:
    // Both outlive it.
    Finder(EngineThread &engine, Shell &shell, QObject *parent);

    QString text() const { return m_text; }

    void setText(const QString &text);

    QList<FoundRow> rows() const { return m_rows; }

    QColor accent() const { return m_accent; }

    void setAccent(const QColor &accent);

    // Empty again: what can be done may be something else than last time.
    Q_INVOKABLE void open();
    Q_INVOKABLE void choose(int index);
    // In a column of the deck, if it can be one.
    Q_INVOKABLE void chooseAsColumn(int index);

public Q_SLOTS:
    void shelfChanged();

Q_SIGNALS:
    void changed();

private:
    static QCoro::Task<QList<PersonRow>> findPeople(Engine *engine, Looking looking, QString text);
    void find();
    void show();
    void addGroup(const QString &heading, QList<FoundRow> rows);
    QList<FoundRow> matching(QList<FoundRow> rows, const QStringList &otherWords, int most) const;
    QList<FoundRow> commands() const;
    QString standbyDetail() const;
    QList<FoundRow> accounts() const;
    QList<FoundRow> listsAndTags() const;
    QList<FoundRow> people() const;
    QList<FoundRow> columns() const;
    // What could be one, as FoundRow::column.
    QString columnOf(const QString &place) const;
    void choose(const FoundRow &row);
    void addColumn(const QString &column);

    EngineThread &m_engine;
    Shell &m_shell;
    QString m_text;
    QList<FoundRow> m_rows;
    QList<QList<FoundRow>> m_groups;
    QList<PersonRow> m_people;
    QColor m_accent;
    int m_asked = 0;
};

} // namespace Godwit
