// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netbench.h"

#include "tokenscan.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Godwit
{

const AccountId NetBench::account = AccountId(7);
const QByteArray NetBench::token = "canary-4f9d2e7b61c85a30";

SenderLimits patientLimits()
{
    SenderLimits limits;
    limits.connect = 60s;
    limits.firstByte = 60s;
    limits.stalled = 60s;
    return limits;
}

QCoro::Task<std::expected<Credential, CredentialProblem>> FakeCredentials::credentialFor(AccountId account)
{
    if (!known.contains(account))
        co_return std::unexpected(locked.isEmpty() ? CredentialProblem::SignedOut
                                                   : CredentialProblem::KeychainLocked);
    co_return Credential(known.value(account));
}

NetBench::NetBench(const SenderLimits &limits)
    : sender(std::make_unique<Sender>(credentials, clock, random, limits))
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLoggingCategory::setFilterRules(u"godwit.*.debug=true"_s);
    collectLog();
    credentials.known.insert(account, {server.origin(), token});
    QObject::connect(&m_mover, &QTimer::timeout, &clock, [this] {
        if (clockMoves && clock.sleepers() > 0)
            clock.advance(250ms);
    });
    m_mover.start(1ms);
}

NetBench::~NetBench()
{
    sender.reset();
    for (const QString &leak : leaks())
        QTest::qFail(leak.toUtf8().constData(), __FILE__, __LINE__);
}

QStringList NetBench::leaks() const
{
    const Origin home = credentials.known.value(account).origin;
    QStringList leaks = leaksIn(u"the log"_s, collectedLog(), token, false);
    for (const FaultServer *each : {&server, &foreign}) {
        for (const QByteArray &stream : each->streams())
            leaks += leaksIn(each->origin().toString(), stream, token, each->origin() == home);
    }
    return leaks;
}

ServerResult<Response> NetBench::await(QCoro::Task<ServerResult<Response>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result) {
        const QByteArray said = (result.error().evidence.join(u' ') + result.error().serverWords).toUtf8();
        for (const QString &leak : leaksIn(u"an error"_s, said, token, false))
            QTest::qFail(leak.toUtf8().constData(), __FILE__, __LINE__);
    }
    return result;
}

Request getRequest()
{
    Request request;
    request.path = u"/api"_s;
    return request;
}

Request request(Request::Method method, Body body)
{
    Request request = getRequest();
    request.method = method;
    request.body = std::move(body);
    return request;
}

} // namespace Godwit
