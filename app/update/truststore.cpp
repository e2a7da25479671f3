// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/truststore.h"

#include "update/files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

static constexpr qint64 mostBytes = 1024 * 1024;

TrustStore::TrustStore(QString folder, const Trust &anchor)
    : m_folder(std::move(folder) + u'/' + QString::fromLatin1(anchor.anchor.first(16))), m_anchor(anchor)
{
}

QString TrustStore::file() const
{
    return m_folder + "/trust.json"_L1;
}

UpdateResult<void> TrustStore::lock()
{
    if (!QDir().mkpath(m_folder))
        return updateFailure(Kind::CannotWrite, m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_folder + "/lock"_L1);
    // A lock whose process is gone is taken over; a download may hold it for long.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    const bool isBusy = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    return updateFailure(isBusy ? Kind::Busy : Kind::CannotWrite, m_folder);
}

UpdateResult<Trust> TrustStore::load(std::optional<UpdateError> &notice) const
{
    if (!QFile::exists(file()))
        return m_anchor;
    auto trust = read();
    if (trust || trust.error().kind == Kind::CannotRead)
        return trust;
    QFile::remove(file() + ".damaged"_L1);
    if (!QFile::rename(file(), file() + ".damaged"_L1))
        return updateFailure(Kind::CannotWrite, file());
    notice = UpdateError{.kind = Kind::BadState, .subject = file(), .detail = trust.error().detail};
    return m_anchor;
}

UpdateResult<Trust> TrustStore::read() const
{
    QFile file(this->file());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(readError(file));
    const auto object = readStrictJson(file.read(mostBytes + 1), {.bytes = mostBytes, .text = mostBytes});
    if (!object)
        return updateFailure(Kind::BadState, file.fileName());
    const auto text = [&](QLatin1StringView name) { return (*object)[name].toString().toUtf8(); };
    // Read as if it came from a stranger: what is on the disk may be anything.
    auto trust = beginTrust(text("root"_L1), file.fileName());
    if (!trust || text("anchor"_L1) != m_anchor.anchor || trust->root.serial < m_anchor.root.serial)
        return updateFailure(Kind::BadState, file.fileName());
    trust->anchor = m_anchor.anchor;
    trust->releaseSerial = (*object)["release_serial"_L1].toInteger(-1);
    trust->releaseHash = text("release_hash"_L1);
    trust->releaseEnvelope = text("release"_L1);
    trust->newestIssued = instantFromMs((*object)["newest_issued_ms"_L1].toInteger(-1));
    trust->clockSeen = instantFromMs((*object)["clock_seen_ms"_L1].toInteger(-1));
    if (trust->releaseSerial < 0 || toMs(trust->newestIssued) < 0 || toMs(trust->clockSeen) < 0)
        return updateFailure(Kind::BadState, file.fileName());
    return trust;
}

UpdateResult<void> TrustStore::save(const Trust &trust) const
{
    const QJsonObject object{{u"anchor"_s, QString::fromLatin1(trust.anchor)},
                             {u"root"_s, QString::fromUtf8(trust.rootEnvelope)},
                             {u"release_serial"_s, trust.releaseSerial},
                             {u"release_hash"_s, QString::fromLatin1(trust.releaseHash)},
                             {u"release"_s, QString::fromUtf8(trust.releaseEnvelope)},
                             {u"newest_issued_ms"_s, qint64(toMs(trust.newestIssued))},
                             {u"clock_seen_ms"_s, qint64(toMs(trust.clockSeen))}};
    return writeDurably(file(), QJsonDocument(object).toJson());
}

} // namespace Godwit
