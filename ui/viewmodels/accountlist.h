// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/persona.h"
#include "lifeboat/switch.h"
#include "ui/viewmodels/accountrow.h"
#include "ui/viewmodels/looking.h"

#include <qcoro/qcorotask.h>

#include <vector>

namespace Godwit
{

class Engine;
class EngineThread;

// The accounts signed in here and the one that is looked from. UI thread.
class AccountList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QList<Godwit::AccountRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(Godwit::AccountRow current READ current NOTIFY currentChanged)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged)
    // Whose accounts, timelines and drafts: stays when another account of the same person takes over. 0:
    // nobody's.
    Q_PROPERTY(int persona READ persona NOTIFY currentChanged)
    // Places among the rows as the rail shows them: the current persona's first.
    Q_PROPERTY(QList<int> order READ order NOTIFY currentChanged)
    // The current persona's standby; an empty row when nobody stands by.
    Q_PROPERTY(Godwit::AccountRow standby READ standby NOTIFY currentChanged)
    // Nobody's account looks: what a server shows to everybody is read.
    Q_PROPERTY(bool guest READ isGuest NOTIFY currentChanged)
    // False until the engine has said which there are.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)

public:
    // The thread outlives the list.
    AccountList(EngineThread &engine, std::shared_ptr<EmojiBook> emoji, QObject *parent);

    const QList<AccountRow> &rows() const { return m_rows; }

    AccountRow current() const;

    int currentIndex() const { return m_guest ? -1 : m_current; }

    int persona() const;
    QList<int> order() const;
    AccountRow standby() const;
    // An empty row for an account that is not here.
    AccountRow rowOf(AccountId account) const;
    // Of the account's persona: who acts, and who stands by.
    AccountId activeOf(AccountId account) const;
    AccountRow standbyOf(AccountId account) const;
    // Who acts for a persona; an empty row for one that is not here.
    Q_INVOKABLE Godwit::AccountRow actorOf(int persona) const;
    // Nothing for one that is not here.
    std::optional<Account> accountOf(AccountId account) const;

    bool isGuest() const { return m_guest.has_value(); }

    bool isKnown() const { return m_known; }

    // Of the server that is looked at: "https://host"; empty when there is none.
    QString origin() const;
    // Nothing when nobody is signed in, or a guest looks.
    std::optional<Account> account() const;

    void setStyle(const MarkupStyle &style) { m_style = style; }

    // Grouped by persona, oldest first.
    const std::vector<Account> &all() const { return m_accounts; }

    Looking looking() const;
    // With the eyes of whoever acts for this persona. 0: as looking().
    Looking lookingAs(int persona) const;
    // With the eyes of everybody here who is signed in.
    Looking lookingEverywhere() const;

    // Shown at once. Another account of the same person takes over durably, with what waits; another person's
    // is only looked from.
    Q_INVOKABLE void switchTo(int index);
    // Looks from whoever acts for the persona.
    void lookAs(int persona);
    // Where nobody stands by, it is only said that one is missing.
    Q_INVOKABLE void switchToStandby();
    Q_INVOKABLE void goBack();
    // With a guest's eyes, whoever is signed in; the engine has been told (Engine::lookAround).
    void lookAround(AccountId guest, const ServerInfo &server);
    // Back to whoever is signed in.
    Q_INVOKABLE void stopLookingAround();
    Q_INVOKABLE void setAccent(int account, int accent);
    // What has not been sent yet is told by unsentCounted().
    Q_INVOKABLE void countUnsent(int account);
    // What it brought stays readable, or is erased.
    Q_INVOKABLE void signOut(int account, bool erase);
    // What is shown is the standby's, and nothing is changed: only Acts knows better.
    void pretend(bool standby);
    // Who acts, whatever is shown; nobody for a guest.
    Looking acting() const;
    // After a sign-in or sign-out. The persona of `select` becomes the current one; 0: the same as before.
    void reload(AccountId select = {});

Q_SIGNALS:
    void changed();
    void currentChanged();
    // Another account of the current persona has taken over, as the person wanted.
    void switched(const Godwit::SwitchRecord &record);
    // It has not: what is shown is as before.
    void refused(const QString &sentence);
    // So many acts of the account wait in the outbox.
    void unsentCounted(int account, int count);
    // A guest has gone: what was read as one is shown no more.
    void guestLeft(Godwit::PersonaId persona);
    // Nobody stands by yet.
    void standbyMissing();

private:
    struct Guest {
        AccountId id;
        ServerInfo server;
    };

    using Answer = Switch::Result<SwitchRecord>;

    struct Known {
        std::vector<Account> accounts;
        std::vector<Persona> personas;
        AccountId byDefault;
    };

    static QCoro::Task<Known> known(Engine *engine);
    void take(Known known, AccountId select);
    int indexOf(AccountId account) const;
    int indexFor(int persona) const;
    // Whose window it is, whoever looks.
    std::optional<Account> signedIn() const;
    const Persona *personaOf(AccountId account) const;
    void show(int index);
    void hearSwitch(const SwitchRecord &record);
    Looking lookingFrom(int index) const;
    void ask(std::function<QCoro::Task<Answer>(Engine &)> work, AccountId shownBefore);
    static AccountId activeFor(const Known &known, AccountId account);

    EngineThread &m_engine;
    MarkupStyle m_style;
    std::shared_ptr<EmojiBook> m_emoji;
    std::vector<Account> m_accounts;
    std::vector<Persona> m_personas;
    QList<AccountRow> m_rows;
    int m_current = -1;
    std::optional<Guest> m_guest;
    // Switches that the engine has not answered yet: what is shown is ahead of it.
    int m_underWay = 0;
    // The index before pretend().
    int m_acting = -1;
    bool m_known = false;
};

} // namespace Godwit
