// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/instancereader.h"

#include "net/registrabledomain.h"
#include "servers/mastodon/capabilities.h"
#include "servers/mastodon/json.h"
#include "text/htmlreader.h"
#include "text/plaintext.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Godwit::Mastodon
{

static std::optional<QJsonObject> objectOf(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root || !root->isObject())
        return std::nullopt;
    return root->toObject();
}

std::optional<NodeInfo> readNodeInfo(const QByteArray &json)
{
    const auto root = objectOf(json);
    if (!root)
        return std::nullopt;
    const QJsonObject software = root->value("software"_L1).toObject();
    NodeInfo info{lineAt(software, "name"_L1, 100), lineAt(software, "version"_L1, 200),
                  flagAt(*root, "openRegistrations"_L1)};
    return info.software.isEmpty() ? std::nullopt : std::optional(info);
}

QString readNodeInfoPath(const QByteArray &json, const Origin &origin)
{
    const auto root = objectOf(json);
    if (!root)
        return {};
    QString newest;
    QString path;
    qsizetype seen = 0;
    for (const QJsonValue item : root->value("links"_L1).toArray()) {
        if (++seen > mostItems)
            break;
        const QJsonObject link = item.toObject();
        const QString schema = textAt(link, "rel"_L1, 200);
        if (!schema.startsWith("http://nodeinfo.diaspora.software/ns/schema/"_L1) || schema <= newest)
            continue;
        const QUrl url(textAt(link, "href"_L1, 2048), QUrl::StrictMode);
        const auto there = Origin::fromUrl(url);
        // What another host says of itself says nothing of this one.
        if (!there || *there != origin || url.hasQuery() || !url.path().startsWith(u'/'))
            continue;
        newest = schema;
        path = url.path(QUrl::FullyEncoded);
    }
    return path;
}

Software softwareOf(const QString &nodeInfoName, const QString &version)
{
    // Forks that answer as Mastodon does stand with it.
    static constexpr std::array<std::pair<Key, Software>, 16> names{{
        {"mastodon"_L1, Software::Mastodon},
        {"hometown"_L1, Software::Mastodon},
        {"fedibird"_L1, Software::Mastodon},
        {"ecko"_L1, Software::Mastodon},
        {"smalltown"_L1, Software::Mastodon},
        {"chuckya"_L1, Software::Mastodon},
        {"gotosocial"_L1, Software::GoToSocial},
        {"pleroma"_L1, Software::Pleroma},
        {"akkoma"_L1, Software::Akkoma},
        {"snac"_L1, Software::Snac},
        {"friendica"_L1, Software::Friendica},
        {"pixelfed"_L1, Software::Pixelfed},
        {"mitra"_L1, Software::Mitra},
        {"hollo"_L1, Software::Hollo},
        {"sharkey"_L1, Software::Sharkey},
        {"takahe"_L1, Software::Takahe},
    }};
    const QString name = nodeInfoName.toLower();
    for (const auto &[known, software] : names) {
        if (name == known)
            return software;
    }
    if (!name.isEmpty())
        return Software::Other;
    // Without nodeinfo: what the version admits in brackets.
    const QString claims = version.toLower();
    for (const auto &[known, software] : names) {
        if (claims.contains(known))
            return software;
    }
    // A bare "4.3.1" is what Mastodon sends.
    return !claims.isEmpty() && claims.front().isDigit() && !claims.contains(u'(') ? Software::Mastodon
                                                                                   : Software::Other;
}

static void readLimits(const QJsonObject &root, PostLimits &limits)
{
    const QJsonObject configuration = root.value("configuration"_L1).toObject();
    const QJsonObject posts = configuration.value("statuses"_L1).toObject();
    // Pleroma and its kin say these at the root.
    limits.characters = intAt(root, "max_toot_chars"_L1, limits.characters);
    limits.altTextCharacters = intAt(root, "description_limit"_L1, limits.altTextCharacters);
    limits.imageBytes = countAt(root, "upload_limit"_L1, limits.imageBytes);
    limits.videoBytes = countAt(root, "upload_limit"_L1, limits.videoBytes);
    limits.characters = intAt(posts, "max_characters"_L1, limits.characters);
    limits.charactersPerUrl = intAt(posts, "characters_reserved_per_url"_L1, limits.charactersPerUrl);
    limits.attachments = intAt(posts, "max_media_attachments"_L1, limits.attachments);
    const QJsonObject media = configuration.value("media_attachments"_L1).toObject();
    limits.imageBytes = countAt(media, "image_size_limit"_L1, limits.imageBytes);
    limits.videoBytes = countAt(media, "video_size_limit"_L1, limits.videoBytes);
    limits.altTextCharacters = intAt(media, "description_limit"_L1, limits.altTextCharacters);
    limits.mediaTypes.clear();
    for (const QJsonValue type : media.value("supported_mime_types"_L1).toArray()) {
        if (type.isString() && type.toString().size() <= 100 && limits.mediaTypes.size() < mostItems)
            limits.mediaTypes << type.toString();
    }
    const QJsonObject older = root.value("poll_limits"_L1).toObject();
    const QJsonObject polls = configuration.value("polls"_L1).toObject();
    limits.pollOptions = intAt(polls, "max_options"_L1, intAt(older, "max_options"_L1, limits.pollOptions));
    limits.pollOptionCharacters = intAt(polls, "max_characters_per_option"_L1,
                                        intAt(older, "max_option_chars"_L1, limits.pollOptionCharacters));
    limits.pollMinSeconds =
        intAt(polls, "min_expiration"_L1, intAt(older, "min_expiration"_L1, limits.pollMinSeconds));
    limits.pollMaxSeconds =
        intAt(polls, "max_expiration"_L1, intAt(older, "max_expiration"_L1, limits.pollMaxSeconds));
}

