// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/statement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

static constexpr qint64 format = 1;
static constexpr qsizetype mostKeys = 16;
static constexpr qsizetype mostArtifacts = 64;
static constexpr qint64 mostChunkListBytes = 4 * 1024 * 1024;
static constexpr JsonLimits payloadLimits{.bytes = 192 * 1024, .depth = 5, .values = 4096, .text = 16 * 1024};

QString statementTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ss'Z'");
}

std::optional<Instant> statementTime(const QString &text)
{
    // In UTC from the start: a time that is left out here in spring, when clocks go forward, is one
    // elsewhere.
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid() || at.date().year() < 2020 || at.date().year() > 2200)
        return std::nullopt;
    const Instant read = instantFromMs(at.toMSecsSinceEpoch());
    // One text for one moment.
    return statementTime(read) == text ? std::optional(read) : std::nullopt;
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,127}\\z"_s);
    return plain.match(name).hasMatch();
}

std::optional<Artifact> ReleaseStatement::artifactFor(const QString &platform) const
{
    const auto found = std::ranges::find(artifacts, platform, &Artifact::platform);
    return found == artifacts.end() ? std::nullopt : std::optional(*found);
}

QString notesIn(const QMap<QString, QString> &notes, const QString &language)
{
    return notes.value(language.section(u'_', 0, 0), notes.value(u"en"_s));
}

namespace
{

// What both kinds begin with.
struct Head {
    qint64 serial = 0;
    Instant issued;
    Instant expires;
};

bool isHash(const QByteArray &text)
{
    static const QRegularExpression digits(u"^[0-9a-f]{64}\\z"_s);
    return digits.match(QString::fromLatin1(text)).hasMatch();
}

// Above `least` and whole, else -1.
qint64 numberOf(const QJsonValue &value, qint64 least, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    return number >= least && number <= most ? number : -1;
}

UpdateResult<Head> readHead(const QJsonObject &object, QLatin1StringView type, std::chrono::days longest,
                            Kind broken, const QString &subject)
{
    if (object["type"_L1].toString() != type)
        return updateFailure(broken, subject, u"another kind of document"_s);
    if (numberOf(object["format"_L1], format + 1, 1'000'000) > 0)
        return updateFailure(Kind::NewerFormat, subject);
    if (object["format"_L1].toInteger(-1) != format)
        return updateFailure(broken, subject, u"format"_s);
    const qint64 serial = numberOf(object["serial"_L1], 1, qint64(1) << 40);
    const auto issued = statementTime(object["issued"_L1].toString());
    const auto expires = statementTime(object["expires"_L1].toString());
    if (serial < 0 || !issued || !expires)
        return updateFailure(broken, subject, u"serial or times"_s);
    if (*expires <= *issued || *expires - *issued > longest)
        return updateFailure(broken, subject, u"it would be valid for too long"_s);
    return Head{serial, *issued, *expires};
}

std::optional<QList<PublicKey>> readKeys(const QJsonArray &array)
{
    QList<PublicKey> keys;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto key = PublicKey::fromBase64(object["public"_L1].toString().toLatin1());
        if (object["alg"_L1].toString() != "ed25519"_L1 || !key || keys.contains(*key))
            return std::nullopt;
        keys.append(*key);
    }
    if (keys.size() > mostKeys)
        return std::nullopt;
    return keys;
}

std::optional<Signers> readRole(const QJsonObject &role, const QList<PublicKey> &known)
{
    Signers signers;
    const QJsonArray ids = role["keys"_L1].toArray();
    for (const QJsonValue &id : ids) {
        const auto key = std::ranges::find(known, id.toString().toLatin1(), &PublicKey::id);
        if (key == known.end() || signers.keys.contains(*key))
            return std::nullopt;
        signers.keys.append(*key);
    }
    // Of two one may be stolen; without one to spare nobody could go on when one is lost.
    signers.threshold = int(numberOf(role["threshold"_L1], 2, signers.keys.size() - 1));
    if (signers.threshold < 0)
        return std::nullopt;
    return signers;
}

UpdateResult<QJsonObject> readPayload(const Envelope &envelope, const QString &subject)
{
    const auto object = readStrictJson(envelope.payload, payloadLimits);
    if (!object)
        return updateFailure(Kind::Malformed, subject, u"byte %1"_s.arg(object.error().at));
    return *object;
}

UpdateResult<Artifact> readArtifact(const QJsonObject &object, const QString &subject)
{
    Artifact artifact;
    artifact.platform = object["platform"_L1].toString();
    artifact.name = object["name"_L1].toString();
    artifact.size = numberOf(object["size"_L1], 1, mostArtifactBytes);
    artifact.hash = object["sha256"_L1].toString().toLatin1();
    const QJsonObject chunks = object["chunks"_L1].toObject();
    artifact.chunksSize = numberOf(chunks["size"_L1], 1, mostChunkListBytes);
    artifact.chunksHash = chunks["sha256"_L1].toString().toLatin1();
    if (!isPlainName(artifact.name))
        return updateFailure(Kind::UnsafeName, subject, artifact.name.left(200));
    if (!isPlainName(artifact.platform) || artifact.size < 0 || artifact.chunksSize < 0 ||
        !isHash(artifact.hash) || !isHash(artifact.chunksHash))
        return updateFailure(Kind::BadRelease, subject, artifact.name);
    return artifact;
}

