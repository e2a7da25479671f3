// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"

#include <QDirIterator>
#include <QUrlQuery>

namespace Godwit
{

using namespace Qt::StringLiterals;

AccountBench::AccountBench()
{
    reopen();
}

void AccountBench::reopen()
{
    accounts.reset();
    settings.reset();
    database.reset();
    database = std::make_unique<Database>(filePath(u"user.db"_s), Database::Role::UserMade,
                                          u":/godwit/migrations/user"_s);
    auto opening = database->open();
    opening.waitForFinished();
    if (!opening.result())
        qFatal("%s", qUtf8Printable(opening.result().error().detail));
    settings = std::make_unique<Settings>(*database);
    accounts = std::make_unique<AccountStore>(*database, *settings);
    if (!QCoro::waitFor(settings->load()) || !QCoro::waitFor(accounts->load()))
        qFatal("the data folder cannot be read");
}

bool AccountBench::holdsInClear(const QByteArray &bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
        if (file.readAll().contains(bytes))
            return true;
    }
    return false;
}

QCoro::Task<SecretResult<QByteArray>> FakeSecrets::read(QString key)
{
    ++reads;
    if (failure)
        co_return std::unexpected(SecretError{*failure, {}});
    if (!secrets.contains(key))
        co_return std::unexpected(SecretError{SecretError::Kind::NotFound, {}});
    co_return secrets.value(key);
}

QCoro::Task<SecretResult<void>> FakeSecrets::write(QString key, QByteArray secret)
{
    if (failure)
        co_return std::unexpected(SecretError{*failure, {}});
    secrets.insert(key, secret);
    co_return {};
}

QCoro::Task<SecretResult<void>> FakeSecrets::remove(QString key)
{
    if (failure)
        co_return std::unexpected(SecretError{*failure, {}});
    secrets.remove(key);
    co_return {};
}

namespace
{

class FakePort final : public SignInPort
{
public:
    explicit FakePort(FakeSignIn &script) : m_script(script) {}

    QCoro::Task<ServerResult<SignInClient>> registerClient(QUrl redirect) override
    {
        m_script.registeredRedirect = redirect;
        co_return SignInClient{"client",          "secret",        m_script.authorize,
                               u"/oauth/token"_s, m_script.issuer, redirect};
    }

    QUrl authorizeUrl(const SignInClient &client, const QByteArray &state,
                      const QByteArray &challenge) const override
    {
        m_script.challenge = challenge;
        QUrl url = client.authorizeUrl;
        QUrlQuery query;
        query.addQueryItem(u"state"_s, QString::fromLatin1(state));
        query.addQueryItem(u"redirect_uri"_s, client.redirect.toString());
        url.setQuery(query);
        return url;
    }

    QCoro::Task<ServerResult<QByteArray>> exchange(SignInClient, QByteArray code,
                                                   QByteArray verifier) override
    {
        m_script.code = code;
        m_script.verifier = verifier;
        co_return m_script.token;
    }

    QCoro::Task<ServerResult<void>> revoke(SignInClient client, QByteArray token) override
    {
        m_script.revoked << client.clientId + '/' + client.clientSecret + '/' + token;
        co_return {};
    }

    QUrl pasteRedirect() const override { return QUrl(u"urn:ietf:wg:oauth:2.0:oob"_s); }

private:
    FakeSignIn &m_script;
};

class SelfServer final : public Server, PeoplePort
{
public:
    explicit SelfServer(ServerResult<SeenPerson> self) : m_self(std::move(self)) {}

    const ServerInfo &info() const override { return m_info; }

    PeoplePort &people() override { return *this; }

    TimelinesPort &timelines() override { qFatal("unexpected"); }

    PostsPort &posts() override { qFatal("unexpected"); }

    PostingPort &posting() override { qFatal("unexpected"); }

    MediaPort &media() override { qFatal("unexpected"); }

    NotificationsPort &notifications() override { qFatal("unexpected"); }

    SearchPort &search() override { qFatal("unexpected"); }

    ComposingPort &composing() override { qFatal("unexpected"); }

    GraphPorts &graph() override { qFatal("unexpected"); }

    MarksPort &marks() override { qFatal("unexpected"); }

    SchedulingPort &scheduling() override { qFatal("unexpected"); }

    PollsPort &polls() override { qFatal("unexpected"); }

    RequestsPort &requests() override { qFatal("unexpected"); }

    ReportsPort &reports() override { qFatal("unexpected"); }

    ConversationsPort &conversations() override { qFatal("unexpected"); }

    StreamPort *stream() override { return nullptr; }

private:
    QCoro::Task<ServerResult<SeenPerson>> self() override { co_return m_self; }

    QCoro::Task<ServerResult<SeenPerson>> find(QString) override { qFatal("unexpected"); }

    QCoro::Task<ServerResult<SeenPerson>> resolve(QString) override { qFatal("unexpected"); }

    QCoro::Task<ServerResult<Relationship>> relationship(LocalId) override { qFatal("unexpected"); }

    QCoro::Task<ServerResult<FamiliarPeople>> familiar(LocalId) override { qFatal("unexpected"); }

    QCoro::Task<ServerResult<std::vector<PersonKey>>> aliases(PersonKey) override { qFatal("unexpected"); }

    ServerInfo m_info;
    ServerResult<SeenPerson> m_self;
};

QCoro::Task<ServerResult<ServerInfo>> detectExample(Origin origin)
{
    if (origin == exampleServer().origin)
        co_return exampleServer();
    ServerError error;
    error.kind = ServerError::Kind::NotAServer;
    error.server = origin;
    co_return std::unexpected(error);
}

} // namespace

FakeSignIn::FakeSignIn()
{
    SeenPerson person;
    person.id = LocalId(u"42"_s);
    person.profile.key = PersonKey(u"https://server.example/users/alice"_s);
    person.profile.handle = u"alice@server.example"_s;
    TextBlock block;
    block.spans.push_back({TextSpan::Kind::Text, TextSpan::Plain, u"Alice"_s, {}});
    person.profile.displayName.blocks.push_back(block);
    self = person;
}

SignInWays FakeSignIn::ways()
{
    return {
        [](const QString &typed) { return Origin::fromUrl(QUrl(u"https://"_s + typed)); },
        detectExample,
        [this](const ServerInfo &) { return std::make_unique<FakePort>(*this); },
        [this](AccountId, ServerInfo) { return std::make_shared<SelfServer>(self); },
    };
}

ServerInfo exampleServer()
{
    ServerInfo info;
    info.origin = *Origin::fromUrl(QUrl(u"https://server.example"_s));
    info.softwareName = u"mastodon"_s;
    info.version = u"4.5.1"_s;
    info.apiVersion = 7;
    info.title = u"An example"_s;
    info.rules = {{u"1"_s, u"Be kind"_s}, {u"2"_s, u"No bots"_s}};
    info.domain = u"server.example"_s;
    info.capabilities = Capability::Polls | Capability::Translation;
    info.limits.characters = 1234;
    info.limits.imageBytes = 16'777'216;
    info.limits.mediaTypes = QStringList{u"image/png"_s};
    info.seenAt = instantFromMs(1'767'225'600'123);
    return info;
}

Account exampleAccount(const QString &name)
{
    Account account;
    account.server = exampleServer();
    account.handle = name + u"@server.example"_s;
    account.person = PersonKey(u"https://server.example/users/"_s + name);
    account.personId = LocalId(u"id-"_s + name);
    account.displayName = name.toUpper();
    return account;
}

} // namespace Godwit
