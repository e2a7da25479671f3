// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backuparchives.h"

#include <KCompressionDevice>
#include <KZip>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

// Archives as Mastodon and X give them out.
namespace ArchiveFixtures
{

inline QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

inline const QByteArray png("\x89PNG\r\n\x1a\n and what a picture has");
inline const QString me = QStringLiteral("https://old.example/users/ada");
inline const QString everybody = QStringLiteral("https://www.w3.org/ns/activitystreams#Public");

inline QJsonObject note(int number, const QString &html, QJsonArray to = {everybody},
                        QJsonArray cc = {me + QStringLiteral("/followers")})
{
    return {{QStringLiteral("id"), me + QStringLiteral("/statuses/%1").arg(number)},
            {QStringLiteral("type"), QStringLiteral("Note")},
            {QStringLiteral("summary"), QJsonValue()},
            {QStringLiteral("inReplyTo"), QJsonValue()},
            {QStringLiteral("published"), QStringLiteral("2022-05-%1T%2:%3:00Z")
                                              .arg(1 + number % 28, 2, 10, QLatin1Char('0'))
                                              .arg(number / 60 % 24, 2, 10, QLatin1Char('0'))
                                              .arg(number % 60, 2, 10, QLatin1Char('0'))},
            {QStringLiteral("url"), QStringLiteral("https://old.example/@ada/%1").arg(number)},
            {QStringLiteral("attributedTo"), me},
            {QStringLiteral("to"), to},
            {QStringLiteral("cc"), cc},
            {QStringLiteral("sensitive"), false},
            {QStringLiteral("content"), html},
            {QStringLiteral("contentMap"), QJsonObject{{QStringLiteral("en"), html}}},
            {QStringLiteral("attachment"), QJsonArray()},
            {QStringLiteral("tag"), QJsonArray()}};
}

QJsonObject create(const QJsonObject &object);
QJsonObject announce(const QString &uri);
QByteArray collection(const QString &name, const QJsonArray &items);
QByteArray actor();

// Six posts of each kind, two boosts, marks, a picture, an avatar.
Files mastodon();

inline QJsonObject tweet(const QString &number, const QString &text, QJsonObject more = {})
{
    QJsonObject tweet{
        {QStringLiteral("id_str"), number},
        {QStringLiteral("id"), number},
        {QStringLiteral("created_at"), QStringLiteral("Wed Apr 05 12:30:%1 +0000 2017")
                                           .arg(number.right(1).toInt(), 2, 10, QLatin1Char('0'))},
        {QStringLiteral("full_text"), text},
        {QStringLiteral("lang"), QStringLiteral("en")},
        {QStringLiteral("favorite_count"), QStringLiteral("7")},
        {QStringLiteral("retweet_count"), QStringLiteral("2")},
        {QStringLiteral("source"),
         QStringLiteral("<a href=\"https://mobile.twitter.com\">Twitter Web App</a>")},
        {QStringLiteral("entities"), QJsonObject()}};
    for (auto each = more.begin(); each != more.end(); ++each)
        tweet[each.key()] = each.value();
    return {{QStringLiteral("tweet"), tweet}};
}

QByteArray script(const QByteArray &name, const QJsonArray &items);
Files twitter();
QString asFolder(const QString &at, const Files &files);
QString asZip(const QString &at, const Files &files);
QString asTarGz(const QString &at, const QByteArray &tar);

} // namespace ArchiveFixtures

} // namespace Godwit
