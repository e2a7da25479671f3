// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/profilecontroller.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "outbox/outbox.h"
#include "timeline/personfinder.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/rowwords.h"
#include "ui/viewmodels/sources.h"
#include "ui/viewmodels/timelinereading.h"

#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

ProfileController::ProfileController(EngineThread &engine, Looking looking, QString named, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking)), m_named(std::move(named))
{
    connect(&engine, &EngineThread::outboxChanged, this, &ProfileController::readAgain);
    readAgain();
    refresh();
}

void ProfileController::setStyle(const MarkupStyle &style)
{
    if (m_looking.style == style)
        return;
    m_looking.style = style;
    readAgain();
}

void ProfileController::lookAs(const Looking &looking)
{
    if (looking.account == m_looking.account)
        return;
    m_looking = looking;
    if (m_followedBy)
        m_followedBy->lookAs(looking);
    Q_EMIT changed();
    refresh();
}

FollowedBy *ProfileController::followedBy()
{
    if (isOwn() || !isKnown())
        return nullptr;
    if (!m_followedBy)
        m_followedBy = new FollowedBy(m_engine, m_looking, PersonKey(m_shown.person.key), this);
    return m_followedBy;
}

QString ProfileController::relation() const
{
    // Whom a guest wants to follow, an account is offered for.
    if (isGuest(m_looking.account))
        return QStringLiteral("none");
    if (isOwn() || (!m_shown.relation && !m_shown.wanted))
        return {};
    if (m_shown.wanted)
        return *m_shown.wanted ? QStringLiteral("following") : QStringLiteral("none");
    if (m_shown.relation->requested)
        return QStringLiteral("requested");
    return m_shown.relation->following ? QStringLiteral("following") : QStringLiteral("none");
}

static QString numberOrNothing(qint64 count)
{
    return count < 0 ? QString() : count == 0 ? QLocale().toString(0) : countWords(count);
}

void ProfileController::takeWaiting(Shown &shown, const PersonKey &person, const std::vector<Act> &waiting)
{
    for (const Act &act : waiting) {
        if (act.state == Act::State::Rejected)
            continue;
        const auto *follow = std::get_if<FollowPerson>(&act.deed);
        const auto *mute = std::get_if<MutePerson>(&act.deed);
        const auto *block = std::get_if<BlockPerson>(&act.deed);
        if (follow && follow->person == person) {
            shown.wanted = follow->on;
            if (follow->options)
                shown.notifying = follow->options->notify;
        } else if (mute && mute->person == person)
            shown.muting = mute->on;
        else if (block && block->person == person)
            shown.blocking = block->on;
        else
            continue;
        ++shown.waiting;
    }
}

QCoro::Task<ProfileController::Shown> ProfileController::read(Engine *engine, Looking looking, QString named)
{
    Shown shown;
    const auto profile = co_await engine->posts().person(named);
    if (!profile || !*profile)
        co_return shown;
    const RowMaker maker = co_await rowMaker(engine, looking);
    const Profile &seen = **profile;
    shown.person = maker.person(seen);
    shown.header = imageSource(seen.headerUrl);
    shown.note = maker.bodyMarkup(seen.note);
    shown.url = seen.url;
    for (const ProfileField &field : seen.fields)
        shown.fields.append(
            ProfileFieldRow{field.name, maker.labelMarkup(field.value), field.verifiedAt.has_value()});
    shown.posts = numberOrNothing(seen.posts);
    shown.followers = numberOrNothing(seen.followers);
    shown.following = numberOrNothing(seen.following);
    shown.own = maker.with().own.contains(seen.key);
    const auto relation = co_await engine->posts().relationship(looking.account, seen.key);
    if (relation && *relation) {
        shown.relation = *relation;
        shown.notifying = (*relation)->notifying;
        shown.muting = (*relation)->muting;
        shown.blocking = (*relation)->blocking;
    }
    takeWaiting(shown, seen.key, maker.with().waiting);
    co_return shown;
}

QCoro::Task<ProfileController::Fetched> ProfileController::fetch(Engine *engine, Looking looking,
                                                                 QString named)
{
    Fetched result;
    if (looking.imported)
        co_return result;
    // A guest may not search; whom the server knows by a handle it tells to everybody.
    if (isGuest(looking.account)) {
        const auto known = co_await engine->posts().person(named);
        if (known && *known)
            named = (*known)->handle;
    }
    const auto profile = co_await engine->personFinder().fetch(looking.account, named);
    if (!profile) {
        result.problem = sentenceOf(profile.error());
        co_return result;
    }
    if (isGuest(looking.account))
        co_return result;
    const auto server = engine->server(looking.account);
    const auto id = co_await engine->personFinder().localId(looking.account, profile->key);
    if (!server || !id)
        co_return result;
    const auto relation = co_await server->people().relationship(*id);
    if (relation)
        co_await engine->posts().setRelationship(looking.account, profile->key, *relation,
                                                 engine->clock().now());
    co_return result;
}

static QCoro::Task<QString> addFollow(Engine *engine, AccountId account, FollowPerson follow)
{
    const auto added = co_await engine->outbox().add(account, std::move(follow));
    co_return added ? QString() : sentenceOf(added.error());
}

void ProfileController::setNotifying(bool on)
{
    if (!m_shown.relation)
        return;
    const Relationship &now = *m_shown.relation;
    const FollowPerson follow{.handle = m_shown.person.handle.mid(1),
                              .person = PersonKey(m_shown.person.key),
                              .options = FollowOptions{now.showingBoosts, on, now.languages}};
    m_engine.ask<QString>(
        this,
        [account = m_looking.account, follow](Engine &engine) { return addFollow(&engine, account, follow); },
        [this](const QString &sentence) {
            if (!sentence.isEmpty())
                Q_EMIT failed(sentence);
        });
}

void ProfileController::readAgain()
{
    m_engine.ask<Shown>(
        this,
        [looking = m_looking, named = m_named](Engine &engine) { return read(&engine, looking, named); },
        [this](Shown shown) {
            // What was wanted has been delivered (or taken back): the server knows better now.
            const bool settled = shown.waiting < m_shown.waiting;
            m_shown = std::move(shown);
            Q_EMIT changed();
            if (settled)
                refresh();
        });
}

void ProfileController::refresh()
{
    m_engine.ask<Fetched>(
        this,
        [looking = m_looking, named = m_named](Engine &engine) { return fetch(&engine, looking, named); },
        [this](const Fetched &fetched) {
            m_problem = fetched.problem;
            readAgain();
        });
}

} // namespace Godwit
