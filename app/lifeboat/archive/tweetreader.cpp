// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/tweetreader.h"

#include "lifeboat/archive/tweettext.h"
#include "text/clean.h"
#include "text/htmlreader.h"
#include "text/links.h"
#include "text/plaintext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <functional>
#include <map>

namespace Godwit
{

using namespace Qt::StringLiterals;
using ArchiveJson::text;

namespace
{

constexpr qsizetype mostEntities = 200;

bool isName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_]{1,30}\\z"_s);
    return pattern.match(name).hasMatch();
}

bool isNumber(const QString &number)
{
    static const QRegularExpression pattern(u"\\A[0-9]{1,25}\\z"_s);
    return pattern.match(number).hasMatch();
}

// "Wed Apr 05 12:30:12 +0000 2023"
std::optional<Instant> timeOf(const QString &written)
{
    if (written.size() != 30 || !written.sliced(19).startsWith(" +0000 "_L1))
        return ArchiveJson::time(written);
    QDateTime parsed = QLocale::c().toDateTime(QString(written.sliced(4, 15) + written.sliced(25)),
                                               u"MMM dd HH:mm:ss yyyy"_s);
    if (!parsed.isValid())
        return std::nullopt;
    parsed.setTimeZone(QTimeZone::UTC);
    const Instant at = instantFromMs(parsed.toMSecsSinceEpoch());
    return ArchiveJson::isPossible(at) ? std::optional(at) : std::nullopt;
}

PostKey tweetKey(const QString &name, const QString &number)
{
    return PostKey(u"https://x.com/%1/status/%2"_s.arg(name, number));
}

template <typename Take>
void each(const QJsonObject &object, QLatin1StringView list, Take take)
{
    qsizetype seen = 0;
    for (const QJsonValue item : object.value(list).toArray()) {
        if (++seen > mostEntities)
            break;
        take(item.toObject());
    }
}

TweetEntities entitiesOf(const QJsonObject &tweet, Post &post)
{
    TweetEntities found;
    const QJsonObject entities = tweet.value("entities"_L1).toObject();
    each(entities, "urls"_L1, [&](const QJsonObject &url) {
        found.links.insert(text(url, "url"_L1), {text(url, "display_url"_L1), text(url, "expanded_url"_L1)});
    });
    each(entities, "hashtags"_L1, [&](const QJsonObject &tag) {
        if (const QString name = cleanLine(text(tag, "text"_L1, 300)); !name.isEmpty())
            found.hashtags << name;
    });
    each(entities, "user_mentions"_L1, [&](const QJsonObject &mention) {
        const QString name = text(mention, "screen_name"_L1);
        if (!isName(name))
            return;
        found.mentions << name.toLower();
        post.mentions.push_back(tweetPerson(name));
    });
    for (const QLatin1StringView where : {"entities"_L1, "extended_entities"_L1})
        each(tweet.value(where).toObject(), "media"_L1,
             [&](const QJsonObject &media) { found.pictures << text(media, "url"_L1); });
    post.hashtags = found.hashtags;
    return found;
}

// The addresses of the files that X may show, of a film the best first: an archive has any one of them.
QStringList mediaAddresses(const QJsonObject &media)
{
    std::multimap<qint64, QString, std::greater<>> films;
    each(media.value("video_info"_L1).toObject(), "variants"_L1, [&](const QJsonObject &variant) {
        const QJsonValue given = variant.value("bitrate"_L1);
        const qint64 rate = given.isString() ? given.toString().toLongLong() : given.toInteger();
        const QString address = text(variant, "url"_L1);
        if (text(variant, "content_type"_L1) == "video/mp4"_L1 && !address.isEmpty())
            films.emplace(rate, address);
    });
    QStringList addresses;
    for (const auto &[rate, address] : films)
        addresses << address;
    if (addresses.isEmpty())
        addresses << text(media, "media_url_https"_L1);
    return addresses.first().isEmpty() ? QStringList(text(media, "media_url"_L1)) : addresses;
}

