// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixtures.h"

namespace Godwit::ArchiveFixtures
{

QJsonObject create(const QJsonObject &object)
{
    return {{QStringLiteral("id"), object[QStringLiteral("id")].toString() + QStringLiteral("/activity")},
            {QStringLiteral("type"), QStringLiteral("Create")},
            {QStringLiteral("actor"), me},
            {QStringLiteral("published"), object[QStringLiteral("published")]},
            {QStringLiteral("object"), object}};
}

QJsonObject announce(const QString &uri)
{
    return {{QStringLiteral("id"), uri + QStringLiteral("/activity-boost")},
            {QStringLiteral("type"), QStringLiteral("Announce")},
            {QStringLiteral("actor"), me},
            {QStringLiteral("published"), QStringLiteral("2022-06-01T10:00:00Z")},
            {QStringLiteral("object"), uri}};
}

QByteArray collection(const QString &name, const QJsonArray &items)
{
    return json(
        QJsonObject{{QStringLiteral("@context"), QStringLiteral("https://www.w3.org/ns/activitystreams")},
                    {QStringLiteral("id"), name},
                    {QStringLiteral("type"), QStringLiteral("OrderedCollection")},
                    {QStringLiteral("totalItems"), items.size()},
                    {QStringLiteral("orderedItems"), items}});
}

QByteArray actor()
{
    return json(QJsonObject{
        {QStringLiteral("id"), me},
        {QStringLiteral("type"), QStringLiteral("Person")},
        {QStringLiteral("preferredUsername"), QStringLiteral("ada")},
        {QStringLiteral("name"), QStringLiteral("Ada of old")},
        {QStringLiteral("summary"), QStringLiteral("<p>Engines.</p>")},
        {QStringLiteral("url"), QStringLiteral("https://old.example/@ada")},
        {QStringLiteral("icon"), QJsonObject{{QStringLiteral("type"), QStringLiteral("Image")},
                                             {QStringLiteral("url"), QStringLiteral("avatar.png")}}},
        {QStringLiteral("outbox"), QStringLiteral("outbox.json")}});
}

Files mastodon()
{
    QJsonObject picture = note(2, QStringLiteral("<p>A picture of the engine</p>"));
    picture[QStringLiteral("attachment")] = QJsonArray{QJsonObject{
        {QStringLiteral("type"), QStringLiteral("Document")},
        {QStringLiteral("mediaType"), QStringLiteral("image/png")},
        {QStringLiteral("url"), QStringLiteral("/media_attachments/files/001/original/engine.png")},
        {QStringLiteral("name"), QStringLiteral("Wheels of brass")},
        {QStringLiteral("width"), 640},
        {QStringLiteral("height"), 480}}};
    QJsonObject answer = note(3, QStringLiteral("<p>And it turns</p>"));
    answer[QStringLiteral("inReplyTo")] = me + QStringLiteral("/statuses/2");
    QJsonObject greeting =
        note(1, QStringLiteral(
                    "<p>Hello <span class=\"h-card\"><a href=\"https://far.example/@bob\" class=\"u-url "
                    "mention\">@<span>bob</span></a></span> <a href=\"https://old.example/tags/engines\" "
                    "class=\"mention hashtag\">#<span>engines</span></a></p>"));
    greeting[QStringLiteral("tag")] =
        QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("Mention")},
                               {QStringLiteral("href"), QStringLiteral("https://far.example/users/bob")},
                               {QStringLiteral("name"), QStringLiteral("@bob@far.example")}},
                   QJsonObject{{QStringLiteral("type"), QStringLiteral("Hashtag")},
                               {QStringLiteral("href"), QStringLiteral("https://old.example/tags/engines")},
                               {QStringLiteral("name"), QStringLiteral("#engines")}}};
    QJsonObject poll = note(6, QStringLiteral("<p>Brass or steel?</p>"));
    poll[QStringLiteral("type")] = QStringLiteral("Question");
    poll[QStringLiteral("oneOf")] =
        QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Brass")},
                               {QStringLiteral("replies"), QJsonObject{{QStringLiteral("totalItems"), 3}}}},
                   QJsonObject{{QStringLiteral("name"), QStringLiteral("Steel")},
                               {QStringLiteral("replies"), QJsonObject{{QStringLiteral("totalItems"), 1}}}}};
    const QJsonArray items{
        create(greeting),
        create(picture),
        create(answer),
        create(note(4, QStringLiteral("<p>For followers only</p>"), {me + QStringLiteral("/followers")}, {})),
        create(note(5, QStringLiteral("<p>Between us</p>"), {QStringLiteral("https://far.example/users/bob")},
                    {})),
        create(poll),
        announce(me + QStringLiteral("/statuses/2")),
        announce(QStringLiteral("https://far.example/users/bob/statuses/77"))};
    return {{QStringLiteral("outbox.json"), collection(QStringLiteral("outbox.json"), items)},
            {QStringLiteral("media_attachments/files/001/original/engine.png"), png},
            {QStringLiteral("avatar.png"), png},
            {QStringLiteral("likes.json"),
             collection(QStringLiteral("likes.json"),
                        {me + QStringLiteral("/statuses/1"), QStringLiteral("https://far.example/p/1")})},
            {QStringLiteral("bookmarks.json"),
             collection(QStringLiteral("bookmarks.json"), {QStringLiteral("https://far.example/p/2")})},
            {QStringLiteral("actor.json"), actor()}};
}

