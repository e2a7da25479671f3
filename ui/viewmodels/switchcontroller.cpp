// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/switchcontroller.h"

#include "cache/poststore.h"
#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/viewmodels/enginethread.h"

#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// Long enough to be read twice.
static constexpr auto tellingStay = 20s;
static constexpr auto rehearsalAtMost = 10s;
// Of a text in a list.
static constexpr int quotedCharacters = 60;

SwitchController::SwitchController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(tellingStay);
    connect(&m_leaving, &QTimer::timeout, this, &SwitchController::dismiss);
    connect(&accounts, &AccountList::switched, this, &SwitchController::begin);
    connect(&accounts, &AccountList::refused, this, &SwitchController::failed);
    connect(&engine, &EngineThread::outboxChanged, this, &SwitchController::readAgain);
    connect(&engine, &EngineThread::serverReturned, this, &SwitchController::hearReturn);
    // Accounts are read anew without another one being in front.
    connect(&accounts, &AccountList::currentChanged, this, [this, before = AccountId()]() mutable {
        const auto now = m_accounts.account();
        const AccountId id = now ? now->id : AccountId();
        if (id != std::exchange(before, id))
            stay();
    });
    m_rehearsalEnd.setSingleShot(true);
    m_rehearsalEnd.setInterval(rehearsalAtMost);
    connect(&m_rehearsalEnd, &QTimer::timeout, this, [this] {
        m_accounts.pretend(false);
        Q_EMIT failed(tr("The window was not painted, so nothing could be timed."));
        endRehearsal({});
    });
}

static QString quoted(const Act &act)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    if (!post)
        return {};
    const QString text = post->text.simplified();
    return text.size() <= quotedCharacters ? text : text.left(quotedCharacters) + QChar(0x2026);
}

static QString followersSentence(const Account &from, const Account &to, qint64 there, qint64 here)
{
    const QLocale locale;
    const QString fromHost = from.server.origin.toDisplayString();
    const QString toHost = to.server.origin.toDisplayString();
    if (there < 0 || here < 0)
        return SwitchController::tr("Those who follow you on %1 do not see what you write on %2.")
            .arg(fromHost, toHost);
    return SwitchController::tr(
               "%1 people follow you on %2 and do not see what you write on %3, where %4 follow you.")
        .arg(locale.toString(there), fromHost, toHost, locale.toString(here));
}

static QCoro::Task<qint64> followersOf(Engine *engine, Account account)
{
    const auto profile = co_await engine->posts().person(account.person.toString());
    co_return profile && *profile ? (**profile).followers : -1;
}

QCoro::Task<SwitchController::Told> SwitchController::tell(Engine *engine, SwitchRecord record)
{
    Told told;
    const auto from = engine->accountById(record.from);
    const auto to = engine->accountById(record.to);
    if (!from || !to)
        co_return told;
    const QString toHost = to->server.origin.toDisplayString();
    told.changes << tr("You write as @%1, no longer as @%2.").arg(to->handle, from->handle);
    told.changes << followersSentence(*from, *to, co_await followersOf(engine, *from),
                                      co_await followersOf(engine, *to));
    told.changes
        << tr("Posts that are for few and that only %1 has shown you stay here to be read; %2 is not told "
              "of them.")
               .arg(from->server.origin.toDisplayString(), toHost);
    for (const SwitchRecord::Outcome &outcome : record.acts) {
        const auto act = co_await engine->outbox().act(outcome.act);
        if (!act)
            continue;
        const bool isPost = std::holds_alternative<WritePost>(act->deed);
        if (outcome.passage.kind == Passage::Kind::Goes) {
            ++(isPost ? told.posts : told.others);
            told.sent += act->state == Act::State::Sent ? 1 : 0;
            continue;
        }
        const bool asks = act->state == Act::State::Ask && act->offeredTo;
        told.asking += asks ? 1 : 0;
        const QString why =
            asks ? act->problemSentence : engine->switcher().sentenceFor(record, outcome.passage.why);
        const QString text = quoted(*act);
        told.changes << (text.isEmpty() ? why : tr("“%1”: %2").arg(text, why));
    }
    co_return told;
}

void SwitchController::begin(const SwitchRecord &record)
{
    m_record = record;
    m_told = {};
    m_host = m_accounts.current().host;
    m_left = m_accounts.rowOf(record.from).host;
    m_told.posts = record.count(Passage::Kind::Goes);
    m_told.asking = record.count(Passage::Kind::Asks);
    m_telling = true;
    m_leaving.start();
    Q_EMIT changed();
    readAgain();
}

void SwitchController::readAgain()
{
    if (!m_telling || !m_record)
        return;
    m_engine.ask<Told>(
        this, [record = *m_record](Engine &engine) { return tell(&engine, record); },
        [this, id = m_record->id](Told told) {
            if (!m_record || m_record->id != id)
                return;
            m_told = std::move(told);
            Q_EMIT changed();
        });
}

// Where the last switch that led here came from, unless it was a way back.
static QCoro::Task<QString> hostLeft(Engine *engine, Account now, QString origin)
{
    constexpr int enough = 20;
    const auto records = co_await engine->switcher().records(now.persona, enough);
    if (!records)
        co_return QString();
    const auto last = std::ranges::find_if(*records, [&now](const SwitchRecord &record) {
        return record.reason != SwitchRecord::Reason::Rehearsal && record.to == now.id;
    });
    if (last == records->end() || last->reason == SwitchRecord::Reason::Back)
        co_return QString();
    const auto from = engine->accountById(last->from);
    co_return from && !from->archived && from->server.origin.toString() == origin
        ? from->server.origin.toDisplayString()
        : QString();
}