// Its folder has had two names.
std::optional<QString> findMedia(const QStringList &addresses, const QString &number,
                                 const ArchiveFiles &files)
{
    for (const QString &address : addresses) {
        const QString name = number + u'-' + QUrl(address).fileName();
        for (const QLatin1StringView folder : {"data/tweets_media/"_L1, "data/tweet_media/"_L1}) {
            if (auto file = files.find(folder + name))
                return file;
        }
    }
    return std::nullopt;
}

Attachment::Kind kindOf(const QString &type)
{
    if (type == "video"_L1)
        return Attachment::Kind::Video;
    if (type == "animated_gif"_L1)
        return Attachment::Kind::Gif;
    return type == "photo"_L1 ? Attachment::Kind::Image : Attachment::Kind::Unknown;
}

Attachment readMedia(const QJsonObject &media, const QString &number, const ArchiveFiles &files,
                     ArchivedPost &archived)
{
    Attachment attachment;
    attachment.kind = kindOf(text(media, "type"_L1));
    const QStringList addresses = mediaAddresses(media);
    const auto file = findMedia(addresses, number, files);
    const QString remote = safeImageLink(addresses.first());
    if (file) {
        attachment.url = *file;
        attachment.remoteUrl = remote;
        if (attachment.kind == Attachment::Kind::Image)
            attachment.previewUrl = *file;
    } else {
        ++archived.missingFiles;
        attachment.url = remote;
    }
    attachment.altText = cleanText(text(media, "ext_alt_text"_L1, 20'000));
    const QJsonObject large = media.value("sizes"_L1).toObject().value("large"_L1).toObject();
    const auto side = [&large](QLatin1StringView key) {
        const QJsonValue given = large.value(key);
        return std::clamp(given.isString() ? given.toString().toInt() : given.toInt(), 0, 100'000);
    };
    attachment.size = {side("w"_L1), side("h"_L1)};
    return attachment;
}

void readAllMedia(const QJsonObject &tweet, const QString &number, const ArchiveFiles &files,
                  ArchivedPost &archived)
{
    const QLatin1StringView where =
        tweet.value("extended_entities"_L1).isObject() ? "extended_entities"_L1 : "entities"_L1;
    each(tweet.value(where).toObject(), "media"_L1, [&](const QJsonObject &media) {
        constexpr size_t most = 50;
        if (archived.seen.post.attachments.size() < most)
            archived.seen.post.attachments.push_back(readMedia(media, number, files, archived));
    });
}

void readReply(const QJsonObject &tweet, const ArchiveOwner &owner, Post &post, PostState &state)
{
    const QString parent = text(tweet, "in_reply_to_status_id_str"_L1);
    QString whom = text(tweet, "in_reply_to_screen_name"_L1);
    const QString whose = text(tweet, "in_reply_to_user_id_str"_L1);
    // The owner may have had another name then.
    if (!owner.number.isEmpty() && whose == owner.number)
        whom = owner.profile.handle.section(u'@', 0, 0);
    post.isReply = isNumber(parent) || isName(whom);
    if (!isName(whom))
        return;
    post.repliesTo = tweetPerson(whom);
    if (isNumber(parent))
        state.parentId = LocalId(tweetKey(whom, parent).toString());
}

// Whom and what a long post names behind its beginning.
void addRest(const LongTweet &whole, TweetEntities &entities, Post &post)
{
    entities.links.insert(whole.entities.links);
    for (const QString &name : whole.entities.mentions) {
        if (!isName(name) || entities.mentions.contains(name))
            continue;
        entities.mentions << name;
        post.mentions.push_back(tweetPerson(name));
    }
    for (const QString &tag : whole.entities.hashtags) {
        const QString name = cleanLine(tag);
        if (name.isEmpty() || entities.hashtags.contains(name, Qt::CaseInsensitive))
            continue;
        entities.hashtags << name;
        post.hashtags << name;
    }
}

} // namespace

std::optional<ArchiveOwner> readTweetOwner(const QJsonObject &accountItem, const QJsonObject &profileItem)
{
    const QJsonObject account = accountItem.value("account"_L1).toObject();
    const QString name = text(account, "username"_L1);
    if (!isName(name))
        return std::nullopt;
    ArchiveOwner owner;
    owner.kind = ArchiveKind::Twitter;
    owner.number = text(account, "accountId"_L1);
    owner.profile.key = tweetPerson(name);
    owner.profile.handle = name + "@x.com"_L1;
    owner.profile.url = owner.profile.key.toString();
    owner.profile.displayName = readName(text(account, "accountDisplayName"_L1), {});
    owner.profile.createdAt = ArchiveJson::time(text(account, "createdAt"_L1));
    const QJsonObject profile = profileItem.value("profile"_L1).toObject();
    const QJsonObject description = profile.value("description"_L1).toObject();
    owner.profile.note = tweetText(text(description, "bio"_L1, 20'000), {});
    const auto file = [&](QLatin1StringView key) {
        const QString fileName = QUrl(text(profile, key)).fileName();
        return fileName.isEmpty() ? QString() : u"data/profile_media/%1-%2"_s.arg(owner.number, fileName);
    };
    owner.avatarFile = file("avatarMediaUrl"_L1);
    owner.headerFile = file("headerMediaUrl"_L1);
    return owner;
}

bool isProtected(const QJsonArray &history)
{
    QString latest;
    bool isSo = false;
    for (const QJsonValue item : history) {
        const QJsonObject change = item.toObject().value("protectedHistory"_L1).toObject();
        // ISO 8601, so that the order of texts is that of time.
        const QString at = text(change, "protectedAt"_L1, 60);
        if (at < latest)
            continue;
        latest = at;
        isSo = text(change, "action"_L1).compare("unprotect"_L1, Qt::CaseInsensitive) != 0;
    }
    return isSo;
}

ArchiveItem readTweet(const QJsonValue &item, const ArchiveOwner &owner, const ArchiveFiles &files,
                      const LongTweets &longTweets)
{
    QJsonObject tweet = item.toObject();
    // Of late each stands in an object of its own.
    if (tweet.value("tweet"_L1).isObject())
        tweet = tweet.value("tweet"_L1).toObject();
    if (tweet.isEmpty())
        return ArchiveSkip::Unreadable;
    QString number = text(tweet, "id_str"_L1);
    if (number.isEmpty())
        number = text(tweet, "id"_L1);
    if (!isNumber(number))
        return ArchiveSkip::NoAddress;
    const auto at = timeOf(text(tweet, "created_at"_L1, 60));
    if (!at)
        return ArchiveSkip::NoTime;
    ArchivedPost archived;
    Post &post = archived.seen.post;
    post.author = owner.profile.key;
    post.key = tweetKey(owner.profile.handle.section(u'@', 0, 0), number);
    post.url = post.key.toString();
    post.createdAt = *at;
    post.visibility = owner.profile.locked ? Visibility::Followers : Visibility::Public;
    archived.seen.state.id = LocalId(post.key.toString());
    readReply(tweet, owner, post, archived.seen.state);
    TweetEntities entities = entitiesOf(tweet, post);
    QString written = text(tweet, "full_text"_L1, 100'000);
    if (written.isEmpty())
        written = text(tweet, "text"_L1, 100'000);
    if (const LongTweet *whole = longTweets.find(*at, written)) {
        written = whole->text;
        addRest(*whole, entities, post);
    }
    post.text = tweetText(written, entities);
    readAllMedia(tweet, number, files, archived);
    post.sensitive = tweet.value("possibly_sensitive"_L1).toBool();
    const QString language = text(tweet, "lang"_L1, 40);
    if (language != "und"_L1 && !language.startsWith(u'q') && language != "zxx"_L1)
        post.language = language;
    post.application = cleanLine(plainText(readHtml(text(tweet, "source"_L1), {})));
    const auto count = [&tweet](QLatin1StringView key) {
        const QJsonValue given = tweet.value(key);
        return std::max<qint64>(0, given.isString() ? given.toString().toLongLong() : given.toInteger());
    };
    post.counts.favourites = count("favorite_count"_L1);
    post.counts.boosts = count("retweet_count"_L1);
    return archived;
}

PostKey readTweetLike(const QJsonValue &item)
{
    const QString number = text(item.toObject().value("like"_L1).toObject(), "tweetId"_L1);
    // Whose it is is not said; x.com finds it all the same.
    return isNumber(number) ? tweetKey(u"i"_s, number) : PostKey();
}

} // namespace Godwit