std::optional<QMap<QString, QString>> readNotes(const QJsonValue &value)
{
    static const QRegularExpression language(u"^[a-z]{2,3}\\z"_s);
    constexpr qsizetype mostLanguages = 16;
    QMap<QString, QString> notes;
    const QJsonObject object = value.toObject();
    if ((!value.isUndefined() && !value.isObject()) || object.size() > mostLanguages)
        return std::nullopt;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QString text = each.value().toString();
        if (!language.match(each.key()).hasMatch() || text.isEmpty() || text.size() > mostNotes)
            return std::nullopt;
        notes.insert(each.key(), text);
    }
    return notes;
}

} // namespace

UpdateResult<RootStatement> readRoot(const Envelope &envelope, const QString &subject)
{
    const auto object = readPayload(envelope, subject);
    if (!object)
        return std::unexpected(object.error());
    const auto head = readHead(*object, "root"_L1, mostRootDays, Kind::BadRoot, subject);
    if (!head)
        return std::unexpected(head.error());
    const auto keys = readKeys((*object)["keys"_L1].toArray());
    const QJsonObject roles = (*object)["roles"_L1].toObject();
    if (!keys)
        return updateFailure(Kind::BadRoot, subject, u"keys"_s);
    const auto root = readRole(roles["root"_L1].toObject(), *keys);
    const auto release = readRole(roles["release"_L1].toObject(), *keys);
    if (!root || !release)
        return updateFailure(Kind::BadRoot, subject, u"roles"_s);
    return RootStatement{head->serial, head->issued, head->expires, *root, *release, envelope.hash()};
}

UpdateResult<ReleaseStatement> readRelease(const Envelope &envelope, const QString &subject)
{
    const auto object = readPayload(envelope, subject);
    if (!object)
        return std::unexpected(object.error());
    const auto head = readHead(*object, "release"_L1, mostReleaseDays, Kind::BadRelease, subject);
    if (!head)
        return std::unexpected(head.error());
    const QString version = (*object)["version"_L1].toString();
    ReleaseStatement release{
        head->serial, QVersionNumber::fromString(version), head->issued, head->expires, {}, envelope.hash()};
    if (release.version.isNull() || release.version.toString() != version || version.size() > 40)
        return updateFailure(Kind::BadRelease, subject, u"version"_s);
    const QJsonArray artifacts = (*object)["artifacts"_L1].toArray();
    QSet<QString> platforms, files;
    for (const QJsonValue &value : artifacts) {
        const auto artifact = readArtifact(value.toObject(), subject);
        if (!artifact)
            return std::unexpected(artifact.error());
        // A mirror has both in one folder, and its file system may not tell large letters from small ones.
        const QString file = artifact->name.toLower(), list = file + ".chunks"_L1;
        if (platforms.contains(artifact->platform) || files.contains(file) || files.contains(list))
            return updateFailure(Kind::BadRelease, subject, u"a system or a file twice"_s);
        platforms << artifact->platform;
        files << file << list;
        release.artifacts.append(*artifact);
    }
    if (release.artifacts.isEmpty() || release.artifacts.size() > mostArtifacts)
        return updateFailure(Kind::BadRelease, subject, u"artifacts"_s);
    const auto notes = readNotes((*object)["notes"_L1]);
    if (!notes)
        return updateFailure(Kind::BadRelease, subject, u"notes"_s);
    release.notes = *notes;
    return release;
}

static QByteArray written(QJsonObject object, QLatin1StringView type, const Head &head)
{
    object.insert("type"_L1, type);
    object.insert("format"_L1, format);
    object.insert("serial"_L1, head.serial);
    object.insert("issued"_L1, statementTime(head.issued));
    object.insert("expires"_L1, statementTime(head.expires));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static QJsonObject roleObject(const Signers &signers)
{
    QJsonArray ids;
    for (const PublicKey &key : signers.keys)
        ids.append(QString::fromLatin1(key.id()));
    return {{u"threshold"_s, signers.threshold}, {u"keys"_s, ids}};
}

QByteArray writeRoot(const RootStatement &root)
{
    QJsonArray keys;
    QList<PublicKey> all = root.root.keys;
    std::ranges::copy_if(root.release.keys, std::back_inserter(all),
                         [&](const PublicKey &key) { return !root.root.keys.contains(key); });
    for (const PublicKey &key : std::as_const(all))
        keys.append(
            QJsonObject{{u"alg"_s, u"ed25519"_s}, {u"public"_s, QString::fromLatin1(key.toBase64())}});
    const QJsonObject object{{u"keys"_s, keys},
                             {u"roles"_s, QJsonObject{{u"root"_s, roleObject(root.root)},
                                                      {u"release"_s, roleObject(root.release)}}}};
    return written(object, "root"_L1, {root.serial, root.issued, root.expires});
}

QByteArray writeRelease(const ReleaseStatement &release)
{
    QJsonArray artifacts;
    for (const Artifact &artifact : release.artifacts)
        artifacts.append(
            QJsonObject{{u"platform"_s, artifact.platform},
                        {u"name"_s, artifact.name},
                        {u"size"_s, artifact.size},
                        {u"sha256"_s, QString::fromLatin1(artifact.hash)},
                        {u"chunks"_s, QJsonObject{{u"size"_s, artifact.chunksSize},
                                                  {u"sha256"_s, QString::fromLatin1(artifact.chunksHash)}}}});
    QJsonObject object{{u"version"_s, release.version.toString()}, {u"artifacts"_s, artifacts}};
    QJsonObject notes;
    for (const auto &[language, text] : release.notes.asKeyValueRange())
        notes.insert(language, text);
    if (!notes.isEmpty())
        object.insert("notes"_L1, notes);
    return written(object, "release"_L1, {release.serial, release.issued, release.expires});
}

} // namespace Godwit