static QString readStreamingUrl(const QJsonObject &root, const Origin &origin)
{
    QString text = textAt(root.value("configuration"_L1)["urls"_L1].toObject(), "streaming"_L1, 2048);
    if (text.isEmpty())
        text = textAt(root.value("urls"_L1).toObject(), "streaming_api"_L1, 2048);
    QUrl url(text, QUrl::StrictMode);
    const bool plain = origin.scheme() == "http"_L1;
    const QString scheme = url.scheme();
    if (url.host().isEmpty() ||
        (scheme != "wss"_L1 && scheme != "ws"_L1 && scheme != "https"_L1 && scheme != "http"_L1))
        return {};
    // GoToSocial names wss:// also where it is reached by plain http [seen]; nobody may name ws:// for https.
    url.setScheme(plain && url.host() == origin.host() ? u"ws"_s : u"wss"_s);
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

static QList<ServerRule> readRules(const QJsonObject &root)
{
    QList<ServerRule> rules;
    for (const QJsonValue item : root.value("rules"_L1).toArray()) {
        const QString text = paragraphsAt(item.toObject(), "text"_L1, 2000);
        if (!text.isEmpty() && rules.size() < mostItems)
            rules.append({idAt(item.toObject(), "id"_L1).toString(), text});
    }
    return rules;
}

// Descriptions are HTML on most servers and plain text on some.
static QString readDescription(const QJsonObject &root)
{
    QString text = textAt(root, "short_description"_L1, 20'000);
    if (text.isEmpty())
        text = textAt(root, "description"_L1, 20'000);
    return plainText(readHtml(text, {}));
}

static QString readThumbnail(const QJsonObject &root, const Origin &origin)
{
    const ReaderContext context{origin, {}, {}, {}};
    const QJsonValue thumbnail = root.value("thumbnail"_L1);
    return thumbnail.isObject() ? mediaUrlAt(context, thumbnail.toObject(), "url"_L1)
                                : mediaUrlAt(context, root, "thumbnail"_L1);
}

// A host by which this server may name its people: its own, or one above or beside it. Anything else could
// put words into the mouths of another server's people.
static QString readDomain(const QJsonObject &root, const ServerInfo &info)
{
    QString claimed = lineAt(root, "domain"_L1, 300);
    if (claimed.isEmpty())
        claimed = lineAt(root, "uri"_L1, 300);
    const qsizetype scheme = claimed.indexOf("://"_L1);
    const auto origin =
        Origin::fromUrl(QUrl(scheme < 0 ? info.origin.scheme() + "://"_L1 + claimed : claimed));
    if (!origin)
        return info.domain;
    const QString host = origin->toDisplayString();
    const bool typed = host == info.domain;
    const bool own = host == info.origin.toDisplayString() || sameOwner(origin->host(), info.origin.host());
    return typed || own ? host : info.domain;
}

// timelines_access (Mastodon 4.5): "public", "authenticated" or "disabled".
static bool closesPublicTimelines(const QJsonObject &root)
{
    const QJsonObject feeds =
        root.value("configuration"_L1)["timelines_access"_L1]["live_feeds"_L1].toObject();
    return feeds.value("local"_L1).toString() == "disabled"_L1 &&
           feeds.value("remote"_L1).toString() == "disabled"_L1;
}

bool readInstance(const QByteArray &json, ServerInfo &info)
{
    const auto root = objectOf(json);
    if (!root)
        return false;
    const bool isV2 = root->value("domain"_L1).isString();
    const bool isV1 = root->value("uri"_L1).isString();
    if (!root->value("version"_L1).isString() || (!isV1 && !isV2))
        return false;
    info.api = Api::Mastodon;
    info.domain = readDomain(*root, info);
    if (info.version.isEmpty())
        info.version = lineAt(*root, "version"_L1, 200);
    // GoToSocial's version may be empty; its source is not.
    const bool isGoToSocial = lineAt(*root, "source_url"_L1).contains("gotosocial"_L1, Qt::CaseInsensitive);
    info.software = info.softwareName.isEmpty() && isGoToSocial ? Software::GoToSocial
                                                                : softwareOf(info.softwareName, info.version);
    info.apiVersion = intAt(root->value("api_versions"_L1).toObject(), "mastodon"_L1, 0);
    info.title = lineAt(*root, "title"_L1);
    info.description = readDescription(*root);
    info.thumbnailUrl = readThumbnail(*root, info.origin);
    info.rules = readRules(*root);
    const QJsonValue registrations = root->value("registrations"_L1);
    info.registrationsOpen = registrations.isObject() ? flagAt(registrations.toObject(), "enabled"_L1)
                                                      : flagAt(*root, "registrations"_L1);
    info.streamingUrl = readStreamingUrl(*root, info.origin);
    readLimits(*root, info.limits);
    info.capabilities = capabilitiesOf(info);
    if (flagAt(root->value("configuration"_L1)["translation"_L1].toObject(), "enabled"_L1))
        info.capabilities |= Capability::Translation;
    if (closesPublicTimelines(*root))
        info.capabilities.setFlag(Capability::PublicTimelines, false);
    return true;
}

} // namespace Godwit::Mastodon
