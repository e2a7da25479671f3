// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

static const QString service = u"Godwit"_s;

static SecretError errorOf(const QKeychain::Job &job)
{
    const QString detail = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound, detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Kind::Locked, detail};
    case QKeychain::CouldNotDeleteEntry:
        return {Kind::Failed, detail};
    default:
        // Without a session bus QtKeychain reports OtherError with the bus's own words.
        return {Kind::Unavailable, detail};
    }
}

// Runs a job to its end. Nothing is read from it after an error here: when it took too long it still belongs
// to the keychain library, which holds on to it until it is done, and deletes itself.
static QCoro::Task<SecretResult<void>> finish(QPointer<QKeychain::Job> job, SecretWaits *waits,
                                              std::chrono::milliseconds patience)
{
    const auto ended = std::make_shared<bool>(false);
    QObject::connect(job.data(), &QKeychain::Job::finished, waits, [waits, ended] {
        *ended = true;
        Q_EMIT waits->moved();
    });
    job->setAutoDelete(false);
    job->start();
    const QDeadlineTimer deadline(patience);
    while (!*ended && !waits->stopped && !deadline.hasExpired())
        co_await qCoro(waits, &SecretWaits::moved,
                       std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration()));
    if (!job)
        co_return std::unexpected(SecretError{Kind::Failed, {}});
    if (!*ended) {
        job->setAutoDelete(true);
        co_return std::unexpected(SecretError{Kind::Locked, u"the keychain did not answer in time"_s});
    }
    job->deleteLater();
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(errorOf(*job));
    co_return {};
}

QCoro::Task<SecretResult<QByteArray>> KeychainStore::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    if (const auto done = co_await finish(job, &m_waits, m_patience); !done)
        co_return std::unexpected(done.error());
    co_return job->binaryData();
}

QCoro::Task<SecretResult<void>> KeychainStore::write(QString key, QByteArray secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(secret);
    co_return co_await finish(job, &m_waits, m_patience);
}

QCoro::Task<SecretResult<void>> KeychainStore::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    const auto done = co_await finish(job, &m_waits, m_patience);
    if (!done && done.error().kind == Kind::NotFound)
        co_return {};
    co_return done;
}

void KeychainStore::giveUp()
{
    m_waits.stop();
}

} // namespace Godwit
