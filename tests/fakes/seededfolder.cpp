// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/seededfolder.h"

#include "accounts/accountstore.h"
#include "accounts/secretkeeper.h"
#include "accounts/tokenvault.h"
#include "base/clock.h"
#include "cache/timelinestore.h"
#include "fakes/postgenerator.h"
#include "settings/settings.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

static Account accountNamed(const QString &name, const QString &displayName, const ServerInfo &server)
{
    Account account;
    account.server = server;
    account.handle = name + u'@' + server.origin.toDisplayString();
    account.person = PersonKey(server.origin.toString() + u'/' + name);
    account.personId = LocalId(name);
    account.displayName = displayName;
    return account;
}

std::vector<Account> SeededFolder::addAccounts(const ServerInfo &marens, const ServerInfo &noors) const
{
    Database database(m_path + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the user database cannot be opened");
    Settings settings(database);
    AccountStore accounts(database, settings);
    SystemClock clock;
    const QString profile = QCoro::waitFor(settings.ensure(u"profile.id"_s, u"bench"_s)).value_or(QString());
    const auto secrets = SecretKeeper::forFolder(settings, m_path, passphraseFromEnvironment());
    TokenVault vault(accounts, *secrets, clock, profile);
    if (!QCoro::waitFor(secrets->choose(SecretKeeper::Backend::File)))
        qFatal("the tokens cannot be kept in a file");
    std::vector<Account> made;
    for (const Account &account : {accountNamed(u"maren"_s, u"Maren Holt"_s, marens),
                                   accountNamed(u"noor"_s, u"Noor Haddad"_s, noors)}) {
        const auto kept = QCoro::waitFor(accounts.reserve(account, instantFromMs(1)));
        if (!kept || !QCoro::waitFor(accounts.settle(kept->id)))
            qFatal("the account cannot be kept");
        if (!QCoro::waitFor(vault.keep(
                kept->id, Grant{{account.server.origin, "token-"_ba + account.personId.toString().toLatin1()},
                                {},
                                {}})))
            qFatal("the token cannot be kept");
        made.push_back(*kept);
    }
    return made;
}

static TimelineKey homeOf(const Account &account)
{
    return {account.persona, TimelineKind::Home, {}};
}

static const QString cacheMigrations = u":/godwit/migrations/cache"_s;

void SeededFolder::addPosts(const Account &account, int posts, const Change &change, int perPage) const
{
    Database database(m_path + "/cache.db"_L1, Database::Role::Cache, cacheMigrations);
    if (!database.open().result())
        qFatal("the cache cannot be opened");
    TimelineStore timelines(database);
    PostGenerator generator(quint32(account.id.value()));
    const Instant fetchedAt = generator.now;
    QFuture<StoreResult<TakenPage>> before;
    for (int done = 0; done < posts; done += perPage) {
        Page page = change(generator.olderPage(std::min(perPage, posts - done)));
        // The next page is made while the last is written.
        if (before.isValid() && !before.result())
            qFatal("the posts cannot be kept");
        before = timelines.take(homeOf(account), {account.id, TimelineKind::Home, {}}, std::move(page),
                                done == 0 ? Placement::Newest : Placement::Older, std::nullopt, fetchedAt);
    }
    if (before.isValid() && !before.result())
        qFatal("the posts cannot be kept");
}

void SeededFolder::leaveReadingAt(const Account &account, int row) const
{
    Database database(m_path + "/cache.db"_L1, Database::Role::Cache, cacheMigrations);
    if (!database.open().result())
        qFatal("the cache cannot be opened");
    TimelineStore timelines(database);
    const auto slice = timelines.newest(homeOf(account), {account.id}, row + 1).result();
    if (!slice || slice->rows.empty())
        qFatal("there is nothing to read");
    const Row &last = slice->rows.back();
    const ReadingPosition position{last.view.post.key, last.boost ? last.boost->by : PersonKey(), -24};
    if (!timelines.setReadingPosition(homeOf(account), position).result())
        qFatal("the reading position cannot be kept");
}

} // namespace Godwit
