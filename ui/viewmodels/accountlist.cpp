// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/accountlist.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/sources.h"

#include <QTimer>

namespace Godwit
{

static constexpr std::chrono::milliseconds followAfter{400};

QCoro::Task<AccountList::Known> AccountList::known(Engine *engine)
{
    const auto chosen = engine->defaultAccount();
    Known known{engine->accounts(), engine->personas(), chosen ? chosen->id : AccountId()};
    std::ranges::stable_sort(known.accounts, {}, &Account::persona);
    co_return known;
}

static AccountRow makeRow(const Account &account)
{
    return {.id = int(account.id.value()),
            .name = account.displayName.isEmpty() ? account.handle.section(QLatin1Char('@'), 0, 0)
                                                  : account.displayName,
            .handle = QLatin1Char('@') + account.handle,
            .person = account.person.toString(),
            .host = account.server.origin.toDisplayString(),
            .avatar = avatarSource(account.avatarUrl),
            .archived = account.archived,
            .imported = account.imported,
            .persona = int(account.persona.value()),
            .accent = account.accent};
}

AccountList::AccountList(EngineThread &engine, std::shared_ptr<EmojiBook> emoji, QObject *parent)
    : QObject(parent), m_engine(engine), m_emoji(std::move(emoji))
{
    connect(&engine, &EngineThread::switched, this, &AccountList::hearSwitch);
    connect(&engine, &EngineThread::accountsChanged, this, [this] { reload(); });
    reload();
}

AccountRow AccountList::current() const
{
    if (m_guest) {
        AccountRow row;
        row.host = m_guest->server.origin.toDisplayString();
        return row;
    }
    return m_current < 0 ? AccountRow() : m_rows.at(m_current);
}

std::optional<Account> AccountList::account() const
{
    return m_guest ? std::nullopt : signedIn();
}

QString AccountList::origin() const
{
    const auto account = signedIn();
    return m_guest   ? m_guest->server.origin.toString()
           : account ? account->server.origin.toString()
                     : QString();
}

std::optional<Account> AccountList::signedIn() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_accounts[size_t(m_current)]);
}

int AccountList::persona() const
{
    if (m_guest)
        return int(m_guest->id.value());
    const auto account = this->account();
    return account ? int(account->persona.value()) : 0;
}

QList<int> AccountList::order() const
{
    QList<int> first;
    QList<int> others;
    for (int i = 0; i < int(m_accounts.size()); ++i)
        (m_accounts[size_t(i)].persona.value() == persona() ? first : others).append(i);
    return first + others;
}

AccountRow AccountList::rowOf(AccountId account) const
{
    const int index = indexOf(account);
    return index < 0 ? AccountRow() : m_rows.at(index);
}

const Persona *AccountList::personaOf(AccountId account) const
{
    const int index = indexOf(account);
    if (index < 0)
        return nullptr;
    const auto found = std::ranges::find(m_personas, m_accounts[size_t(index)].persona, &Persona::id);
    return found == m_personas.end() ? nullptr : &*found;
}

AccountId AccountList::activeOf(AccountId account) const
{
    const Persona *persona = personaOf(account);
    return persona ? persona->active : AccountId();
}

AccountRow AccountList::standbyOf(AccountId account) const
{
    const Persona *persona = personaOf(account);
    return persona ? rowOf(persona->standby) : AccountRow();
}

// Of whoever is shown, for the persona that is.
int AccountList::indexFor(int persona) const
{
    const auto now = signedIn();
    if (now && now->persona.value() == persona)
        return m_current;
    const auto found = std::ranges::find(m_personas, PersonaId(persona), &Persona::id);
    return found == m_personas.end() ? -1 : indexOf(found->active);
}

AccountRow AccountList::actorOf(int persona) const
{
    const int index = indexFor(persona);
    return index < 0 ? AccountRow() : m_rows.at(index);
}

std::optional<Account> AccountList::accountOf(AccountId account) const
{
    const int index = indexOf(account);
    return index < 0 ? std::nullopt : std::optional(m_accounts[size_t(index)]);
}

AccountRow AccountList::standby() const
{
    return standbyOf(m_guest || m_current < 0 ? AccountId() : m_accounts[size_t(m_current)].id);
}

