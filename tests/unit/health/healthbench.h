// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "health/health.h"
#include "health/networksight.h"
#include "health/prober.h"
#include "net/sender.h"

#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

namespace Godwit
{

// How a server of the test's world is.
enum class Way : quint8 {
    Well,
    Refuses,
    Silent,   // takes no connection
    Mute,     // takes it and does not answer
    Nameless, // no such name, say two resolvers
    Page,     // HTML
    Failing,  // 503
    Stranger, // another's certificate
    Gone,     // 410
    OtherKey, // another server at its name
};

// Everything outside the program: servers, and the network to them.
class World final : public NetworkSight, public Prober
{
public:
    explicit World(Clock &clock) : m_clock(clock) {}

    QCoro::Task<Steps> climb(ServerInfo server) override;
    QCoro::Task<ServerResult<QByteArray>> serverKey(ServerInfo server) override;
    QCoro::Task<ServerResult<void>> token(AccountId account) override;

    void begin() override { begun = true; }

    Link link() override { return seenLink; }

    // What ordinary traffic of the account meets now.
    ExchangeEnd exchange(const Origin &origin, AccountId account);

    Way wayOf(const Origin &origin) const { return ways.value(origin, Way::Well); }

    // Lets looks that hang go on.
    void release() { Q_EMIT changedHands(); }

    QHash<Origin, Way> ways;
    enum class Net : quint8 { Up, Down, Portal } net = Net::Up;
    // What the system tells of it.
    Link seenLink = Link::Unknown;
    QHash<AccountId, ServerError::Kind> tokens;
    bool begun = false;
    bool hang = false;
    int climbs = 0;
    int keys = 0;
    // No server has one.
    bool keyless = false;
    int tokenLooks = 0;

Q_SIGNALS:
    void changedHands();

private:
    Q_OBJECT

    Clock &m_clock;
};

class TestTokens final : public CredentialSource
{
public:
    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId account) override
    {
        co_return Credential{origins.value(account), "token"};
    }

    QHash<AccountId, Origin> origins;
};

// Accounts 1 on mastodon.example, 2 on gts.example, 3 on this computer. Time stands still but for the test.
class HealthBench
{
public:
    explicit HealthBench(quint32 seed = 1, int accounts = 2);
    ~HealthBench();

    // A process ends, another begins.
    void restart();
    // Looks are made from now on.
    void begin();
    // An ordinary request of this account ends as the world lets it.
    void ask(int account);
    // Whatever can happen without time passing has happened.
    void settle();
    void pass(Milliseconds length);
    // Moves time step by step until `done`; false after `most`.
    bool within(Milliseconds most, const std::function<bool()> &done);

    Origin origin(int account) const { return m_accounts[size_t(account - 1)].server.origin; }

    HealthReport report(int account) const { return *health->report(AccountId(account)); }

    QString state(int account) const { return healthWord(report(account).state()); }

    QString network() const { return networkWord(health->network().state); }

    // Whether a token would be sent there.
    bool mayTakeToken(int account);

    ManualClock clock;
    SeededRandom random;
    World world{clock};
    TestTokens credentials;
    std::unique_ptr<Database> user;
    std::unique_ptr<Sender> sender;
    std::unique_ptr<Health> health;
    QList<Origin> returned;
    QList<AccountId> died;

private:
    void open();
    void close();

    QTemporaryDir m_folder;
    std::vector<Account> m_accounts;
};

} // namespace Godwit
