// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/healthreport.h"
#include "ui/viewmodels/healthrow.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace Godwit
{

class AccountList;
class EngineThread;

// How the accounts' servers are: what the banner says of the current one, the evidence for it, and the marks
// of all. UI thread.
class HealthController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(Godwit::HealthController::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString times READ times NOTIFY changed)
    Q_PROPERTY(QList<Godwit::StepRow> steps READ steps NOTIFY evidenceChanged)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(bool doubtful READ isDoubtful NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    // How loud the banner is.
    enum class Tone : quint8 {
        Quiet, // nothing to say
        Server,
        Network,
        Danger,
    };
    Q_ENUM(Tone)
    // As Avatar.Health.
    enum class Mark : quint8 {
        None,
        Amber,
        Red,
    };

    // Both outlive the controller.
    HealthController(EngineThread &engine, AccountList &accounts, QObject *parent);

    Tone tone() const;
    QString host() const;
    QString sentence() const;
    QString meaning() const;
    QString reason() const;
    // "Since 18:42. It last answered at 18:41."
    QString times() const;
    QList<StepRow> steps() const;
    bool isLooking() const;
    // Another server's key: the person may know better.
    bool isDoubtful() const;

    // Counts changes, so that marks are asked for again.
    int revision() const { return m_revision; }

    // Red: nothing can be done there until that has changed, also where it is the sign-in that is refused.
    // Callable from any thread.
    static Mark markOf(const HealthReport &report);
    // Of an account, by its id: 0 none, 1 amber, 2 red. And what it means, in words.
    Q_INVOKABLE int mark(int account) const;
    Q_INVOKABLE QString words(int account) const;
    // That the account could not take over from the current one just now, and why; empty where it could, or
    // where that is not known.
    Q_INVOKABLE QString absence(int account) const;
    // Its server is known to answer, and to take what the account does.
    bool isReady(int account) const;

    // Now, with the account's token.
    Q_INVOKABLE void look();
    Q_INVOKABLE void trustNewKey();

Q_SIGNALS:
    // With time, too.
    void changed();
    void evidenceChanged();

private:
    const HealthReport *current() const;
    const HealthReport *of(AccountId account) const;
    void take(std::vector<HealthReport> reports);
    void say();

    EngineThread &m_engine;
    AccountList &m_accounts;
    std::vector<HealthReport> m_reports;
    // "for 2 min" grows while it is shown.
    QTimer m_ticker;
    int m_revision = 0;
};

} // namespace Godwit