int AccountList::indexOf(AccountId account) const
{
    const auto found = std::ranges::find(m_accounts, account, &Account::id);
    return found == m_accounts.end() ? -1 : int(found - m_accounts.begin());
}

Looking AccountList::lookingFrom(int index) const
{
    if (index < 0)
        return {.account = {}, .persona = {}, .style = m_style, .emoji = m_emoji};
    const Account &account = m_accounts[size_t(index)];
    Looking looking{.account = account.id,
                    .persona = account.persona,
                    .style = m_style,
                    .emoji = m_emoji,
                    .eyes = {account.id},
                    .imported = account.imported};
    for (const Account &other : m_accounts) {
        if (other.persona == account.persona && other.id != account.id)
            looking.eyes.push_back(other.id);
    }
    return looking;
}

Looking AccountList::looking() const
{
    // A guest is a persona of its own, so that nothing of what it reads comes into another one's timelines.
    if (m_guest)
        return {.account = m_guest->id,
                .persona = PersonaId(m_guest->id.value()),
                .style = m_style,
                .emoji = m_emoji,
                .eyes = {m_guest->id}};
    return lookingFrom(m_current);
}

Looking AccountList::lookingAs(int persona) const
{
    return persona > 0 && persona != this->persona() ? lookingFrom(indexFor(persona)) : looking();
}

Looking AccountList::lookingEverywhere() const
{
    Looking looking = lookingFrom(m_current);
    looking.persona = {};
    for (const Account &account : m_accounts) {
        if (!account.archived && !looking.sees(account.id))
            looking.eyes.push_back(account.id);
    }
    return looking;
}

Looking AccountList::acting() const
{
    if (m_guest)
        return lookingFrom(-1);
    return lookingFrom(m_acting >= 0 ? m_acting : m_current);
}

void AccountList::reload(AccountId select)
{
    m_engine.ask<Known>(
        this, [](Engine &engine) { return known(&engine); },
        [this, select](Known known) { take(std::move(known), select); });
}

// Whoever acts for an account's persona now; nobody when the account is gone.
AccountId AccountList::activeFor(const Known &known, AccountId account)
{
    const auto row = std::ranges::find(known.accounts, account, &Account::id);
    if (row == known.accounts.end())
        return {};
    const auto persona = std::ranges::find(known.personas, row->persona, &Persona::id);
    return persona == known.personas.end() ? row->id : persona->active;
}

void AccountList::take(Known known, AccountId select)
{
    const auto now = signedIn();
    const AccountId shown = now ? now->id : AccountId();
    AccountId current = activeFor(known, select ? select : shown);
    // The engine may have been asked before it heard of a switch.
    if (!select && (m_underWay > 0 || m_acting >= 0))
        current = shown;
    if (!current)
        current = known.byDefault;
    m_accounts = std::move(known.accounts);
    m_personas = std::move(known.personas);
    m_rows.clear();
    m_current = m_accounts.empty() ? -1 : 0;
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        m_rows.append(makeRow(m_accounts[i]));
        if (m_accounts[i].id == current)
            m_current = int(i);
    }
    m_known = true;
    // What is cached is shown first: opening the streams takes the engine's time, and may wait for tokens.
    QTimer::singleShot(followAfter, this, [this] { m_engine.followAccounts(); });
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void AccountList::show(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
}

// A choice that could not be kept costs one keystroke at the next start.
static QCoro::Task<> choose(Engine *engine, AccountId id)
{
    co_await engine->setDefaultAccount(id);
}

static QCoro::Task<Switch::Result<SwitchRecord>> takeOver(Engine *engine, AccountId id)
{
    auto done = co_await engine->switcher().to(id, Switch::Reason::Person);
    // To another person whose other account acted until now.
    co_await engine->setDefaultAccount(id);
    co_return done;
}

static QCoro::Task<Switch::Result<SwitchRecord>> takeBack(Engine *engine, PersonaId persona)
{
    co_return co_await engine->switcher().back(persona);
}

