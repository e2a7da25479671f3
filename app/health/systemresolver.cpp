// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/systemresolver.h"

#include "base/tr.h"

#include <QDeadlineTimer>
#include <QDnsLookup>
#include <QHostInfo>
#include <qcoro/qcorosignal.h>

#include <memory>

namespace Godwit
{

using Kind = NameAnswer::Kind;

namespace
{

// The answer of QHostInfo, which may come after nobody waits any more.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    explicit HostLookup(const QString &host)
    {
        answer.setError(QHostInfo::UnknownError);
        m_id = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
            answer = info;
            end();
        });
    }

    ~HostLookup() override { QHostInfo::abortHostLookup(m_id); }

    void end()
    {
        isDone = true;
        Q_EMIT done();
    }

    QHostInfo answer;
    bool isDone = false;

Q_SIGNALS:
    void done();

private:
    int m_id = -1;
};

QCoro::Task<QHostInfo> hostInfo(const SystemResolver *resolver, QString host, QDeadlineTimer until)
{
    HostLookup lookup(host);
    QObject::connect(resolver, &SystemResolver::aborted, &lookup, &HostLookup::end);
    if (!lookup.isDone)
        co_await qCoro(&lookup, &HostLookup::done, Milliseconds(until.remainingTime()));
    co_return lookup.answer;
}

// One question by the protocol itself, which tells "no such name" from "nobody answered".
QCoro::Task<std::shared_ptr<QDnsLookup>> dns(const SystemResolver *resolver, QDnsLookup::Type type,
                                             QString name, QHostAddress server, QDeadlineTimer until)
{
    auto lookup = std::make_shared<QDnsLookup>(type, name);
    if (!server.isNull())
        lookup->setNameserver(server);
    QObject::connect(resolver, &SystemResolver::aborted, lookup.get(), &QDnsLookup::abort);
    lookup->lookup();
    if (!lookup->isFinished())
        co_await qCoro(lookup.get(), &QDnsLookup::finished, Milliseconds(until.remainingTime()));
    if (!lookup->isFinished())
        lookup->abort();
    co_return lookup;
}

NameAnswer answerOf(const QDnsLookup &lookup, const QString &resolver)
{
    NameAnswer answer;
    answer.resolver = resolver;
    if (!lookup.isFinished())
        return answer;
    answer.words = lookup.errorString();
    const auto records = lookup.hostAddressRecords();
    for (const QDnsHostAddressRecord &record : records)
        answer.addresses << record.value().toString();
    if (lookup.error() == QDnsLookup::NotFoundError)
        answer.kind = Kind::Unknown;
    else if (lookup.error() == QDnsLookup::NoError && !answer.addresses.isEmpty())
        answer.kind = Kind::Found;
    return answer;
}

} // namespace

void SystemResolver::abort()
{
    m_aborted = true;
    Q_EMIT aborted();
}

QCoro::Task<NameAnswer> SystemResolver::ask(QString host, Milliseconds within)
{
    const QDeadlineTimer until(within);
    const QString resolver = tr("This computer's name service");
    const QHostInfo info = co_await hostInfo(this, host, until);
    if (info.error() == QHostInfo::NoError && !m_aborted) {
        NameAnswer found{Kind::Found, {}, resolver, {}};
        for (const auto addresses = info.addresses(); const QHostAddress &address : addresses)
            found.addresses << address.toString();
        co_return found;
    }
    if (m_aborted)
        co_return NameAnswer{Kind::Failed, {}, resolver, {}};
    const auto lookup = co_await dns(this, QDnsLookup::A, host, {}, until);
    NameAnswer answer = answerOf(*lookup, resolver);
    // The addresses, if it has any, are not what connections get.
    if (answer.kind == Kind::Found)
        answer.kind = Kind::Failed;
    if (answer.words.isEmpty())
        answer.words = info.errorString();
    co_return answer;
}

QCoro::Task<NameAnswer> SystemResolver::askAbove(QString host, Milliseconds within)
{
    const QDeadlineTimer until(within);
    // The nearest zone above the name that still exists: its servers know what is in it.
    for (QString zone = host.section(u'.', 1); !zone.isEmpty() && !until.hasExpired() && !m_aborted;
         zone = zone.section(u'.', 1)) {
        const auto servers = co_await dns(this, QDnsLookup::NS, zone, {}, until);
        const auto records = servers->nameServerRecords();
        for (const QDnsDomainNameRecord &record : records) {
            const QHostInfo server = co_await hostInfo(this, record.value(), until);
            if (server.addresses().isEmpty())
                continue;
            const auto lookup =
                co_await dns(this, QDnsLookup::A, host, server.addresses().constFirst(), until);
            co_return answerOf(*lookup, tr("The name service of %1").arg(zone));
        }
    }
    co_return NameAnswer{Kind::Failed, {}, tr("A second name service"), {}};
}

} // namespace Godwit

#include "systemresolver.moc"
