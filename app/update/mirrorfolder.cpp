// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/mirrorfolder.h"

#include "base/tr.h"
#include "update/chunks.h"
#include "update/files.h"
#include "update/source.h"
#include "update/unfinishedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Godwit
{

using Kind = UpdateError::Kind;

// In a folder that others have made, as on a stick, a link may lead to what is the person's own.
static UpdateResult<void> refuseLink(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        return updateFailure(Kind::CannotWrite, path, tr("it is a link, and a mirror has none."));
    return {};
}

static UpdateResult<void> put(const QString &path, const QByteArray &content)
{
    if (const auto own = refuseLink(path); !own)
        return own;
    UnfinishedFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write(content); !written)
        return written;
    return file.finish();
}

static bool isFile(const QString &path, const Artifact &artifact)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() != artifact.size || !file.open(QIODevice::ReadOnly))
        return false;
    const auto hash = hashOf(file);
    return hash && *hash == artifact.hash;
}

// What is hashed is what is written.
static UpdateResult<void> pour(const QString &from, const QString &to, const Artifact &artifact)
{
    if (const auto own = refuseLink(to); !own)
        return own;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(readError(source));
    UnfinishedFile target(to);
    if (const auto opened = target.open(); !opened)
        return opened;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = source.read(block.data(), block.size())) > 0) {
        const QByteArrayView part = QByteArrayView(block).first(got);
        hash.addData(part);
        if (const auto written = target.write(part); !written)
            return written;
    }
    if (got < 0)
        return std::unexpected(readError(source));
    if (hash.result().toHex() != artifact.hash)
        return updateFailure(Kind::MixedFiles, from);
    return target.finish();
}

// Of a file that is there. A list has no signature: the release names its hash.
static UpdateResult<void> putChunks(const QString &folder, const Artifact &artifact)
{
    QFile file(folder + u'/' + artifactFile(artifact.name));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(readError(file));
    const std::atomic<bool> stop = false;
    const auto chunks = cutFile(file, stop);
    if (!chunks)
        return std::unexpected(chunks.error());
    const QByteArray list = writeChunkList(*chunks);
    const QString path = folder + u'/' + chunksFile(artifact.name);
    if (QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex() != artifact.chunksHash)
        return updateFailure(Kind::MixedFiles, path);
    return put(path, list);
}

// By their serials, as far as they lead to the one that is trusted: what was kept is verified again.
static UpdateResult<QMap<qint64, QByteArray>> rootsOf(const Trust &trust)
{
    const QByteArray own = trust.envelopes.last();
    const auto led = beginTrust(own, trust.envelopes.first(trust.envelopes.size() - 1), rootFile(0));
    if (!led)
        return std::unexpected(led.error());
    QMap<qint64, QByteArray> roots;
    qint64 serial = led->root.serial - led->envelopes.size();
    for (const QByteArray &envelope : led->envelopes)
        roots.insert(++serial, envelope);
    return roots;
}

static UpdateResult<MirrorRoots> putRoots(const QString &folder, const Trust &trust)
{
    const auto roots = rootsOf(trust);
    if (!roots)
        return std::unexpected(roots.error());
    for (const auto &[serial, envelope] : roots->asKeyValueRange()) {
        if (const auto written = put(folder + u'/' + rootFile(serial), envelope); !written)
            return std::unexpected(written.error());
    }
    return MirrorRoots{roots->firstKey(), roots->lastKey()};
}

static std::optional<Envelope> envelopeIn(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto envelope = readEnvelope(file.read(most + 1), {.bytes = most});
    return envelope ? std::optional(std::move(*envelope)) : std::nullopt;
}

UpdateResult<void> canBecomeMirror(const QString &folder, const Trust &trust)
{
    const auto roots = rootsOf(trust);
    if (!roots)
        return std::unexpected(roots.error());
    bool isOurs = false;
    for (const auto &[serial, envelope] : roots->asKeyValueRange()) {
        const QString path = folder + u'/' + rootFile(serial);
        if (!QFileInfo::exists(path))
            continue;
        const auto there = envelopeIn(path, mostRootBytes);
        const auto own = readEnvelope(envelope, {.bytes = mostRootBytes});
        if (!there || !own || there->payload != own->payload)
            return updateFailure(Kind::Strangers, path);
        isOurs = true;
    }
    const QString release = folder + u'/' + releaseFile();
    return isOurs || !QFileInfo::exists(release) ? UpdateResult<void>()
                                                 : updateFailure(Kind::Strangers, release);
}

// Artifacts of the release that the folder had. It need not be genuine: their names are plain ones.
static QList<Artifact> artifactsIn(const QString &folder)
{
    const auto envelope = envelopeIn(folder + u'/' + releaseFile(), mostReleaseBytes);
    const auto release = envelope ? readRelease(*envelope, {}) : UpdateResult<ReleaseStatement>();
    return envelope && release ? release->artifacts : QList<Artifact>();
}

// A file of 100 MB for each release would fill a stick.
static void removeOld(const MirrorOrder &order, const QList<Artifact> &before)
{
    for (const Artifact &old : before) {
        const bool isStill = std::ranges::any_of(order.release.artifacts, [&](const Artifact &artifact) {
            return artifact.name == old.name && artifact.hash == old.hash;
        });
        if (isStill || old.name == order.artifact.name)
            continue;
        QFile::remove(order.folder + u'/' + artifactFile(old.name));
        QFile::remove(order.folder + u'/' + chunksFile(old.name));
    }
}

UpdateResult<MirrorRoots> writeMirror(const MirrorOrder &order)
{
    const QString &folder = order.folder;
    for (const QString &part : {rootFile(0), artifactFile(order.artifact.name)}) {
        const QString path = QFileInfo(folder + u'/' + part).path();
        if (const auto own = refuseLink(path); !own)
            return std::unexpected(own.error());
        if (!QDir().mkpath(path))
            return updateFailure(Kind::CannotWrite, path);
        UnfinishedFile::removeIn(path);
    }
    UnfinishedFile::removeIn(folder);
    const QList<Artifact> before = artifactsIn(folder);
    const QString target = folder + u'/' + artifactFile(order.artifact.name);
    if (!isFile(target, order.artifact)) {
        if (const auto poured = pour(order.file, target, order.artifact); !poured)
            return std::unexpected(poured.error());
    }
    if (const auto listed = putChunks(folder, order.artifact); !listed)
        return std::unexpected(listed.error());
    const auto roots = putRoots(folder, order.trust);
    if (!roots)
        return roots;
    if (const auto named = put(folder + u'/' + releaseFile(), order.trust.releaseEnvelope); !named)
        return std::unexpected(named.error());
    removeOld(order, before);
    return roots;
}

} // namespace Godwit
