// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/switchtelling.h"

#include "base/clock.h"
#include "cache/poststore.h"
#include "engine/engine.h"
#include "lifeboat/standbysync.h"
#include "outbox/outbox.h"
#include "ui/viewmodels/switchcontroller.h"

#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

// Of a text in a list.
static constexpr int quotedCharacters = 60;

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

// What is followed, blocked or put into lists on the standby goes to the first account only where that has
// been agreed to: a pair of its own.
static QString graphSentence(const SwitchRecord &record, const QString &fromHost, const QString &toHost,
                             bool agreed)
{
    const bool isBack = record.reason == SwitchRecord::Reason::Back;
    if (isBack && agreed)
        return SwitchController::tr("Whom you followed, blocked or put into lists on %1 has been brought "
                                    "along as far as %2 took it.")
            .arg(fromHost, toHost);
    if (isBack)
        return SwitchController::tr("Whom you followed, blocked or put into lists on %1 was not brought "
                                    "along to %2.")
            .arg(fromHost, toHost);
    if (agreed)
        return SwitchController::tr("Whom you follow, block or put into lists on %1 is brought to %2 as "
                                    "well, as soon as it answers.")
            .arg(toHost, fromHost);
    return SwitchController::tr("Whom you follow, block or put into lists on %1 does not come along when you "
                                "go back to %2, unless you agree to it on the lifeboat page.")
        .arg(toHost, fromHost);
}

static QCoro::Task<> addGraph(Engine *engine, SwitchRecord record, QString fromHost, QString toHost,
                              SwitchTelling *told)
{
    const bool isBack = record.reason == SwitchRecord::Reason::Back;
    const SyncPair pair = isBack ? SyncPair{record.from, record.to} : SyncPair{record.to, record.from};
    const auto standing = co_await engine->standbySync().store().standing(pair, engine->clock().now());
    if (!standing)
        co_return;
    const bool agreed = standing->consentAt.has_value();
    told->changes << graphSentence(record, fromHost, toHost, agreed);
    told->canAgree = !isBack && !agreed;
}

QCoro::Task<SwitchTelling> tellOfSwitch(Engine *engine, SwitchRecord record)
{
    SwitchTelling told;
    const auto from = engine->accountById(record.from);
    const auto to = engine->accountById(record.to);
    if (!from || !to)
        co_return told;
    const QString toHost = to->server.origin.toDisplayString();
    told.changes << SwitchController::tr("You write as @%1, no longer as @%2.").arg(to->handle, from->handle);
    told.changes << followersSentence(*from, *to, co_await followersOf(engine, *from),
                                      co_await followersOf(engine, *to));
    told.changes
        << SwitchController::tr(
               "Posts that are for few and that only %1 has shown you stay here to be read; %2 is not told "
               "of them.")
               .arg(from->server.origin.toDisplayString(), toHost);
    co_await addGraph(engine, record, from->server.origin.toDisplayString(), toHost, &told);
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
            asks ? act->problemSentence : engine->switcher().sentenceFor(record, outcome.passage.why, &*act);
        const QString text = quoted(*act);
        told.changes << (text.isEmpty() ? why : SwitchController::tr("“%1”: %2").arg(text, why));
    }
    co_return told;
}

} // namespace Godwit
