// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasing.h"

#include "update/files.h"
#include "update/source.h"
#include "update/trust.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr QByteArrayView secretLabel = "godwit-secret-key-v1 ";
static constexpr QByteArrayView publicLabel = "godwit-public-key-v1 ";
static constexpr qint64 mostDocument = 1024 * 1024;

static std::unexpected<QString> fail(const QString &sentence)
{
    return std::unexpected(sentence);
}

static std::unexpected<QString> fail(const UpdateError &error)
{
    QString sentence = updateSentence(error);
    if (!error.detail.isEmpty())
        sentence += u" (%1)"_s.arg(error.detail);
    return std::unexpected(sentence);
}

MakingResult<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"%1: %2"_s.arg(path, file.errorString()));
    return file.read(mostDocument);
}

MakingResult<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(u"%1: %2"_s.arg(path, file.errorString()));
    folderToDisk(QFileInfo(path).absolutePath());
    return {};
}

static MakingResult<void> writeNew(const QString &path, const QByteArray &content, QFile::Permissions rights)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, rights) ||
        file.write(content) != content.size() || !toDisk(file))
        return fail(u"%1: %2"_s.arg(path, file.errorString()));
    folderToDisk(QFileInfo(path).absolutePath());
    return {};
}

MakingResult<PublicKey> makeKey(const QString &path)
{
    const SecretKey key = SecretKey::generate();
    const PublicKey open = key.publicKey();
    using File = QFileDevice;
    if (const auto written =
            writeNew(path + ".secret"_L1, secretLabel.toByteArray() + key.seed().toBase64() + '\n',
                     File::ReadOwner | File::WriteOwner);
        !written)
        return fail(written.error());
    if (const auto written = writeNew(path + ".public"_L1, publicLabel.toByteArray() + open.toBase64() + '\n',
                                      File::ReadOwner | File::WriteOwner | File::ReadGroup | File::ReadOther);
        !written)
        return fail(written.error());
    return open;
}

static MakingResult<QByteArray> labelled(const QString &path, QByteArrayView label)
{
    const auto content = contentOf(path);
    if (!content)
        return content;
    if (!content->startsWith(label))
        return fail(u"%1: not a file of such a key"_s.arg(path));
    return content->sliced(label.size()).trimmed();
}

MakingResult<SecretKey> readSecretKey(const QString &path)
{
    const auto text = labelled(path, secretLabel);
    if (!text)
        return fail(text.error());
    auto key = SecretKey::fromSeed(QByteArray::fromBase64(*text));
    if (!key)
        return fail(u"%1: not a secret key"_s.arg(path));
    return std::move(*key);
}

MakingResult<PublicKey> readPublicKey(const QString &path)
{
    const auto text = labelled(path, publicLabel);
    if (!text)
        return fail(text.error());
    const auto key = PublicKey::fromBase64(*text);
    if (!key)
        return fail(u"%1: not a public key"_s.arg(path));
    return *key;
}

SecretKey placeholderKey(int number)
{
    const QByteArray seed = QCryptographicHash::hash("Godwit placeholder key " + QByteArray::number(number),
                                                     QCryptographicHash::Sha256);
    return std::move(*SecretKey::fromSeed(seed));
}

Envelope unsignedRoot(const RootStatement &root)
{
    return {writeRoot(root), {}};
}

Envelope unsignedRelease(const ReleaseStatement &release)
{
    return {writeRelease(release), {}};
}

MakingResult<SigningDomain> domainOf(const Envelope &envelope)
{
    if (readRoot(envelope, {}))
        return rootDomain;
    if (readRelease(envelope, {}))
        return releaseDomain;
    const auto root = readRoot(envelope, u"the document"_s);
    const auto release = readRelease(envelope, u"the document"_s);
    const bool isRelease = root.error().detail == u"another kind of document"_s;
    return fail(isRelease ? release.error() : root.error());
}

static QStringList describeSigners(const QString &role, const Signers &signers)
{
    QStringList lines{u"%1: %2 of %3 keys"_s.arg(role).arg(signers.threshold).arg(signers.keys.size())};
    for (const PublicKey &key : signers.keys)
        lines.append("  "_L1 + QString::fromLatin1(key.id()));
    return lines;
}

