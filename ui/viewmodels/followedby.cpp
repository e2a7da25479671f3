// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/followedby.h"

#include "engine/engine.h"
#include "timeline/personfinder.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/timelinereading.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

static constexpr qsizetype mostFaces = 3;

FollowedBy::FollowedBy(EngineThread &engine, Looking looking, PersonKey person, QObject *parent)
    : QObject(parent), m_engine(engine), m_looking(std::move(looking)), m_person(std::move(person))
{
    connect(&engine, &EngineThread::serverReturned, this, [this] {
        if (!m_answered)
            refresh();
    });
    refresh();
}

void FollowedBy::lookAs(const Looking &looking)
{
    if (looking.account == m_looking.account)
        return;
    m_looking = looking;
    m_answered = false;
    show({});
    refresh();
}

QCoro::Task<std::optional<FollowedBy::Told>> FollowedBy::ask(Engine *engine, Looking looking,
                                                             PersonKey person)
{
    const auto found = co_await engine->personFinder().familiar(looking.account, person);
    if (!found)
        co_return std::nullopt;
    Told told{.people = {}, .total = found->total};
    const RowMaker maker = co_await rowMaker(engine, looking);
    for (const PersonKey &key : found->people) {
        if (told.people.size() == mostFaces)
            break;
        const auto profile = co_await engine->posts().person(key.toString());
        if (profile && *profile)
            told.people.append(maker.person(**profile));
    }
    co_return told;
}

void FollowedBy::refresh()
{
    // A guest follows nobody, and of an archive no server is asked.
    if (m_looking.imported || isGuest(m_looking.account))
        return;
    m_engine.ask<std::optional<Told>>(
        this,
        [looking = m_looking, person = m_person](Engine &engine) { return ask(&engine, looking, person); },
        [this, asker = m_looking.account](const std::optional<Told> &told) {
            if (!told || asker != m_looking.account)
                return;
            m_answered = true;
            show(*told);
        });
}

// Two are named, so that it stays a line; a third has a face.
QString FollowedBy::sentenceOf(const Told &told)
{
    const QList<PersonRow> &people = told.people;
    if (people.isEmpty())
        return {};
    if (people.size() == 1)
        return tr("Followed by %1").arg(people[0].name);
    const int others = int(told.total) - 2;
    if (others <= 0)
        return tr("Followed by %1 and %2").arg(people[0].name, people[1].name);
    return tr("Followed by %1, %2 and %n other(s) you follow", nullptr, others)
        .arg(people[0].name, people[1].name);
}

void FollowedBy::show(const Told &told)
{
    m_people = told.people;
    m_sentence = sentenceOf(told);
    Q_EMIT changed();
}

} // namespace Godwit
