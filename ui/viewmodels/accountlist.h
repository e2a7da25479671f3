// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/persona.h"
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
    // Whose accounts, timelines and drafts: stays when another account of the same person takes over. 0: nobody's.
    Q_PROPERTY(int persona READ persona NOTIFY currentChanged)
    // False until the engine has said which there are.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)

public:
    // The thread outlives the list.
    AccountList(EngineThread &engine, std::shared_ptr<EmojiBook> emoji, QObject *parent);

    const QList<AccountRow> &rows() const { return m_rows; }

    AccountRow current() const;

    int currentIndex() const { return m_current; }

    int persona() const;

    bool isKnown() const { return m_known; }

    // Nothing when nobody is signed in.
    std::optional<Account> account() const;

    void setStyle(const MarkupStyle &style) { m_style = style; }

    // Grouped by persona, oldest first.
    const std::vector<Account> &all() const { return m_accounts; }

    Looking looking() const;

    Q_INVOKABLE void switchTo(int index);
    // After a sign-in or sign-out. The persona of `select` becomes the current one; 0: the same as before.
    void reload(AccountId select = {});

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    struct Known {
        std::vector<Account> accounts;
        std::vector<Persona> personas;
        AccountId byDefault;
    };

    static QCoro::Task<Known> known(Engine *engine);
    void take(Known known, AccountId select);
    static AccountId activeFor(const Known &known, AccountId account);

    EngineThread &m_engine;
    MarkupStyle m_style;
    std::shared_ptr<EmojiBook> m_emoji;
    std::vector<Account> m_accounts;
    std::vector<Persona> m_personas;
    QList<AccountRow> m_rows;
    int m_current = -1;
    bool m_known = false;
};

} // namespace Godwit
