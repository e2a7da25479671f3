// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/newpostbody.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Godwit::Mastodon
{

namespace
{

QString visibilityWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return QStringLiteral("public");
    case Visibility::Unlisted:
        return QStringLiteral("unlisted");
    case Visibility::Followers:
        return QStringLiteral("private");
    case Visibility::Direct:
        return QStringLiteral("direct");
    }
    Q_UNREACHABLE_RETURN({});
}

// The fields that are one string each.
QList<std::pair<QString, QString>> plainFields(const NewPost &post)
{
    QList<std::pair<QString, QString>> fields{
        {QStringLiteral("status"), post.text},
        {QStringLiteral("visibility"), visibilityWord(post.visibility)}};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.append({QLatin1String(name), value});
    };
    add("spoiler_text", post.contentWarning);
    add("language", post.language);
    add("in_reply_to_id", post.replyTo.toString());
    add("quoted_status_id", post.quotes.toString());
    return fields;
}

} // namespace

FormBody formOf(const NewPost &post)
{
    const QString yes = QStringLiteral("true");
    FormBody form;
    for (const auto &[name, value] : plainFields(post))
        form.addQueryItem(name, value);
    if (post.sensitive)
        form.addQueryItem(QStringLiteral("sensitive"), yes);
    for (const LocalId &media : post.media)
        form.addQueryItem(QStringLiteral("media_ids[]"), media.toString());
    if (!post.poll)
        return form;
    for (const QString &option : post.poll->options)
        form.addQueryItem(QStringLiteral("poll[options][]"), option);
    form.addQueryItem(QStringLiteral("poll[expires_in]"), QString::number(post.poll->length.count()));
    if (post.poll->multiple)
        form.addQueryItem(QStringLiteral("poll[multiple]"), yes);
    if (post.poll->hideTotals)
        form.addQueryItem(QStringLiteral("poll[hide_totals]"), yes);
    return form;
}

JsonBody jsonOf(const NewPost &post)
{
    QJsonObject object;
    for (const auto &[name, value] : plainFields(post))
        object.insert(name, value);
    if (post.sensitive)
        object.insert(QStringLiteral("sensitive"), true);
    QJsonArray media;
    for (const LocalId &id : post.media)
        media.append(id.toString());
    if (!media.isEmpty())
        object.insert(QStringLiteral("media_ids"), media);
    if (post.poll) {
        object.insert(QStringLiteral("poll"),
                      QJsonObject{{QStringLiteral("options"), QJsonArray::fromStringList(post.poll->options)},
                                  {QStringLiteral("expires_in"), qint64(post.poll->length.count())},
                                  {QStringLiteral("multiple"), post.poll->multiple},
                                  {QStringLiteral("hide_totals"), post.poll->hideTotals}});
    }
    return JsonBody(object);
}

} // namespace Godwit::Mastodon
