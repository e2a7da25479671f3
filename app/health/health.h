// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/tokentrial.h"
#include "base/alarm.h"
#include "base/taskscope.h"
#include "health/healthstore.h"

#include <QSet>

#include <memory>

namespace Godwit
{

class NetworkSight;
class Prober;
class RandomSource;
class Sender;

// How the servers of the accounts are. Ordinary traffic is the evidence; on doubt it looks for itself, and
// while something is away it looks again and again, ever more seldom. Lives on the engine thread.
//
// To a server that was gone, or in whose place somebody else answered, the sender gives no token until a look
// has shown that it is the same server as before.
class Health : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        Database &userMade;
        Sender &sender;
        Prober &prober;
        NetworkSight &network;
        Clock &clock;
        RandomSource &random;
    };

    // All surroundings outlive it.
    explicit Health(Surroundings surroundings);
    // Await stop() first, and whatever was asked of it.
    ~Health() override;

    // What was known when the last run ended. Before anything is sent.
    QCoro::Task<StoreResult<void>> load();
    // Those that are signed in; again whenever they are others.
    void watch(const std::vector<Account> &accounts);
    // Somebody stays to see what becomes of it: from now on it looks by itself. Before, it only listens.
    void begin();
    QCoro::Task<> stop();

    // Nothing for an account that is not watched.
    std::optional<HealthReport> report(AccountId account) const;
    // In the order of the accounts.
    std::vector<HealthReport> reports() const;

    const NetworkHealth &network() const { return m_network; }

    // Looks now, with the account's token, and gives what came of it.
    QCoro::Task<std::optional<HealthReport>> look(AccountId account);
    // The same without a token, also at a server that is nobody's.
    QCoro::Task<ServerHealth> lookAt(Origin origin);
    // The person says that the server is right although its key is a new one; looks again.
    QCoro::Task<ServerHealth> trustNewKey(Origin origin);

    // A connection that stood has broken.
    void connectionBroke(const Origin &origin);

Q_SIGNALS:
    // Any report is another than before.
    void changed();
    // What was away, cut off with the own network, or had frozen an account, answers again.
    void returned(const Godwit::Origin &origin);
    // Refused for good: it may be dropped.
    void tokenDied(Godwit::AccountId account);

private:
    using Record = std::shared_ptr<ServerRecord>;

    void hear(const ExchangeEnd &end);
    void hearSilence(const Origin &origin);
    void hearNetwork();
    void take(const Record &record, const ServerRecord::Heard &heard);
    void setNetwork(NetworkState state);
    void keep(const Record &record);
    void keepOwn(const HealthStore::Account &own);

    // What is due, and the wait for what comes next.
    QCoro::Task<> run();
    void doWhatIsDue(Instant now);
    std::optional<Instant> nextMoment() const;

    // One look; in healthlook.cpp.
    void startLook(const Record &record);
    QCoro::Task<> lookOnce(Record record);
    QCoro::Task<Steps> stepsOf(Record record);
    std::vector<Record> othersThan(const Record &record) const;
    std::optional<Step> stepOfOthers(const std::vector<Record> &others, const std::vector<Steps> &climbed);
    QCoro::Task<> lookAtToken(AccountId account);
    void takeToken(const Account &account, const ServerResult<void> &result);
    const Account *accountOf(AccountId id) const;

    Surroundings m_with;
    HealthStore m_store;
    std::vector<Account> m_accounts;
    QHash<Origin, Record> m_records;
    HealthStore::All m_loaded;
    QHash<AccountId, HealthStore::Account> m_own;
    TokenTrial m_trial;
    NetworkHealth m_network;
    // Looks that somebody's doubt has asked for.
    QHash<Origin, Instant> m_lookAt;
    QHash<AccountId, Instant> m_tokenLookAt;
    QSet<AccountId> m_tokenLooks;
    std::optional<Instant> m_begunAt;
    bool m_askedNetwork = false;
    Alarm m_agenda;
    TaskScope m_scope;
};

} // namespace Godwit