QByteArray script(const QByteArray &name, const QJsonArray &items)
{
    return "window.YTD." + name + " = " + QJsonDocument(items).toJson();
}

Files twitter()
{
    const auto entities = [](const char *kind, QJsonObject item) {
        return QJsonObject{{QStringLiteral("entities"),
                            QJsonObject{{QLatin1StringView(kind), QJsonArray{std::move(item)}}}}};
    };
    QJsonObject linked =
        entities("urls", {{QStringLiteral("url"), QStringLiteral("https://t.co/abc123")},
                          {QStringLiteral("expanded_url"), QStringLiteral("https://site.example/long/way")},
                          {QStringLiteral("display_url"), QStringLiteral("site.example/long/way")}});
    QJsonObject answer = entities("user_mentions", {{QStringLiteral("screen_name"), QStringLiteral("bob")}});
    answer[QStringLiteral("in_reply_to_status_id_str")] = QStringLiteral("1001");
    answer[QStringLiteral("in_reply_to_screen_name")] = QStringLiteral("ada_before");
    answer[QStringLiteral("in_reply_to_user_id_str")] = QStringLiteral("42");
    const QJsonObject media{
        {QStringLiteral("url"), QStringLiteral("https://t.co/pic9")},
        {QStringLiteral("type"), QStringLiteral("photo")},
        {QStringLiteral("media_url_https"), QStringLiteral("https://pbs.twimg.com/media/EnGine.jpg")}};
    QJsonObject shown = entities("media", media);
    shown[QStringLiteral("extended_entities")] = QJsonObject{{QStringLiteral("media"), QJsonArray{media}}};
    return {
        {QStringLiteral("data/account.js"),
         script("account.part0",
                {QJsonObject{
                    {QStringLiteral("account"),
                     QJsonObject{{QStringLiteral("username"), QStringLiteral("ada")},
                                 {QStringLiteral("accountId"), QStringLiteral("42")},
                                 {QStringLiteral("createdAt"), QStringLiteral("2010-01-02T03:04:05.000Z")},
                                 {QStringLiteral("accountDisplayName"), QStringLiteral("Ada")}}}}})},
        {QStringLiteral("data/profile.js"),
         script("profile.part0",
                {QJsonObject{
                    {QStringLiteral("profile"),
                     QJsonObject{{QStringLiteral("description"),
                                  QJsonObject{{QStringLiteral("bio"), QStringLiteral("Engines &amp; more")}}},
                                 {QStringLiteral("avatarMediaUrl"),
                                  QStringLiteral("https://pbs.twimg.com/profile_images/1/Face.jpg")}}}}})},
        {QStringLiteral("data/profile_media/42-Face.jpg"), QByteArray("\xff\xd8\xff\xe0 a face")},
        {QStringLiteral("data/tweets.js"),
         script(
             "tweets.part0",
             {tweet(QStringLiteral("1001"), QStringLiteral("Read &lt;this&gt;: https://t.co/abc123"), linked),
              tweet(QStringLiteral("1002"), QStringLiteral("@bob it was me, #nothing"), answer)})},
        {QStringLiteral("data/tweets-part1.js"),
         script("tweets.part1",
                {tweet(QStringLiteral("1003"), QStringLiteral("The engine https://t.co/pic9"), shown)}) +
             ";\n"},
        {QStringLiteral("data/tweets_media/1003-EnGine.jpg"), QByteArray("\xff\xd8\xff\xe0 an engine")},
        {QStringLiteral("data/like.js"),
         script("like.part0", {QJsonObject{{QStringLiteral("like"), QJsonObject{{QStringLiteral("tweetId"),
                                                                                 QStringLiteral("5")}}}}})},
        {QStringLiteral("Your archive.html"), QByteArray("<html>")}};
}

QString asFolder(const QString &at, const Files &files)
{
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        QDir().mkpath(QFileInfo(at + QLatin1Char('/') + name).path());
        put(at + QLatin1Char('/') + name, bytes);
    }
    return at;
}

QString asZip(const QString &at, const Files &files)
{
    KZip zip(at);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("cannot zip");
    for (const auto &[name, bytes] : files.asKeyValueRange())
        zip.writeFile(name, bytes);
    zip.close();
    return at;
}

QString asTarGz(const QString &at, const QByteArray &tar)
{
    KCompressionDevice device(at, KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly) || device.write(tar) != tar.size())
        qFatal("cannot pack");
    device.close();
    return at;
}

} // namespace Godwit::ArchiveFixtures
