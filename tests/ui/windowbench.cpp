// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowbench.h"

#include "accounts/accountstore.h"
#include "accounts/pairing.h"
#include "cache/connection.h"
#include "cache/notificationstore.h"
#include "fakes/scriptedworld.h"
#include "outbox/drafts.h"
#include "outbox/outcome.h"
#include "settings/settings.h"

#include <QDateTime>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

// No name is looked up: pictures too are where nobody answers.
static Page withoutHosts(Page page)
{
    const QString nowhere = u"http://127.0.0.1:9/picture.png"_s;
    for (SeenPerson &person : page.batch.people)
        person.profile.avatarUrl = nowhere;
    for (SeenPost &seen : page.batch.posts) {
        for (Attachment &attachment : seen.post.attachments)
            attachment.previewUrl = attachment.url = nowhere;
        if (seen.post.card)
            seen.post.card->imageUrl = nowhere;
    }
    return page;
}

// Port 9 refuses, so that a window has its servers' absence to show.
static ServerInfo nowhere()
{
    ServerInfo server;
    server.origin = *Origin::fromUrl(QUrl(u"http://127.0.0.1:9"_s));
    server.softwareName = u"snac"_s;
    server.capabilities = Capability::Polls | Capability::Edit | Capability::Delete | Capability::Unlisted |
                          Capability::FollowersOnly | Capability::Direct | Capability::Markdown |
                          Capability::Reports;
    server.rules = {{u"1"_s, u"Be kind"_s}, {u"2"_s, u"No advertising"_s}};
    return server;
}

WindowBench::WindowBench(int posts, const SeededFolder::Change &change,
                         const std::optional<ServerInfo> &given, const std::optional<ServerInfo> &second)
{
    const SeededFolder seeded(folder());
    const ServerInfo first = given.value_or(nowhere());
    m_accounts = seeded.addAccounts(first, second.value_or(first));
    for (const Account &account : m_accounts)
        seeded.addPosts(account, posts, [&change](Page page) {
            page = withoutHosts(std::move(page));
            return change ? change(std::move(page)) : page;
        });
}

void WindowBench::pair() const
{
    Database database(folder() + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the test's user database cannot be opened");
    Settings settings(database);
    AccountStore accounts(database, settings);
    Pairing pairing(database, accounts, &Drafts::carry);
    if (!QCoro::waitFor(accounts.load()) || !QCoro::waitFor(pairing.pair(m_accounts[0].id, m_accounts[1].id)))
        qFatal("the test's accounts cannot be paired");
}

void WindowBench::limit() const
{
    Database database(folder() + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the test's user database cannot be opened");
    const auto held = database.write([this](Connection &connection) -> StoreResult<void> {
        for (const Account &account : m_accounts) {
            const auto kept =
                connection.run(u"INSERT INTO outbox_hold (account, until, reason) VALUES (?, ?, ?)"_s,
                               {account.id.value(), QDateTime::currentMSecsSinceEpoch() + 3'600'000,
                                int(Hold::Reason::Limited)});
            if (!kept)
                return std::unexpected(kept.error());
        }
        return {};
    });
    if (!held.result())
        qFatal("the test's accounts cannot be held");
}

ServerInfo mastodonAt(const Origin &origin, const QString &version, Capabilities capabilities)
{
    ServerInfo info;
    info.origin = origin;
    info.software = Software::Mastodon;
    info.softwareName = u"mastodon"_s;
    info.version = version;
    info.capabilities = capabilities;
    return info;
}

SeenPerson mateo()
{
    SeenPerson person;
    person.id = LocalId(u"m"_s);
    person.profile.key = PersonKey(u"http://127.0.0.1:9/mateo"_s);
    person.profile.handle = u"mateo@127.0.0.1:9"_s;
    person.profile.displayName = shownText(u"Mateo Šilva"_s);
    return person;
}

void addRequest(const WindowBench &bench, size_t account)
{
    PeoplePage page;
    page.people = {mateo()};
    inCache<NotificationStore>(bench, [&](NotificationStore &store) {
        return store.takeRequests(bench.accounts()[account].id, page, instantFromMs(1'700'000'000'000));
    });
}

} // namespace Godwit
