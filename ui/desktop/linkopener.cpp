// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/linkopener.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "timeline/postfetcher.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

#include <qcoro/qcorofuture.h>

#include <utility>

namespace Godwit
{

static constexpr int mostFound = 5;

LinkOpener::LinkOpener(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    connect(&accounts, &AccountList::currentChanged, this, &LinkOpener::begin);
}

void LinkOpener::open(const QString &text)
{
    m_next = text;
    begin();
}

void LinkOpener::begin()
{
    if (m_next.isEmpty() || m_busy || !m_accounts.isKnown())
        return;
    const auto link = readLink(std::exchange(m_next, {}));
    const Looking looking = m_accounts.looking();
    if (!link) {
        Q_EMIT failed(link.error(), {});
        return;
    }
    if (!looking.account) {
        Q_EMIT accountWanted();
        return;
    }
    m_busy = true;
    m_engine.ask<Found>(
        this, [looking, link = *link](Engine &engine) { return findHere(&engine, looking, link); },
        [this, looking, link = *link](const Found &found) {
            if (show(found, link))
                end();
            else
                askServer(looking, link);
        });
}

void LinkOpener::askServer(const Looking &looking, const OutsideLink &link)
{
    // Whoever opens a profile asks for it.
    if (!link.handle.isEmpty()) {
        Q_EMIT personWanted(link.handle);
        end();
        return;
    }
    if (looking.imported || isGuest(looking.account)) {
        Q_EMIT accountWanted();
        end();
        return;
    }
    Q_EMIT told(tr("Looking for %1").arg(link.address));
    m_engine.ask<Found>(
        this, [looking, link](Engine &engine) { return findThere(&engine, looking, link); },
        [this, link](const Found &found) {
            if (!show(found, link))
                Q_EMIT failed(tr("Your server finds neither a post nor a person at this address."),
                              link.address);
            end();
        });
}

bool LinkOpener::show(const Found &found, const OutsideLink &link)
{
    if (!found.post.isEmpty())
        Q_EMIT postWanted(found.post);
    else if (!found.person.isEmpty())
        Q_EMIT personWanted(found.person);
    else if (!found.problem.isEmpty())
        Q_EMIT failed(found.problem, link.address);
    else
        return false;
    return true;
}

void LinkOpener::end()
{
    m_busy = false;
    begin();
}

QCoro::Task<LinkOpener::Found> LinkOpener::findHere(Engine *engine, Looking looking, OutsideLink link)
{
    if (!link.address.isEmpty()) {
        const auto post = co_await engine->posts().post(PostKey(link.address), looking.viewers());
        if (post && *post)
            co_return Found{.post = link.address};
    }
    const auto person = co_await engine->posts().person(link.name());
    if (person && *person)
        co_return Found{.person = (*person)->key.toString()};
    co_return Found{};
}

// A search may find other posts that only mention the address.
QCoro::Task<LinkOpener::Found> LinkOpener::findThere(Engine *engine, Looking looking, OutsideLink link)
{
    const auto result = co_await engine->postFetcher().search(looking.account, link.address, mostFound);
    if (!result)
        co_return Found{.problem = sentenceOf(result.error())};
    for (const SeenPost &seen : result->batch.posts) {
        if (seen.post.key.toString() == link.address || seen.post.url == link.address)
            co_return Found{.post = seen.post.key.toString()};
    }
    for (const SeenPerson &seen : result->batch.people) {
        if (seen.profile.key.toString() == link.address || seen.profile.url == link.address)
            co_return Found{.person = seen.profile.key.toString()};
    }
    co_return Found{};
}

} // namespace Godwit
