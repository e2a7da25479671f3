// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

class AccountList;
class Engine;
class EngineThread;

// Signing in: what answers at the address typed is shown, then the browser (or a pasted code) brings the
// account. UI thread.
class SignInController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    // Of the server found; empty while there is none.
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    // The browser is open, or a code is waited for.
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(bool wantsCode READ wantsCode NOTIFY changed)
    // What the person opens when no browser came up.
    Q_PROPERTY(QString page READ page NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    // Both outlive it.
    SignInController(EngineThread &engine, AccountList &accounts, QObject *parent);

    QString typed() const { return m_typed; }

    void setTyped(const QString &typed);

    // Whoever comes is not looked from: one stays with the account that is.
    void setStaying(bool staying) { m_staying = staying; }

    QString host() const { return m_found ? m_found->origin.toDisplayString() : QString(); }

    QString about() const;
    QString picture() const;

    bool isLooking() const { return m_looking; }

    bool isWaiting() const { return m_waiting; }

    bool wantsCode() const { return m_pending.has_value(); }

    QString page() const { return m_page; }

    QString problem() const { return m_problem; }

    // What the server shows to everybody, without an account.
    Q_INVOKABLE void lookAround();
    Q_INVOKABLE void byBrowser();
    Q_INVOKABLE void byCode();
    Q_INVOKABLE void finishWithCode(const QString &code);
    Q_INVOKABLE void openPage();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void typedChanged();
    void changed();
    void done();
    void arrived(Godwit::AccountId account);
    // From the engine thread.
    void pageKnown(const QUrl &page);

private:
    enum class Then : quint8 {
        Show,
        LookAround,
    };

    // What answers at the address typed, and what is to be done with it.
    void look(Then then);
    void ended(const SignInResult<Account> &account);
    void begin();
    void lookAroundOn(const ServerInfo &server);

    EngineThread &m_engine;
    AccountList &m_accounts;
    QString m_typed;
    QTimer m_lookTimer;
    std::optional<ServerInfo> m_found;
    std::optional<SignIn::Pending> m_pending;
    QString m_page;
    QString m_problem;
    // Guests so far.
    int m_visits = 0;
    bool m_looking = false;
    bool m_waiting = false;
    bool m_staying = false;
};

} // namespace Godwit
