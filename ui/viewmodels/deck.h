// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/keptdeck.h"
#include "ui/viewmodels/places.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace Godwit
{

class EngineThread;
class Shell;

// Places that are read side by side, from left to right, those of all accounts in one deck: the role
// `column`, of type ColumnRow. Several layouts of it are kept in the settings, one of them is shown. UI
// thread.
class Deck : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int count READ count NOTIFY changed)
    // What was kept has been read.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    // The column that keys and commands are for; -1 where there is none. Whose it is looks and acts.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString currentPlace READ currentPlace NOTIFY currentChanged)
    // It is what the window shows.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(int layout READ layout WRITE setLayout NOTIFY changed)
    Q_PROPERTY(int layoutCount READ layoutCount NOTIFY changed)

public:
    // Both outlive it.
    Deck(EngineThread &engine, Shell &shell);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<ColumnRow> &columns() const { return m_columns; }

    int count() const { return int(m_columns.size()); }

    bool isKnown() const { return m_known; }

    int current() const { return m_current; }

    void setCurrent(int column);
    QString currentPlace() const;

    bool isShown() const { return m_shown; }

    void setShown(bool shown);

    int layout() const { return m_layout; }

    void setLayout(int layout);

    int layoutCount() const { return int(m_layouts.size()); }

    // Whether a page of this place can be a column.
    Q_INVOKABLE static bool takes(const QString &place);
    // What this persona could have besides what is there. 0: whoever looks now.
    Q_INVOKABLE QStringList offers(int persona) const;
    // At this place or, for -1, at the right end, a thread or profile beside the column that is read; where
    // it is there already it stays. It is the current one then. The column that it is, -1 where it can be
    // none.
    Q_INVOKABLE int add(const QString &place, int persona = 0, int at = -1);
    Q_INVOKABLE void remove(int column);
    // Puts back the column or layout that went last; nothing where none did.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void move(int from, int to);

    // The current one, by so many places.
    void shift(int by) { move(m_current, m_current + by); }

    // To a column, by key.
    Q_INVOKABLE void go(int column);
    // Whose thread or profile it is, so that it can be told before that is read.
    Q_INVOKABLE void nameColumn(int column, const QString &name);
    // Of a thread: the post at its top, and how far below the edge that stands.
    Q_INVOKABLE void keepPlace(int column, const QString &post, double offset);

    // Another one that begins with a single column, and is shown.
    Q_INVOKABLE void addLayout();
    Q_INVOKABLE void removeLayout(int layout);
    // Empty: none of its own.
    Q_INVOKABLE void nameLayout(int layout, const QString &name);
    Q_INVOKABLE QString layoutName(int layout) const;
    // What its columns are called.
    Q_INVOKABLE QString layoutColumns(int layout) const;
    // Its name or, where it has none, what its columns are called.
    Q_INVOKABLE QString layoutTitle(int layout) const;

Q_SIGNALS:
    void changed();
    void currentChanged();
    // It is to be looked at: a key or a command has led there.
    void columnWanted(int column);
    // What can be added is to be looked at.
    void shelfWanted();
    // Something has gone that undo() puts back, in words.
    void takenAway(const QString &sentence);

private:
    using Columns = QList<ColumnRow>;

    // What undo() puts back: a column of a layout or, where there is none, the layout.
    struct Taken {
        int layout = 0;
        bool wasShown = true;
        std::optional<ColumnRow> column{};
        int at = 0;
        DeckLayout whole{};
    };

    void take(const QString &kept);
    void keep();
    void write();
    void show(Columns columns);
    Columns usual() const;
    // As the accounts are now.
    Columns settled(const Columns &columns) const;
    void settle();
    void follow();
    int indexOf(const ColumnRow &column) const;
    QString titleOf(const ColumnRow &column) const;
    void insert(int at, const ColumnRow &column);
    void putBack(const ColumnRow &column, int at);
    void putBack(int at, DeckLayout layout, bool wasShown);
    void choose(int layout);

    EngineThread &m_engine;
    Shell &m_shell;
    // What is shown is m_columns; in here it may be older.
    QList<DeckLayout> m_layouts;
    Columns m_columns;
    std::optional<Taken> m_taken;
    // Runs while a place in a thread is not written down.
    QTimer m_placeTimer;
    int m_layout = 0;
    int m_current = -1;
    bool m_known = false;
    bool m_shown = false;
};

} // namespace Godwit
