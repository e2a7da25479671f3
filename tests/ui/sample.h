// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/postrow.h"
#include "ui/viewmodels/shell.h"

#include <QTemporaryDir>
#include <QVariantMap>

class QJSEngine;
class QQmlEngine;

namespace Godwit
{

// What the parts of a post are shown with in the tests of tests/ui/controls. Rows are written as objects with
// the names of the row's own fields; a name that no row has ends the test.
class Sample : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // Over an empty data folder.
    Q_PROPERTY(Godwit::Shell *shell READ shell CONSTANT)

public:
    // Also gives the engine pictures for every image:// address of the window's.
    static Sample *create(QQmlEngine *qml, QJSEngine *);

    Shell *shell() { return &m_shell; }

    Q_INVOKABLE Godwit::PostRow row(const QVariantMap &fields) const;
    Q_INVOKABLE Godwit::QuoteRow quote(const QVariantMap &fields) const;
    Q_INVOKABLE Godwit::BlockRow block(const QVariantMap &fields) const;
    Q_INVOKABLE Godwit::CardRow card(const QVariantMap &fields) const;
    Q_INVOKABLE QList<Godwit::MediaRow> media(const QVariantList &rows) const;
    Q_INVOKABLE Godwit::PollRow poll(const QVariantMap &fields) const;

private:
    Sample();

    QTemporaryDir m_folder;
    EngineThread m_engine;
    Shell m_shell;
};

} // namespace Godwit