void SwitchController::hearReturn(const QString &origin)
{
    const auto now = m_accounts.account();
    if (!now)
        return;
    m_engine.ask<QString>(
        this, [account = *now, origin](Engine &engine) { return hostLeft(&engine, account, origin); },
        [this, id = now->id](const QString &host) {
            const auto still = m_accounts.account();
            if (host.isEmpty() || !still || still->id != id)
                return;
            m_returned = host;
            Q_EMIT changed();
        });
}

void SwitchController::stay()
{
    m_returned.clear();
    Q_EMIT changed();
}

QString SwitchController::sentence() const
{
    const QString now = tr("You are on %1 now.").arg(m_host);
    if (!m_record || m_left.isEmpty())
        return now;
    if (m_record->reason == SwitchRecord::Reason::Gone)
        return tr("%1 is gone.").arg(m_left) + QLatin1Char(' ') + now;
    if (m_record->reason == SwitchRecord::Reason::Suspended)
        return tr("%1 has suspended your account.").arg(m_left) + QLatin1Char(' ') + now;
    return now;
}

QString SwitchController::detail() const
{
    const int went = m_told.posts + m_told.others;
    QString detail;
    if (went == 0)
        detail = tr("Your place is kept.");
    else if (m_told.sent < went)
        detail = m_told.others == 0
                     ? tr("Your place is kept, %n waiting post(s) go out from here.", nullptr, went)
                     : tr("Your place is kept, %n waiting thing(s) go out from here.", nullptr, went);
    else
        detail = m_told.others == 0
                     ? tr("Your place is kept, %n waiting post(s) have gone out.", nullptr, went)
                     : tr("Your place is kept, %n waiting thing(s) have gone out.", nullptr, went);
    if (m_told.asking > 0)
        detail += QLatin1Char(' ') + tr("%n need(s) your answer in the outbox.", nullptr, m_told.asking);
    return detail;
}

void SwitchController::hold(bool held)
{
    if (held)
        m_leaving.stop();
    else if (m_telling)
        m_leaving.start();
}

void SwitchController::dismiss()
{
    m_leaving.stop();
    m_telling = false;
    Q_EMIT changed();
}

static QCoro::Task<Switch::Result<double>> tryThere(Engine *engine, PersonaId persona)
{
    co_return co_await engine->switcher().rehearseThere(persona);
}

static QCoro::Task<Switch::Result<double>> tryBack(Engine *engine, PersonaId persona)
{
    co_return co_await engine->switcher().rehearseBack(persona);
}

void SwitchController::rehearse()
{
    if (m_step != Step::None)
        return;
    if (m_accounts.standby().id == 0) {
        Q_EMIT m_accounts.standbyMissing();
        return;
    }
    m_rehearsing = true;
    Q_EMIT rehearsalChanged();
    m_step = Step::There;
    m_rehearsalEnd.start();
    rehearseStep();
}

void SwitchController::rehearseStep()
{
    if (m_step == Step::None)
        return;
    m_engineDone = false;
    m_painted = false;
    m_timer.start();
    const bool there = m_step == Step::There;
    m_accounts.pretend(there);
    Q_EMIT frameWanted();
    m_engine.ask<Switch::Result<double>>(
        this,
        [there, persona = PersonaId(m_accounts.persona())](Engine &engine) {
            return there ? tryThere(&engine, persona) : tryBack(&engine, persona);
        },
        [this](const Switch::Result<double> &took) {
            if (m_step == Step::None)
                return;
            if (!took) {
                m_accounts.pretend(false);
                Q_EMIT failed(took.error().sentence);
                endRehearsal({});
                return;
            }
            m_engineDone = true;
            if (m_painted)
                painted();
        });
}

static QCoro::Task<bool> keepRehearsal(Engine *engine, PersonaId persona, double there, double back)
{
    const auto kept = co_await engine->switcher().keepRehearsal(persona, there, back);
    co_return kept.has_value();
}

void SwitchController::painted()
{
    if (m_step == Step::None)
        return;
    m_painted = true;
    if (!m_engineDone)
        return;
    const double took = double(m_timer.nsecsElapsed()) / 1e6;
    if (m_step == Step::There) {
        m_there = took;
        m_step = Step::Back;
        // So that it is seen.
        QTimer::singleShot(400ms, this, &SwitchController::rehearseStep);
        m_painted = false;
        m_engineDone = false;
        return;
    }
    m_engine.ask<bool>(
        this,
        [persona = PersonaId(m_accounts.persona()), there = m_there, took](Engine &engine) {
            return keepRehearsal(&engine, persona, there, took);
        },
        [this](bool) { Q_EMIT rehearsalKept(); });
    endRehearsal(tr("There in %1 ms, back in %2 ms. Nothing was changed.")
                     .arg(QLocale().toString(m_there, 'f', 0), QLocale().toString(took, 'f', 0)));
}

void SwitchController::endRehearsal(const QString &sentence)
{
    m_rehearsalEnd.stop();
    m_step = Step::None;
    m_rehearsing = false;
    m_rehearsal = sentence;
    Q_EMIT rehearsalChanged();
}

} // namespace Godwit