MakingResult<QStringList> describe(const Envelope &envelope)
{
    QStringList lines;
    if (const auto root = readRoot(envelope, {})) {
        lines << u"root %1, from %2 to %3"_s.arg(root->serial)
                     .arg(statementTime(root->issued), statementTime(root->expires));
        lines << describeSigners(u"root"_s, root->root) << describeSigners(u"release"_s, root->release);
    } else if (const auto release = readRelease(envelope, {})) {
        lines << u"release %1, version %2, from %3 to %4"_s.arg(release->serial)
                     .arg(release->version.toString(), statementTime(release->issued),
                          statementTime(release->expires));
        for (const Artifact &artifact : release->artifacts)
            lines << u"  %1  %2  %3  %4"_s.arg(QString::fromLatin1(artifact.hash))
                         .arg(artifact.size)
                         .arg(artifact.platform, artifact.name);
        for (const auto &[language, text] : release->notes.asKeyValueRange())
            lines << u"notes in %1: %2"_s.arg(language, text);
    } else {
        return fail(domainOf(envelope).error());
    }
    lines << u"payload %1"_s.arg(QString::fromLatin1(envelope.hash()));
    for (const Signature &signature : envelope.signatures)
        lines << u"signed by %1"_s.arg(QString::fromLatin1(signature.keyId));
    return lines;
}

MakingResult<MeasuredFile> measure(const QString &platform, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(readError(file));
    const std::atomic<bool> stop = false;
    const auto hash = hashOf(file);
    const auto chunks = cutFile(file, stop);
    if (!hash || !chunks)
        return fail(readError(file));
    const QByteArray list = writeChunkList(*chunks);
    Artifact artifact{platform,    QFileInfo(path).fileName(),
                      file.size(), *hash,
                      list.size(), QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex()};
    if (!isPlainName(artifact.name) || !isPlainName(platform))
        return fail(u"%1: a name of letters, digits and ._+- only is wanted"_s.arg(artifact.name));
    return MeasuredFile{artifact, list};
}

// As the updater would follow them from the first on.
static MakingResult<Trust> followed(const QList<QByteArray> &roots)
{
    if (roots.isEmpty())
        return fail(u"a root is wanted, the first one at least"_s);
    auto trust = beginTrust(roots.first(), rootFile(1));
    for (qsizetype n = 1; trust && n < roots.size(); ++n)
        trust = withNextRoot(*trust, roots[n], rootFile(n + 1));
    if (!trust)
        return fail(trust.error());
    return std::move(*trust);
}

static MakingResult<void> layOutFile(const QString &folder, const Artifact &artifact,
                                     const QStringList &files)
{
    const auto path = std::ranges::find_if(
        files, [&](const QString &each) { return QFileInfo(each).fileName() == artifact.name; });
    if (path == files.end())
        return fail(u"%1 is in the release, and not among the files"_s.arg(artifact.name));
    const auto measured = measure(artifact.platform, *path);
    if (!measured)
        return fail(measured.error());
    if (measured->artifact.hash != artifact.hash || measured->artifact.chunksHash != artifact.chunksHash)
        return fail(u"%1 is not the file that the release names"_s.arg(*path));
    const QString target = folder + u'/' + artifactFile(artifact.name);
    if (QFileInfo(target) != QFileInfo(*path)) {
        QFile::remove(target);
        if (!QFile::copy(*path, target))
            return fail(u"%1 cannot be written"_s.arg(target));
    }
    return write(folder + u'/' + chunksFile(artifact.name), measured->chunkList);
}

MakingResult<void> layOut(const QString &folder, const QList<QByteArray> &roots, const QByteArray &release,
                          const QStringList &files)
{
    const auto trust = followed(roots);
    if (!trust)
        return fail(trust.error());
    const auto statement = verifyRelease(*trust, release, releaseFile());
    if (!statement)
        return fail(statement.error());
    if (!QDir().mkpath(folder + "/roots"_L1) || !QDir().mkpath(folder + "/files"_L1))
        return fail(u"%1 cannot be made"_s.arg(folder));
    for (const Artifact &artifact : statement->artifacts) {
        if (const auto laid = layOutFile(folder, artifact, files); !laid)
            return laid;
    }
    const qint64 first = trust->root.serial - roots.size() + 1;
    for (qsizetype n = 0; n < roots.size(); ++n) {
        if (const auto written = write(folder + u'/' + rootFile(first + n), roots[n]); !written)
            return written;
    }
    // Last, since it names the others.
    return write(folder + u'/' + releaseFile(), release);
}

} // namespace Godwit
