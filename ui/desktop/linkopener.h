// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/link.h"
#include "ui/viewmodels/looking.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class AccountList;
class Engine;
class EngineThread;

// Finds the post or person that a link from outside of the window names: here, else on the current account's
// server. One at a time, the newest; nothing but a search is ever asked for. UI thread.
class LinkOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    // Both outlive it.
    LinkOpener(EngineThread &engine, AccountList &accounts, QObject *parent);

    // Once it is known who is signed in.
    void open(const QString &text);

Q_SIGNALS:
    void postWanted(const QString &key);
    // A key or a handle.
    void personWanted(const QString &named);
    void accountWanted();
    void told(const QString &sentence);
    // `address` can be opened in the browser instead; empty when it cannot.
    void failed(const QString &sentence, const QString &address);

private:
    struct Found {
        QString post{};
        QString person{};
        QString problem{};
    };

    static QCoro::Task<Found> findHere(Engine *engine, Looking looking, OutsideLink link);
    static QCoro::Task<Found> findThere(Engine *engine, Looking looking, OutsideLink link);
    void begin();
    void askServer(const Looking &looking, const OutsideLink &link);
    // False when nothing was found, and nothing prevents a further look.
    bool show(const Found &found, const OutsideLink &link);
    void end();

    EngineThread &m_engine;
    AccountList &m_accounts;
    // The newest that was not begun yet.
    QString m_next;
    bool m_busy = false;
};

} // namespace Godwit
