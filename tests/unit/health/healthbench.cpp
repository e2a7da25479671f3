// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthbench.h"

#include "health/thiscomputer.h"

#include <QRegularExpression>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

static std::vector<Sign> signsOf(Way way, World::Net net, bool isHere)
{
    if (!isHere && net == World::Net::Down)
        return {Sign::NameFailed};
    if (!isHere && net == World::Net::Portal)
        return {Sign::NameFound, Sign::Connected, Sign::WrongCertificate};
    switch (way) {
    case Way::Well:
    case Way::OtherKey:
        return {Sign::NameFound, Sign::Connected, Sign::Encrypted, Sign::Genuine};
    case Way::Refuses:
        return {Sign::NameFound, Sign::Refused};
    case Way::Silent:
        return {Sign::NameFound, Sign::NoConnection};
    case Way::Mute:
        return {Sign::NameFound, Sign::Connected, Sign::Encrypted, Sign::Silent};
    case Way::Nameless:
        return {Sign::NameUnknown, Sign::NameUnknown};
    case Way::Page:
        return {Sign::NameFound, Sign::Connected, Sign::Encrypted, Sign::WebPage};
    case Way::Failing:
        return {Sign::NameFound, Sign::Connected, Sign::Encrypted, Sign::ServerFailed};
    case Way::Stranger:
        return {Sign::NameFound, Sign::Connected, Sign::WrongCertificate};
    case Way::Gone:
        return {Sign::NameFound, Sign::Connected, Sign::Encrypted, Sign::SaysGone};
    }
    Q_UNREACHABLE_RETURN({});
}

QCoro::Task<Steps> World::climb(ServerInfo server)
{
    ++climbs;
    if (hang)
        co_await qCoro(this, &World::changedHands);
    Steps steps;
    for (const Sign sign : signsOf(wayOf(server.origin), net, isThisComputer(server.origin)))
        steps.push_back({.sign = sign, .at = m_clock.now(), .subject = u"resolver %1"_s.arg(steps.size())});
    co_return steps;
}

QCoro::Task<ServerResult<QByteArray>> World::serverKey(ServerInfo server)
{
    ++keys;
    if (keyless)
        co_return QByteArray();
    co_return QByteArray(wayOf(server.origin) == Way::OtherKey ? "another" : "its own");
}

QCoro::Task<ServerResult<void>> World::token(AccountId account)
{
    ++tokenLooks;
    if (!tokens.contains(account))
        co_return {};
    ServerError error;
    error.kind = tokens.value(account);
    error.httpStatus = error.kind == Kind::Unauthorized ? 401 : error.kind == Kind::Suspended ? 403 : 0;
    error.fromApi = error.httpStatus > 0;
    error.serverWords = u"Your login is currently disabled"_s;
    co_return std::unexpected(error);
}

ExchangeEnd World::exchange(const Origin &origin, AccountId account)
{
    ExchangeEnd end{.origin = origin, .account = account};
    const auto signs = signsOf(wayOf(origin), net, isThisComputer(origin));
    switch (signs.back()) {
    case Sign::Genuine:
        end.httpStatus = 200;
        end.fromApi = true;
        end.firstByteMs = 90;
        if (tokens.contains(account)) {
            end.failure = tokens.value(account);
            end.httpStatus = end.failure == Kind::Unauthorized ? 401 : 403;
        }
        break;
    case Sign::Refused:
        end.failure = Kind::Refused;
        break;
    case Sign::NameUnknown:
    case Sign::NameFailed:
        end.failure = Kind::HostNotFound;
        break;
    case Sign::WebPage:
        end.failure = Kind::NotAServer;
        end.httpStatus = 200;
        break;
    case Sign::ServerFailed:
        end.failure = Kind::Unavailable;
        end.httpStatus = 503;
        break;
    case Sign::SaysGone:
        end.failure = Kind::NotFound;
        end.httpStatus = 410;
        break;
    case Sign::WrongCertificate:
        end.failure = Kind::Tls;
        break;
    default:
        end.failure = Kind::TimedOut;
        break;
    }
    return end;
}

HealthBench::HealthBench(quint32 seed, int accounts) : random(seed)
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QStringList urls{u"https://mastodon.example"_s, u"https://gts.example"_s, u"http://127.0.0.1:8"_s};
    for (int i = 1; i <= accounts; ++i) {
        Account account;
        account.id = AccountId(i);
        account.handle = u"me@server%1"_s.arg(i);
        account.server.origin = *Origin::fromUrl(QUrl(urls[i - 1]));
        m_accounts.push_back(account);
        credentials.origins.insert(account.id, account.server.origin);
    }
    open();
}

HealthBench::~HealthBench()
{
    close();
}

void HealthBench::open()
{
    user = std::make_unique<Database>(m_folder.filePath(u"user.db"_s), Database::Role::UserMade,
                                      u":/godwit/migrations/user"_s);
    if (!user->open().result())
        qFatal("the test's database cannot be opened");
    sender = std::make_unique<Sender>(credentials, clock, random);
    health = std::make_unique<Health>(Health::Surroundings{*user, *sender, world, world, clock, random});
    if (!QCoro::waitFor(health->load()))
        qFatal("what was known cannot be read");
    QObject::connect(health.get(), &Health::returned, health.get(),
                     [this](const Origin &origin) { returned << origin; });
    QObject::connect(health.get(), &Health::tokenDied, health.get(),
                     [this](AccountId account) { died << account; });
    health->watch(m_accounts);
}

void HealthBench::close()
{
    auto stopped = health->stop();
    world.release();
    QCoro::waitFor(std::move(stopped));
    health.reset();
    sender.reset();
    user.reset();
}

void HealthBench::restart()
{
    close();
    open();
}

void HealthBench::begin()
{
    health->begin();
    settle();
}

void HealthBench::settle()
{
    // Enough for chains of coroutines; the disk's answers decide nothing.
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents();
}

void HealthBench::ask(int account)
{
    Q_EMIT sender->ended(world.exchange(origin(account), AccountId(account)));
    settle();
}

void HealthBench::pass(Milliseconds length)
{
    const Milliseconds step = std::max<Milliseconds>(length / 40, 100ms);
    for (Milliseconds passed{}; passed < length; passed += step) {
        clock.advance(std::min(step, length - passed));
        settle();
    }
}

bool HealthBench::within(Milliseconds most, const std::function<bool()> &done)
{
    for (Milliseconds passed{}; passed <= most; passed += 100ms) {
        settle();
        if (done())
            return true;
        clock.advance(100ms);
    }
    return false;
}

bool HealthBench::mayTakeToken(int account)
{
    // With a path that is refused a moment later, so that nothing leaves.
    Request request;
    request.path = u"nowhere"_s;
    const auto kept = QCoro::waitFor(sender->sendAs(AccountId(account), request));
    return kept.error().kind == Kind::TokenGuarded;
}

} // namespace Godwit