void AccountList::ask(std::function<QCoro::Task<Answer>(Engine &)> work, AccountId shownBefore)
{
    ++m_underWay;
    m_engine.ask<Answer>(this, std::move(work), [this, shownBefore](const Answer &done) {
        --m_underWay;
        if (done) {
            show(indexOf(done->to));
            reload();
            Q_EMIT switched(*done);
        } else if (done.error().word == QLatin1String("already")) {
            reload();
        } else {
            show(indexOf(shownBefore));
            Q_EMIT refused(done.error().sentence);
        }
    });
}

// What this window asked for is told by its answer.
void AccountList::hearSwitch(const SwitchRecord &record)
{
    const bool byItself =
        record.reason == SwitchRecord::Reason::Gone || record.reason == SwitchRecord::Reason::Suspended;
    const auto now = signedIn();
    if (!byItself || !now)
        return;
    if (record.persona != now->persona) {
        reload();
        return;
    }
    show(indexOf(record.to));
    reload();
    Q_EMIT switched(record);
}

void AccountList::switchTo(int index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    stopLookingAround();
    if (index == m_current)
        return;
    const Account target = m_accounts[size_t(index)];
    const auto before = signedIn();
    const auto persona = std::ranges::find(m_personas, target.persona, &Persona::id);
    show(index);
    if (persona == m_personas.end() || persona->active == target.id) {
        m_engine.post([id = target.id](Engine &engine) { engine.scope().start(choose(&engine, id)); });
        return;
    }
    ask([id = target.id](Engine &engine) { return takeOver(&engine, id); },
        before ? before->id : AccountId());
}

void AccountList::lookAs(int persona)
{
    if (persona != this->persona())
        switchTo(indexFor(persona));
}

void AccountList::switchToStandby()
{
    const AccountRow next = standby();
    if (next.id == 0)
        Q_EMIT standbyMissing();
    else
        switchTo(indexOf(AccountId(next.id)));
}

void AccountList::goBack()
{
    const auto before = account();
    if (before)
        ask([persona = before->persona](Engine &engine) { return takeBack(&engine, persona); }, before->id);
}

void AccountList::lookAround(AccountId guest, const ServerInfo &server)
{
    stopLookingAround();
    m_guest = Guest{guest, server};
    Q_EMIT currentChanged();
}

static QCoro::Task<> leave(Engine *engine, AccountId guest)
{
    // What could not be erased goes before the next visit.
    co_await engine->stopLookingAround(guest);
}

void AccountList::stopLookingAround()
{
    if (!m_guest)
        return;
    const AccountId guest = std::exchange(m_guest, {})->id;
    Q_EMIT currentChanged();
    Q_EMIT guestLeft(PersonaId(guest.value()));
    m_engine.post([guest](Engine &engine) { engine.scope().start(leave(&engine, guest)); });
}

static QCoro::Task<QString> remove(Engine *engine, AccountId id, bool erase)
{
    const auto account = engine->accountById(id);
    if (!account)
        co_return QString();
    const auto removed = co_await engine->removeAccount(*account, erase);
    co_return removed ? QString() : removed.error();
}

static QCoro::Task<int> unsent(Engine *engine, AccountId id)
{
    co_return (co_await engine->unsentOf(id)).value_or(0);
}

void AccountList::countUnsent(int account)
{
    m_engine.ask<int>(
        this, [id = AccountId(account)](Engine &engine) { return unsent(&engine, id); },
        [this, account](int count) { Q_EMIT unsentCounted(account, count); });
}

void AccountList::signOut(int account, bool erase)
{
    m_engine.ask<QString>(
        this, [id = AccountId(account), erase](Engine &engine) { return remove(&engine, id, erase); },
        [this](const QString &problem) {
            reload();
            if (!problem.isEmpty())
                Q_EMIT refused(problem);
        });
}

static QCoro::Task<bool> colour(Engine *engine, AccountId id, int accent)
{
    co_return (co_await engine->setAccent(id, accent)).has_value();
}

void AccountList::setAccent(int account, int accent)
{
    m_engine.ask<bool>(
        this, [id = AccountId(account), accent](Engine &engine) { return colour(&engine, id, accent); },
        [this](bool) { reload(); });
}

void AccountList::pretend(bool standby)
{
    if (standby && m_acting < 0) {
        m_acting = m_current;
        show(indexOf(AccountId(this->standby().id)));
    } else if (!standby && m_acting >= 0) {
        show(std::exchange(m_acting, -1));
    }
}

} // namespace Godwit
