// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/standbycontroller.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "lifeboat/standbysync.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/signincontroller.h"

namespace Godwit
{

static QCoro::Task<QString> pair(Engine *engine, AccountId account, AccountId standby)
{
    const auto paired = co_await engine->pair(account, standby);
    co_return paired ? QString() : paired.error().sentence;
}

static QCoro::Task<> keepInStep(Engine *engine, SyncPair pair)
{
    co_await engine->standbySync().sync(pair);
}

// The person has agreed to both: that it takes over, and that it is kept in step.
static QCoro::Task<QString> standBy(Engine *engine, AccountId account, AccountId standby)
{
    const QString problem = co_await pair(engine, account, standby);
    if (!problem.isEmpty())
        co_return problem;
    const SyncPair both{account, standby};
    const auto kept = co_await engine->standbySync().consent(both);
    if (!kept)
        co_return sentenceOf(kept.error());
    engine->scope().start(keepInStep(engine, both));
    co_return QString();
}

static QCoro::Task<QString> part(Engine *engine, AccountId standby)
{
    const auto parted = co_await engine->part(standby);
    co_return parted ? QString() : parted.error().sentence;
}

StandbyController::StandbyController(EngineThread &engine, AccountList &accounts, SignInController &signIn,
                                     QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts), m_signIn(signIn)
{
    connect(&accounts, &AccountList::changed, this, &StandbyController::changed);
    connect(&signIn, &SignInController::arrived, this, &StandbyController::welcome);
}

AccountRow StandbyController::account() const
{
    return m_accounts.rowOf(m_account);
}

AccountRow StandbyController::standby() const
{
    return m_accounts.standbyOf(m_account);
}

QList<AccountRow> StandbyController::choices() const
{
    QList<AccountRow> choices;
    const AccountRow account = this->account();
    for (const AccountRow &row : m_accounts.rows()) {
        if (row.id != account.id && !row.archived)
            choices.append(row);
    }
    std::ranges::stable_partition(choices, [&](const AccountRow &row) { return row.host != account.host; });
    return choices;
}

QString StandbyController::handleOf(AccountId account) const
{
    return m_accounts.rowOf(account).handle;
}

void StandbyController::choose(int account)
{
    m_chosen = AccountId(account);
    m_problem.clear();
    Q_EMIT changed();
}

QString StandbyController::note(int account) const
{
    const AccountRow row = m_accounts.rowOf(AccountId(account));
    if (row.host == this->account().host)
        return tr("On the same server: it goes when that goes.");
    if (row.persona == this->account().persona)
        return {};
    for (const AccountRow &other : m_accounts.rows()) {
        if (other.persona == row.persona && other.id != row.id)
            return tr("Belongs together with %1 until now.").arg(other.handle);
    }
    return {};
}

QString StandbyController::consent() const
{
    const QString handle = handleOf(m_chosen);
    if (handle.isEmpty() || m_chosen == AccountId(standby().id))
        return {};
    return tr("Godwit writes whom you follow, mute and block, your lists, filters, hashtags and public "
              "bookmarks to %1, now and once a day, slowly; people learn that you follow them from there.")
        .arg(handle);
}

void StandbyController::setAdding(bool adding)
{
    m_adding = adding;
    m_signIn.setStaying(adding);
    if (adding)
        m_signIn.setTyped({});
    else if (m_signIn.isWaiting())
        m_signIn.cancel();
    Q_EMIT changed();
}

void StandbyController::welcome(AccountId account)
{
    if (!m_adding)
        return;
    setAdding(false);
    choose(int(account.value()));
}

void StandbyController::show(int account)
{
    const AccountId wanted = account == 0 ? AccountId(m_accounts.current().id) : AccountId(account);
    m_account = m_accounts.activeOf(wanted);
    m_problem.clear();
    m_chosen = AccountId(standby().id);
    const QList<AccountRow> choices = this->choices();
    if (!m_chosen && choices.size() == 1 && note(choices.first().id).isEmpty())
        m_chosen = AccountId(choices.first().id);
    Q_EMIT changed();
}

void StandbyController::close()
{
    if (m_adding)
        setAdding(false);
    m_account = {};
    Q_EMIT changed();
}

void StandbyController::ask(Work work, std::function<void()> then)
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_engine.ask<QString>(this, std::move(work), [this, then = std::move(then)](const QString &problem) {
        m_busy = false;
        m_problem = problem;
        if (problem.isEmpty())
            then();
        else if (!isOpen())
            Q_EMIT told(problem);
        Q_EMIT changed();
    });
}

void StandbyController::confirm()
{
    if (m_busy || consent().isEmpty())
        return;
    const QString sentence = tr("%1 stands by from now on.").arg(handleOf(m_chosen));
    ask([account = m_account,
         standby = m_chosen](Engine &engine) { return standBy(&engine, account, standby); },
        [this, sentence] {
            close();
            Q_EMIT told(sentence);
        });
}

void StandbyController::takeAway()
{
    const AccountRow standby = this->standby();
    if (m_busy || standby.id == 0)
        return;
    m_parted = {m_account, AccountId(standby.id)};
    const QString sentence = tr("%1 does not stand by any more.").arg(standby.handle);
    ask([leaving = m_parted.second](Engine &engine) { return part(&engine, leaving); },
        [this, sentence] {
            close();
            Q_EMIT takenAway(sentence);
        });
}

void StandbyController::undo()
{
    const auto [account, standby] = std::exchange(m_parted, {});
    if (m_busy || !account || !standby)
        return;
    const QString sentence = tr("%1 stands by from now on.").arg(handleOf(standby));
    ask([account, standby](Engine &engine) { return pair(&engine, account, standby); },
        [this, sentence] { Q_EMIT told(sentence); });
}

} // namespace Godwit
