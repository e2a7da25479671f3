// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/faultserver.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "net/sender.h"
#include "servers/mastodon/mastodonserver.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class OneToken final : public CredentialSource
{
public:
    explicit OneToken(Origin origin) : m_origin(std::move(origin)) {}

    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId) override
    {
        co_return Credential{m_origin, "token"};
    }

private:
    Origin m_origin;
};

// An account on a server that answers as the test says.
struct FaultBench {
    explicit FaultBench(Software software = Software::Mastodon,
                        const QString &version = QStringLiteral("4.5.0"), AccountId account = AccountId(1),
                        Capabilities more = {})
        : credentials(http.origin()), sender(credentials, clock, random)
    {
        ServerInfo info;
        info.origin = http.origin();
        info.software = software;
        info.version = version;
        info.capabilities = Mastodon::capabilitiesOf(info) | more;
        server = std::make_unique<Mastodon::MastodonServer>(sender, clock, account, info);
    }

    // Method, target and body of each request, one a line.
    QStringList asked() const
    {
        QStringList lines;
        for (const HttpRequest &request : http.requests())
            lines << QString::fromUtf8(request.method + ' ' + request.target + ' ' + request.body).trimmed();
        return lines;
    }

    FaultServer http;
    OneToken credentials;
    ManualClock clock;
    SeededRandom random;
    Sender sender;
    std::unique_ptr<Mastodon::MastodonServer> server;
};

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace Godwit
