// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/manifest.h"

#include "lifeboat/container/backupreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

static QString isoTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

static Instant timeIn(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? instantFromMs(time.toMSecsSinceEpoch()) : Instant();
}

QString Manifest::fileName()
{
    return u"manifest.json"_s;
}

QByteArray encode(const Manifest &manifest)
{
    QJsonObject readAt;
    for (const auto &[part, at] : manifest.readAt)
        readAt.insert(part, isoTime(at));
    QJsonArray files;
    for (const auto &[name, file] : manifest.files)
        files.append(QJsonObject{{u"name"_s, name}, {u"size"_s, file.size}, {u"sha256"_s, file.hash}});
    const QJsonObject object{
        {u"format"_s, u"godwit-backup"_s},
        {u"version"_s, Manifest::newestFormat},
        {u"made_at"_s, isoTime(manifest.madeAt)},
        {u"program"_s, manifest.program},
        {u"account"_s, QJsonObject{{u"handle"_s, manifest.handle}, {u"uri"_s, manifest.person}}},
        {u"read_at"_s, readAt},
        {u"missing"_s, QJsonArray::fromStringList(manifest.missing)},
        {u"files"_s, files}};
    return QJsonDocument(object).toJson();
}

BackupResult<Manifest> readManifest(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return backupFailure(Kind::BadJson, Manifest::fileName(), parsing.errorString());
    if (object[u"format"].toString() != u"godwit-backup")
        return backupFailure(Kind::NotABackup, Manifest::fileName());
    if (object[u"version"].toInt() > Manifest::newestFormat)
        return backupFailure(Kind::NewerFormat, Manifest::fileName());
    Manifest manifest{.madeAt = timeIn(object[u"made_at"]),
                      .program = object[u"program"].toString(),
                      .handle = object[u"account"][u"handle"].toString(),
                      .person = object[u"account"][u"uri"].toString(),
                      .readAt = {},
                      .missing = {},
                      .files = {}};
    const QJsonObject readAt = object[u"read_at"].toObject();
    for (auto part = readAt.begin(); part != readAt.end(); ++part)
        manifest.readAt.emplace(part.key(), timeIn(part.value()));
    for (const QJsonValue sentence : object[u"missing"].toArray())
        manifest.missing << sentence.toString();
    for (const QJsonValue file : object[u"files"].toArray()) {
        const auto name = BackupGuard::safeName(file[u"name"].toString());
        if (!name)
            return backupFailure(Kind::UnsafeName, file[u"name"].toString().left(100));
        manifest.files.insert_or_assign(*name,
                                        ManifestFile{file[u"size"].toInteger(), file[u"sha256"].toString()});
    }
    return manifest;
}

} // namespace Godwit
