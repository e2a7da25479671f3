// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bench/benchreport.h"
#include "fakes/faultserver.h"
#include "fakes/scriptedserver.h"
#include "fakes/seededrandom.h"
#include "health/health.h"
#include "health/ladder.h"
#include "health/networksight.h"
#include "health/systemresolver.h"
#include "net/sender.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorofuture.h>

#include <algorithm>

// How long it takes from a request to the verdict that its server is dead: through the real sender and the
// real ladder, against servers on the loopback, in real time.

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

class OneToken final : public CredentialSource
{
public:
    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId) override
    {
        co_return Credential{origin, "token"};
    }

    Origin origin;
};

class AnyNetwork final : public NetworkSight
{
public:
    Link link() override { return Link::Unknown; }
};

QCoro::Task<> ask(Sender *sender)
{
    Request request;
    request.path = u"/api/v1/timelines/home"_s;
    co_await sender->sendAs(AccountId(1), request);
}

// One client of one server.
struct Client {
    explicit Client(const Origin &origin)
        : user(folder.filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s)
    {
        tokens.origin = origin;
        Account account;
        account.id = AccountId(1);
        account.server.origin = origin;
        if (!user.open().result() || !QCoro::waitFor(health.load()))
            qFatal("the bench's database cannot be opened");
        health.watch({account});
        health.begin();
    }

    ~Client()
    {
        sender.close();
        ladder.stop();
        QCoro::waitFor(health.stop());
    }

    // Milliseconds from a request to the state; negative when it did not come about.
    double timeTo(HealthState state)
    {
        QElapsedTimer time;
        time.start();
        ask(&sender);
        const bool reached =
            QTest::qWaitFor([&] { return health.reports().front().server.state == state; }, 30'000);
        return reached ? double(time.elapsed()) : -1;
    }

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    OneToken tokens;
    AnyNetwork network;
    SystemResolver names;
    ScriptedSource servers;
    Database user;
    Sender sender{tokens, clock, random};
    Ladder ladder{sender, servers, names, clock};
    Health health{{user, sender, ladder, network, clock, random}};
};

// The longest of a few: the budget is a promise.
double noticing(bool silent)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        FaultServer server;
        for (const char *path : {"GET /api/v1/timelines/home", "GET /api/v1/instance", "GET /actor"})
            server.always(path, HttpAnswer::of(200, R"({"uri":"x","title":"t","version":"4.5.0"})"));
        Client client(server.origin());
        if (client.timeTo(HealthState::Fine) < 0)
            qFatal("the bench's server is not found");
        if (silent) {
            for (const char *path : {"GET /api/v1/timelines/home", "GET /api/v1/instance"})
                server.always(path, HttpAnswer::of(HttpAnswer::Way::Silence));
        } else {
            server.stop();
        }
        times.push_back(client.timeTo(HealthState::Unreachable));
    }
    return std::ranges::max(times);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    BenchReport report("health");
    report.add("noticing a dead server: refused", noticing(false), "ms", 2'000);
    report.add("noticing a dead server: silent", noticing(true), "ms", 10'000);
    return 0;
}
