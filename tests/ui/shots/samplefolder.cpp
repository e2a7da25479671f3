// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/samplefolder.h"

#include "accounts/accountstore.h"
#include "accounts/secretkeeper.h"
#include "accounts/tokenvault.h"
#include "base/clock.h"
#include "media/mediastore.h"
#include "settings/settings.h"
#include "ui/lifeboatseed.h"

#include <QDir>
#include <QFile>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

Account account(const QString &host, const QString &user, const QString &name, const QString &picture)
{
    Account account;
    account.server.origin = *Origin::fromUrl(QUrl(u"https://"_s + host));
    account.server.software = Software::Mastodon;
    account.server.softwareName = u"mastodon"_s;
    account.server.version = u"4.5.1"_s;
    account.server.apiVersion = 7;
    account.server.domain = host;
    // All but the stream: it would bring what no picture expects.
    account.server.capabilities = ~Capabilities(Capability::Streaming);
    account.server.rules = {
        {QStringLiteral("1"), QStringLiteral("Be kind")},
        {QStringLiteral("2"), QStringLiteral("No advertising, no robots that do not say so")}};
    account.server.limits.characters = host == "mastodon.example"_L1 ? 500 : 5000;
    account.handle = user + u'@' + host;
    account.person = PersonKey(u"https://%1/users/%2"_s.arg(host, user));
    account.personId = LocalId(u"1"_s);
    account.displayName = name;
    account.avatarUrl = u"https://pictures.example/"_s + picture;
    return account;
}

std::vector<Account> accounts()
{
    return {account(u"mastodon.example"_s, u"maren"_s, u"Maren Holt"_s, u"maren"_s),
            account(u"gts.example"_s, u"maren"_s, u"Maren Holt"_s, u"maren-gts"_s),
            account(u"tidal.example"_s, u"gleaner"_s, u"Tide Gleaner"_s, u"gleaner"_s)};
}

} // namespace

SampleFolder::SampleFolder(const QString &pictures)
{
    addAccounts();
    addPictures(pictures);
    const Instant now = SystemClock().now();
    seedLifeboat(path(), AccountId(1), AccountId(2), now);
    seedBackups(path(), AccountId(1), AccountId(2), now);
    addExport();
}

void SampleFolder::addAccounts()
{
    Database database(path() + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the sample's user database cannot be opened");
    Settings settings(database);
    AccountStore store(database, settings);
    SystemClock clock;
    const QString profile = QCoro::waitFor(settings.ensure(u"profile.id"_s, u"shots"_s)).value_or(QString());
    // Tokens in the folder's own file: no keychain is asked.
    const auto secrets = SecretKeeper::forFolder(settings, path(), passphraseFromEnvironment());
    TokenVault vault(store, *secrets, clock, profile);
    if (!QCoro::waitFor(secrets->choose(SecretKeeper::Backend::File)))
        qFatal("the sample's tokens cannot be kept in a file");
    for (const Account &account : accounts()) {
        const auto kept = QCoro::waitFor(store.reserve(account, clock.now()));
        if (!kept || !QCoro::waitFor(store.settle(kept->id)) ||
            !QCoro::waitFor(vault.keep(kept->id, Grant{{account.server.origin, "token"_ba}, {}, {}})))
            qFatal("the sample's account cannot be kept");
    }
    // Of the sample notifications four came since.
    const auto seenAt = clock.now() - std::chrono::minutes(90);
    if (!QCoro::waitFor(settings.set(u"notifications.seen.1"_s, QString::number(toMs(seenAt)))) ||
        !QCoro::waitFor(settings.set(u"standby.declined.1"_s, u"1"_s)))
        qFatal("the sample's settings cannot be kept");
}

// What another program has left behind.
void SampleFolder::addExport()
{
    const std::pair<QString, QByteArray> tables[] = {
        {u"following_accounts.csv"_s,
         "Account address\nines@skein.example\nwren@mastodon.example\nola@quiet.example\n"
         "kaja@fjord.example\nnorth.light@old.example\n"},
        {u"blocked_accounts.csv"_s, "cheap.pills@loud.example\nbuy.now@loud.example\n"},
        {u"muted_accounts.csv"_s, "Account address,Hide notifications\nsports@loud.example,true\n"},
        {u"followers.csv"_s, "Account address\njuno@skein.example\n"}};
    QDir().mkpath(exported());
    for (const auto &[name, content] : tables) {
        QFile file(exported() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the sample's export cannot be written");
    }
}

void SampleFolder::addPictures(const QString &pictures)
{
    MediaStore store(path() + "/media"_L1);
    QFile list(pictures);
    if (!list.open(QIODevice::ReadOnly))
        qFatal("the list of the sample's pictures cannot be read");
    while (!list.atEnd()) {
        const QList<QByteArray> line = list.readLine().trimmed().split('\t');
        QFile file(QString::fromUtf8(line.last()));
        if (!file.open(QIODevice::ReadOnly) || !store.put(QString::fromUtf8(line.first()), file.readAll()))
            qFatal("a sample's picture cannot be kept");
        m_pictures.insert(QString::fromUtf8(line.first()).section(u'/', -1), file.fileName());
    }
}

} // namespace Godwit
