// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/commandrow.h"
#include "ui/viewmodels/postrow.h"

namespace Godwit
{

class Shell;

// Everything that can be done by key, palette or menu: each with its name, its icon and its keys, written
// down once (see commands.cpp). What concerns accounts and posts is done here; what concerns the window is
// told to it. UI thread.
class Commands : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    // In the order of the sheet.
    Q_PROPERTY(QList<Godwit::CommandRow> rows READ rows CONSTANT)
    Q_PROPERTY(QList<Godwit::KeyRow> keys READ keys CONSTANT)
    // Those that only the deck has.
    Q_PROPERTY(QList<Godwit::KeyRow> columnKeys READ columnKeys CONSTANT)
    // What acts on a post act on; without a key: none is selected.
    Q_PROPERTY(Godwit::PostRow post READ post WRITE setPost NOTIFY postChanged)
    // Somebody offers to undo what was just done.
    Q_PROPERTY(bool undoable MEMBER m_undoable NOTIFY undoableChanged)

public:
    // The shell outlives it.
    Commands(Shell &shell, QObject *parent);

    static QList<CommandRow> rows();
    static QList<KeyRow> keys();
    static QList<KeyRow> columnKeys();
    // Where the command leads to; empty for one that leads nowhere.
    static QString placeOf(const QString &id);

    const PostRow &post() const { return m_post; }

    void setPost(const PostRow &post);

    bool canDo(const QString &id) const;

    // Does nothing where it makes no sense now.
    Q_INVOKABLE void run(const QString &id);
    // The first key of a command, printed: "Ctrl+K"; empty when there is none.
    Q_INVOKABLE static QString keyOf(const QString &id);

Q_SIGNALS:
    void postChanged();
    void undoableChanged();
    void undoWanted();
    void placeWanted(const QString &place);
    // The window's own: moving, opening, closing.
    void wanted(const QString &id);

private:
    bool actOnPost(const QString &id);
    bool actOnColumn(const QString &id);
    void addColumn(const QString &place);
    void pauseOutbox(bool on);

    Shell &m_shell;
    PostRow m_post;
    bool m_undoable = false;
};

} // namespace Godwit
