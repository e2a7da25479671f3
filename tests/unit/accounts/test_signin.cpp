// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "accounts/encryptedfile.h"
#include "accounts/signin.h"
#include "accounts/signout.h"
#include "fakes/seededrandom.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QByteArray canary = "canary-token-7f3a";

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsInByBrowser();
    void ignoresWhatIsNotTheAnswer();
    void boundsRequests();
    void endsWhenRefused();
    void endsWhenNobodyComes();
    void endsWhenCancelled();
    void opensOnlyWebAddresses();
    void signsInByPastedCode();
    void signsInWithAToken();
    void refusesBadTokensBeforeTheyLeave();
    void saysWhatTheServerSays();
    void keepsNothingWithoutASecretStore();
    void replacesTheToken();
    void leavesAnArchive();
    void tellsNobodyInDoubt();
    void erasesAnAccount();
    void tidiesWhatACrashLeft();
    void tidiesOnceTheKeychainOpens();

private:
    using Outcome = std::optional<SignInResult<Account>>;

    static QCoro::Task<> runBrowser(SignIn *signIn, QUrl *opened, Outcome *outcome)
    {
        *outcome =
            co_await signIn->byBrowser(u"server.example"_s, [opened](const QUrl &url) { *opened = url; });
    }

    SignIn signIn()
    {
        return SignIn({m_fake.ways(), *m_vault, *m_bench->accounts, m_bench->clock, m_random});
    }

    SignOut signOut()
    {
        const auto erase = [this](AccountId id) {
            m_erased << id;
            return QtFuture::makeReadyValueFuture(StoreResult<void>());
        };
        return SignOut({m_fake.ways(), *m_vault, *m_bench->accounts, m_bench->clock, erase,
                        [this](const Origin &origin) { return origin == m_withheld; }});
    }

    // The whole answer to raw bytes sent to the sign-in's port.
    QByteArray send(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_fake.registeredRedirect.port()));
        QByteArray answer;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        const auto isDone = [&] {
            return socket.state() == QAbstractSocket::ConnectedState ||
                   socket.error() != QAbstractSocket::UnknownSocketError;
        };
        if (!QTest::qWaitFor(isDone, 20'000) || socket.error() == QAbstractSocket::ConnectionRefusedError)
            return "no connection";
        socket.write(bytes);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000))
            return "no end";
        return answer;
    }

    QByteArray get(const QByteArray &target, const QByteArray &host = {}) const
    {
        const QByteArray own = "127.0.0.1:" + QByteArray::number(m_fake.registeredRedirect.port());
        return send("GET " + target + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? own : host) +
                    "\r\nUser-Agent: test\r\n\r\n");
    }

    static QByteArray stateOf(const QUrl &opened)
    {
        return QUrlQuery(opened).queryItemValue(u"state"_s).toLatin1();
    }

    template <typename T>
    static SignInProblem problem(const SignInResult<T> &result)
    {
        return std::get<SignInProblem>(result.error());
    }

    std::unique_ptr<AccountBench> m_bench;
    FakeSecrets m_secrets;
    FakeSignIn m_fake;
    std::unique_ptr<TokenVault> m_vault;
    SeededRandom m_random{7};
    QList<AccountId> m_erased;
    Origin m_withheld;
};

void TestSignIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_vault.reset();
    m_bench = std::make_unique<AccountBench>();
    m_secrets = FakeSecrets();
    m_fake = FakeSignIn();
    m_erased.clear();
    m_vault = std::make_unique<TokenVault>(*m_bench->accounts, m_secrets, m_bench->clock, u"profile"_s);
}

