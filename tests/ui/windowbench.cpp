// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowbench.h"

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

WindowBench::WindowBench(int posts)
{
    addAccounts();
    for (const Account &account : m_accounts)
        addPosts(account, posts);
}

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
void WindowBench::addAccounts()
{
    Database database(folder() + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the test's user database cannot be opened");
    Settings settings(database);
    AccountStore accounts(database, settings);
    // Tokens in the folder's own file: no keychain is asked.
    SystemClock clock;
    const QString profile = QCoro::waitFor(settings.ensure(u"profile.id"_s, u"bench"_s)).value_or(QString());
    const auto secrets = SecretKeeper::forFolder(settings, folder(), passphraseFromEnvironment());
    TokenVault vault(accounts, *secrets, clock, profile);
    if (!QCoro::waitFor(secrets->choose(SecretKeeper::Backend::File)))
        qFatal("the test's tokens cannot be kept in a file");
    for (const QString &name : {u"maren"_s, u"noor"_s}) {
        Account account;
        account.server.origin = *Origin::fromUrl(QUrl(u"http://127.0.0.1:9"_s));
        account.server.softwareName = u"snac"_s;
        account.server.capabilities = Capability::Polls | Capability::Edit | Capability::Delete |
                                      Capability::Unlisted | Capability::FollowersOnly | Capability::Direct;
        account.handle = name + "@127.0.0.1:9"_L1;
        account.person = PersonKey(u"http://127.0.0.1:9/"_s + name);
        account.personId = LocalId(name);
        account.displayName = name == "maren"_L1 ? u"Maren Holt"_s : u"Noor Haddad"_s;
        const auto kept = QCoro::waitFor(accounts.reserve(account, instantFromMs(1)));
        if (!kept || !QCoro::waitFor(accounts.settle(kept->id)))
            qFatal("the test's account cannot be kept");
        if (!QCoro::waitFor(vault.keep(kept->id, Grant{{account.server.origin, "token"_ba}, {}, {}})))
            qFatal("the test's token cannot be kept");
        m_accounts.push_back(*kept);
    }
}

void WindowBench::addPosts(const Account &account, int posts)
{
    Database database(folder() + "/cache.db"_L1, Database::Role::Cache, u":/godwit/migrations/cache"_s);
    if (!database.open().result())
        qFatal("the test's cache cannot be opened");
    TimelineStore timelines(database);
    PostGenerator generator(quint32(account.id.value()));
    for (int done = 0; done < posts; done += 40) {
        const auto taken =
            timelines
                .take({account.persona, TimelineKind::Home, {}}, {account.id, TimelineKind::Home, {}},
                      withoutHosts(generator.olderPage(std::min(40, posts - done))),
                      done == 0 ? Placement::Newest : Placement::Older, std::nullopt, generator.now)
                .result();
        if (!taken)
            qFatal("the test's posts cannot be kept");
    }
}

} // namespace Godwit
