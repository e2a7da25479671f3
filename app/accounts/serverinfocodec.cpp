// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/serverinfocodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;

static QJsonObject encodeLimits(const PostLimits &limits)
{
    return {{u"characters"_s, limits.characters},
            {u"charactersPerUrl"_s, limits.charactersPerUrl},
            {u"attachments"_s, limits.attachments},
            {u"imageBytes"_s, limits.imageBytes},
            {u"videoBytes"_s, limits.videoBytes},
            {u"mediaTypes"_s, QJsonArray::fromStringList(limits.mediaTypes)},
            {u"altTextCharacters"_s, limits.altTextCharacters},
            {u"pollOptions"_s, limits.pollOptions},
            {u"pollOptionCharacters"_s, limits.pollOptionCharacters},
            {u"pollMinSeconds"_s, limits.pollMinSeconds},
            {u"pollMaxSeconds"_s, limits.pollMaxSeconds}};
}

static QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray())
        strings << entry.toString();
    return strings;
}

static PostLimits decodeLimits(const QJsonObject &object)
{
    PostLimits limits;
    limits.characters = object[u"characters"].toInt(limits.characters);
    limits.charactersPerUrl = object[u"charactersPerUrl"].toInt(limits.charactersPerUrl);
    limits.attachments = object[u"attachments"].toInt(limits.attachments);
    limits.imageBytes = object[u"imageBytes"].toInteger();
    limits.videoBytes = object[u"videoBytes"].toInteger();
    limits.mediaTypes = stringsOf(object[u"mediaTypes"]);
    limits.altTextCharacters = object[u"altTextCharacters"].toInt(limits.altTextCharacters);
    limits.pollOptions = object[u"pollOptions"].toInt(limits.pollOptions);
    limits.pollOptionCharacters = object[u"pollOptionCharacters"].toInt(limits.pollOptionCharacters);
    limits.pollMinSeconds = object[u"pollMinSeconds"].toInt(limits.pollMinSeconds);
    limits.pollMaxSeconds = object[u"pollMaxSeconds"].toInt(limits.pollMaxSeconds);
    return limits;
}

static QJsonArray encodeRules(const QList<ServerRule> &rules)
{
    QJsonArray array;
    for (const ServerRule &rule : rules)
        array.append(QJsonObject{{u"id"_s, rule.id}, {u"text"_s, rule.text}});
    return array;
}

// A bare text is what an earlier version kept.
static QList<ServerRule> decodeRules(const QJsonValue &value)
{
    QList<ServerRule> rules;
    for (const QJsonValue &entry : value.toArray()) {
        const QString text = entry.isString() ? entry.toString() : entry[u"text"].toString();
        rules.append({entry[u"id"].toString(), text});
    }
    return rules;
}

QByteArray encodeServerInfo(const ServerInfo &info)
{
    const QJsonObject object{{u"origin"_s, info.origin.toString()},
                             {u"api"_s, int(info.api)},
                             {u"software"_s, int(info.software)},
                             {u"softwareName"_s, info.softwareName},
                             {u"version"_s, info.version},
                             {u"apiVersion"_s, info.apiVersion},
                             {u"title"_s, info.title},
                             {u"description"_s, info.description},
                             {u"thumbnailUrl"_s, info.thumbnailUrl},
                             {u"rules"_s, encodeRules(info.rules)},
                             {u"registrationsOpen"_s, info.registrationsOpen},
                             {u"domain"_s, info.domain},
                             {u"streamingUrl"_s, info.streamingUrl},
                             {u"capabilities"_s, qint64(info.capabilities.toInt())},
                             {u"limits"_s, encodeLimits(info.limits)},
                             {u"seenAt"_s, qint64(toMs(info.seenAt))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ServerInfo decodeServerInfo(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ServerInfo info;
    info.origin = Origin::fromUrl(QUrl(object[u"origin"].toString())).value_or(Origin());
    info.api = Api(object[u"api"].toInt(int(Api::Mastodon)));
    info.software = Software(object[u"software"].toInt());
    info.softwareName = object[u"softwareName"].toString();
    info.version = object[u"version"].toString();
    info.apiVersion = object[u"apiVersion"].toInt();
    info.title = object[u"title"].toString();
    info.description = object[u"description"].toString();
    info.thumbnailUrl = object[u"thumbnailUrl"].toString();
    info.rules = decodeRules(object[u"rules"]);
    info.registrationsOpen = object[u"registrationsOpen"].toBool();
    info.domain = object[u"domain"].toString();
    info.streamingUrl = object[u"streamingUrl"].toString();
    info.capabilities = Capabilities::fromInt(Capabilities::Int(object[u"capabilities"].toInteger()));
    info.limits = decodeLimits(object[u"limits"].toObject());
    info.seenAt = instantFromMs(object[u"seenAt"].toInteger());
    return info;
}

} // namespace Godwit
