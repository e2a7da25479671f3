// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/truststore.h"

#include "update/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

// Of roots and a release (trust.cpp, statement.h) up to 512 KB are kept, which a mirror may have filled with
// line breaks: each takes two bytes here. A file that was saved must be read again.
static constexpr qint64 mostBytes = 2 * 1024 * 1024;

static const QString fileName = u"/trust.json"_s;

TrustStore::TrustStore(QString folder, const Trust &anchor)
    : m_folder(std::move(folder) + u'/' + QString::fromLatin1(anchor.anchor.first(16))), m_anchor(anchor)
{
}

QString TrustStore::file() const
{
    return m_folder + fileName;
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
        return inherited();
    auto trust = read();
    if (trust || trust.error().kind == Kind::CannotRead)
        return trust;
    QFile::remove(file() + ".damaged"_L1);
    if (!QFile::rename(file(), file() + ".damaged"_L1))
        return updateFailure(Kind::CannotWrite, file());
    notice = UpdateError{.kind = Kind::BadState, .subject = file(), .detail = trust.error().detail};
    return inherited();
}

static QList<QByteArray> pathIn(const QJsonObject &object, const Trust &trust)
{
    QList<QByteArray> path = object["path"_L1].toString().toLatin1().split(' ');
    // Versions before wrote none.
    if (path.last() != trust.root.hash)
        path = {object["anchor"_L1].toString().toLatin1(), trust.root.hash};
    return path;
}

// The roots as they came, of which `trust` has the last one; versions before wrote no others.
static QList<QByteArray> envelopesIn(const QJsonObject &object, const Trust &trust)
{
    QList<QByteArray> envelopes;
    const QJsonArray before = object["roots_before"_L1].toArray();
    for (const QJsonValue &each : before)
        envelopes.append(each.toString().toUtf8());
    return envelopes + trust.envelopes;
}

// As if it came from a stranger: what is on the disk may be anything.
static UpdateResult<Trust> readTrust(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(readError(file));
    const auto object = readStrictJson(file.read(mostBytes + 1), {.bytes = mostBytes, .text = mostBytes});
    if (!object)
        return updateFailure(Kind::BadState, path);
    const auto text = [&](QLatin1StringView name) { return (*object)[name].toString().toUtf8(); };
    auto trust = beginTrust(text("root"_L1), path);
    if (!trust)
        return updateFailure(Kind::BadState, path);
    trust->anchor = text("anchor"_L1);
    trust->path = pathIn(*object, *trust);
    trust->envelopes = envelopesIn(*object, *trust);
    trust->releaseSerial = (*object)["release_serial"_L1].toInteger(-1);
    trust->releaseHash = text("release_hash"_L1);
    trust->releaseEnvelope = text("release"_L1);
    trust->newestIssued = instantFromMs((*object)["newest_issued_ms"_L1].toInteger(-1));
    trust->clockSeen = instantFromMs((*object)["clock_seen_ms"_L1].toInteger(-1));
    if (trust->releaseSerial < 0 || toMs(trust->newestIssued) < 0 || toMs(trust->clockSeen) < 0)
        return updateFailure(Kind::BadState, path);
    return trust;
}

UpdateResult<Trust> TrustStore::read() const
{
    auto trust = readTrust(file());
    if (trust && (trust->anchor != m_anchor.anchor || trust->root.serial < m_anchor.root.serial))
        return updateFailure(Kind::BadState, file());
    return trust;
}

// What another memory knows, where its roots led past this one's, or one of those that led here is the next.
std::optional<Trust> TrustStore::continued(Trust trust) const
{
    for (const QByteArray &root : m_anchor.envelopes) {
        if (trust.path.contains(m_anchor.anchor))
            break;
        // Those up to its own do not follow it.
        if (auto next = withNextRoot(trust, root, {}))
            trust = std::move(*next);
    }
    if (!trust.path.contains(m_anchor.anchor))
        return std::nullopt;
    trust.anchor = m_anchor.anchor;
    return trust;
}

Trust TrustStore::inherited() const
{
    Trust newest = m_anchor;
    const QDir all(QFileInfo(m_folder).path());
    const QStringList names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        auto other = readTrust(all.filePath(name) + fileName);
        const auto trust = other ? continued(std::move(*other)) : std::nullopt;
        if (trust && std::tuple(trust->root.serial, trust->releaseSerial) >=
                         std::tuple(newest.root.serial, newest.releaseSerial))
            newest = *trust;
    }
    return newest;
}

UpdateResult<void> TrustStore::save(const Trust &trust) const
{
    QJsonArray before;
    for (const QByteArray &root : trust.envelopes.first(trust.envelopes.size() - 1))
        before.append(QString::fromUtf8(root));
    const QJsonObject object{{u"anchor"_s, QString::fromLatin1(trust.anchor)},
                             {u"path"_s, QString::fromLatin1(trust.path.join(' '))},
                             {u"root"_s, QString::fromUtf8(trust.envelopes.last())},
                             {u"roots_before"_s, before},
                             {u"release_serial"_s, trust.releaseSerial},
                             {u"release_hash"_s, QString::fromLatin1(trust.releaseHash)},
                             {u"release"_s, QString::fromUtf8(trust.releaseEnvelope)},
                             {u"newest_issued_ms"_s, qint64(toMs(trust.newestIssued))},
                             {u"clock_seen_ms"_s, qint64(toMs(trust.clockSeen))}};
    return writeDurably(file(), QJsonDocument(object).toJson());
}

} // namespace Godwit