void TestSignIn::signsInByBrowser()
{
    m_fake.issuer = u"https://server.example"_s;
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    QCOMPARE(m_fake.registeredRedirect.host(), u"127.0.0.1"_s);
    QCOMPARE(stateOf(opened).size(), 22);
    const QByteArray answer =
        get("/signed-in?code=the-code&state=" + stateOf(opened) + "&iss=https%3A%2F%2Fserver.example");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("default-src 'none'"));
    QVERIFY(!answer.contains("the-code"));
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QVERIFY(*outcome);
    QCOMPARE((*outcome)->handle, u"alice@server.example"_s);
    QCOMPARE((*outcome)->displayName, u"Alice"_s);

    QCOMPARE(m_fake.code, "the-code");
    QVERIFY(m_fake.verifier.size() >= 43);
    QCOMPARE(m_fake.challenge, QCryptographicHash::hash(m_fake.verifier, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(m_bench->accounts->accounts().size(), 1u);
    QCOMPARE(QCoro::waitFor(m_vault->credentialFor((*outcome)->id))->token, canary);
    QVERIFY(!m_bench->holdsInClear(canary));
}

void TestSignIn::ignoresWhatIsNotTheAnswer()
{
    m_fake.issuer = u"https://server.example"_s;
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    const QByteArray good = "/signed-in?code=the-code&state=" + stateOf(opened);
    QVERIFY(get("/favicon.ico").startsWith("HTTP/1.1 404 "));
    QVERIFY(get("/signed-inward?code=x").startsWith("HTTP/1.1 404 "));
    QVERIFY(get("/signed-in").startsWith("HTTP/1.1 400 "));
    QVERIFY(get("/signed-in?code=x&state=wrong").startsWith("HTTP/1.1 400 "));
    QVERIFY(get(good + "&iss=https%3A%2F%2Fevil.example").startsWith("HTTP/1.1 400 "));
    QVERIFY(get(good, "evil.example").startsWith("HTTP/1.1 400 "));
    QVERIFY(send("nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_fake.registeredRedirect.port());
    QVERIFY(send("POST " + good + " HTTP/1.1\r\n" + host + "\r\n\r\n").startsWith("HTTP/1.1 405 "));
    QVERIFY(!outcome);
    QVERIFY(m_fake.code.isEmpty());
    QVERIFY(get(good).startsWith("HTTP/1.1 200 "));
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QVERIFY(*outcome);
    // One answer is enough: the port is closed.
    QCOMPARE(get(good), "no connection");
}

void TestSignIn::boundsRequests()
{
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    QCOMPARE(send("GET /signed-in?code=" + QByteArray(64 * 1024, 'a')), QByteArray());
    QVERIFY(!outcome);
    signing.cancel();
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
}

void TestSignIn::endsWhenRefused()
{
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    const QByteArray answer = get("/signed-in?error=access_denied&state=" + stateOf(opened));
    QVERIFY(answer.contains("refused in the browser"));
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QCOMPARE(problem(*outcome), SignInProblem::Denied);
    QVERIFY(m_bench->accounts->accounts().empty());
}

void TestSignIn::endsWhenNobodyComes()
{
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    m_bench->clock.advance(10min);
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QCOMPARE(problem(*outcome), SignInProblem::TooLate);
}

void TestSignIn::endsWhenCancelled()
{
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    signing.cancel();
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QCOMPARE(problem(*outcome), SignInProblem::Cancelled);
}

void TestSignIn::opensOnlyWebAddresses()
{
    m_fake.authorize = QUrl(u"file:///usr/bin/something"_s);
    SignIn signing = signIn();
    QUrl opened;
    Outcome outcome;
    auto task = runBrowser(&signing, &opened, &outcome);
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QCOMPARE(std::get<ServerError>(outcome->error()).kind, ServerError::Kind::BadAnswer);
    QVERIFY(opened.isEmpty());
}

void TestSignIn::signsInByPastedCode()
{
    SignIn signing = signIn();
    const auto pending = QCoro::waitFor(signing.beginWithCode(u"server.example"_s));
    QVERIFY(pending);
    QCOMPARE(m_fake.registeredRedirect, QUrl(u"urn:ietf:wg:oauth:2.0:oob"_s));
    QCOMPARE(problem(QCoro::waitFor(signing.finishWithCode(*pending, u" "_s))), SignInProblem::NoCode);
    const auto account = QCoro::waitFor(signing.finishWithCode(*pending, u"the-code\n"_s));
    QVERIFY(account);
    QCOMPARE(m_fake.code, "the-code");
    QCOMPARE(m_fake.verifier, pending->verifier);
}

void TestSignIn::signsInWithAToken()
{
    SignIn signing = signIn();
    const auto account = QCoro::waitFor(signing.withToken(u"server.example"_s, "  my-own-token\n"));
    QVERIFY(account);
    QCOMPARE(QCoro::waitFor(m_vault->credentialFor(account->id))->token, "my-own-token");
    // A token that the person brought is not ours to take back.
    QVERIFY(QCoro::waitFor(signOut().leave(*account, SignOut::Keep::Archive)));
    QVERIFY(m_fake.revoked.isEmpty());
}

void TestSignIn::refusesBadTokensBeforeTheyLeave()
{
    SignIn signing = signIn();
    for (const QByteArray &token : {QByteArray(" \n"), QByteArray("two words"), QByteArray("a\r\nCookie: b")})
        QCOMPARE(problem(QCoro::waitFor(signing.withToken(u"server.example"_s, token))),
                 SignInProblem::BadToken);
    m_fake.token = QByteArray("a\r\nCookie: b");
    const auto pending = QCoro::waitFor(signing.beginWithCode(u"server.example"_s));
    const auto account = QCoro::waitFor(signing.finishWithCode(*pending, u"the-code"_s));
    QCOMPARE(std::get<ServerError>(account.error()).kind, ServerError::Kind::BadAnswer);
    QVERIFY(m_secrets.secrets.isEmpty());
}

void TestSignIn::saysWhatTheServerSays()
{
    SignIn signing = signIn();
    const auto none = QCoro::waitFor(signing.withToken(u"a shop"_s, "token"));
    QCOMPARE(problem(none), SignInProblem::BadAddress);
    const auto shop = QCoro::waitFor(signing.withToken(u"shop.example"_s, "token"));
    QCOMPARE(std::get<ServerError>(shop.error()).kind, ServerError::Kind::NotAServer);
    ServerError refused;
    refused.kind = ServerError::Kind::Unauthorized;
    m_fake.self = std::unexpected(refused);
    const auto dead = QCoro::waitFor(signing.withToken(u"server.example"_s, "token"));
    QCOMPARE(problem(dead), SignInProblem::RefusedToken);
    for (const auto kind : {ServerError::Kind::Unauthorized, ServerError::Kind::Rejected}) {
        refused.kind = kind;
        m_fake.token = std::unexpected(refused);
        const auto pending = QCoro::waitFor(signing.beginWithCode(u"server.example"_s));
        QCOMPARE(problem(QCoro::waitFor(signing.finishWithCode(*pending, u"mistyped"_s))),
                 SignInProblem::RefusedCode);
    }
    m_fake.self = SeenPerson();
    const auto nobody = QCoro::waitFor(signing.withToken(u"server.example"_s, "token"));
    QCOMPARE(std::get<ServerError>(nobody.error()).kind, ServerError::Kind::BadAnswer);
    QVERIFY(m_bench->accounts->accounts().empty());
    QVERIFY(m_secrets.secrets.isEmpty());
}

void TestSignIn::keepsNothingWithoutASecretStore()
{
    m_secrets.failure = SecretError::Kind::Unavailable;
    SignIn signing = signIn();
    const auto account = QCoro::waitFor(signing.withToken(u"server.example"_s, canary));
    QCOMPARE(std::get<SecretError>(account.error()).kind, SecretError::Kind::Unavailable);
    QVERIFY(m_bench->accounts->accounts().empty());
    m_bench->reopen();
    QVERIFY(m_bench->accounts->accounts().empty());
    QVERIFY(QCoro::waitFor(m_bench->accounts->abandoned(m_bench->clock.now() + 24h))->empty());
    QVERIFY(!m_bench->holdsInClear(canary));
}

void TestSignIn::replacesTheToken()
{
    EncryptedFile file(m_bench->filePath(u"secrets"_s),
                       [](bool) { return QByteArrayLiteral("correct horse"); });
    TokenVault vault(*m_bench->accounts, file, m_bench->clock, u"profile"_s);
    SignIn signing({m_fake.ways(), vault, *m_bench->accounts, m_bench->clock, m_random});
    const auto first = QCoro::waitFor(signing.withToken(u"server.example"_s, "first-token"));
    const auto second = QCoro::waitFor(signing.withToken(u"server.example"_s, canary));
    QVERIFY(first && second);
    QCOMPARE(second->id.value(), first->id.value());
    QCOMPARE(m_bench->accounts->accounts().size(), 1u);
    QCOMPARE(QCoro::waitFor(vault.credentialFor(first->id))->token, canary);
    TokenVault afterAStart(*m_bench->accounts, file, m_bench->clock, u"profile"_s);
    QCOMPARE(QCoro::waitFor(afterAStart.credentialFor(first->id))->token, canary);
    QVERIFY(!m_bench->holdsInClear(canary));
    QVERIFY(!m_bench->holdsInClear("first-token"));
}

void TestSignIn::leavesAnArchive()
{
    SignIn signing = signIn();
    const auto pending = QCoro::waitFor(signing.beginWithCode(u"server.example"_s));
    const auto account = QCoro::waitFor(signing.finishWithCode(*pending, u"the-code"_s));
    QVERIFY(account);
    QVERIFY(QCoro::waitFor(signOut().leave(*account, SignOut::Keep::Archive)));
    QCOMPARE(m_fake.revoked, QByteArrayList{"client/secret/" + canary});
    QVERIFY(m_bench->accounts->byId(account->id)->archived);
    QVERIFY(m_secrets.secrets.isEmpty());
    QVERIFY(m_erased.isEmpty());
    QVERIFY(!QCoro::waitFor(m_vault->credentialFor(account->id)));
}

// Who answers at the server's name may be somebody else: it is told neither the token nor the client's
// secret.
void TestSignIn::tellsNobodyInDoubt()
{
    SignIn signing = signIn();
    const auto pending = QCoro::waitFor(signing.beginWithCode(u"server.example"_s));
    const auto account = QCoro::waitFor(signing.finishWithCode(*pending, u"the-code"_s));
    QVERIFY(account);
    m_withheld = account->server.origin;
    QVERIFY(QCoro::waitFor(signOut().leave(*account, SignOut::Keep::Archive)));
    QVERIFY(m_fake.revoked.isEmpty());
    QVERIFY(m_secrets.secrets.isEmpty());
    m_withheld = {};
}

void TestSignIn::erasesAnAccount()
{
    SignIn signing = signIn();
    const auto account = QCoro::waitFor(signing.withToken(u"server.example"_s, canary));
    QVERIFY(QCoro::waitFor(signOut().leave(*account, SignOut::Keep::Nothing)));
    QVERIFY((m_erased == QList<AccountId>{account->id}));
    QVERIFY(m_bench->accounts->accounts().empty());
    QVERIFY(m_secrets.secrets.isEmpty());
}

// The token was kept and the program died before the row stood for it.
void TestSignIn::tidiesWhatACrashLeft()
{
    const auto reserved =
        QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(u"bob"_s), m_bench->clock.now()));
    QVERIFY(QCoro::waitFor(m_vault->keep(reserved->id, {{exampleServer().origin, canary}, {}, {}})));
    SignOut tidying = signOut();
    // Another process may still be at it.
    QVERIFY(QCoro::waitFor(tidying.tidy()));
    QCOMPARE(m_secrets.secrets.size(), 1);
    m_bench->clock.advance(16min);
    QVERIFY(QCoro::waitFor(tidying.tidy()));
    QVERIFY(m_secrets.secrets.isEmpty());
    QVERIFY(QCoro::waitFor(m_bench->accounts->abandoned(m_bench->clock.now() + 24h))->empty());
}

void TestSignIn::tidiesOnceTheKeychainOpens()
{
    SignIn signing = signIn();
    const auto account = QCoro::waitFor(signing.withToken(u"server.example"_s, canary));
    m_secrets.failure = SecretError::Kind::Locked;
    SignOut leaving = signOut();
    QVERIFY(!QCoro::waitFor(leaving.leave(*account, SignOut::Keep::Archive)));
    QVERIFY(m_bench->accounts->byId(account->id)->archived);
    m_bench->clock.advance(16min);
    QVERIFY(!QCoro::waitFor(leaving.tidy()));
    m_secrets.failure.reset();
    QVERIFY(QCoro::waitFor(leaving.tidy()));
    QVERIFY(m_secrets.secrets.isEmpty());
    QVERIFY(m_bench->accounts->byId(account->id)->archived);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_signin.moc"
