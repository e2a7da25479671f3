// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/newpostbody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace Godwit::Mastodon
{

namespace
{

// As GoToSocial, Pleroma, Akkoma and Mitra take it; others do not look at it.
const QString markdownType = QStringLiteral("text/markdown");

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
QList<std::pair<QString, QString>> plainFields(const NewPost &post, std::optional<Instant> at)
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
    if (post.markdown)
        add("content_type", markdownType);
    // What was said once is not read anew by what the account has chosen since.
    else if (post.backdatedTo)
        add("content_type", QStringLiteral("text/plain"));
    if (at)
        add("scheduled_at",
            QDateTime::fromMSecsSinceEpoch(toMs(*at), QTimeZone::UTC).toString(Qt::ISODateWithMs));
    return fields;
}

void addPoll(FormBody &form, const std::optional<NewPoll> &poll)
{
    if (!poll)
        return;
    const QString yes = QStringLiteral("true");
    for (const QString &option : poll->options)
        form.addQueryItem(QStringLiteral("poll[options][]"), option);
    form.addQueryItem(QStringLiteral("poll[expires_in]"), QString::number(poll->length.count()));
    if (poll->multiple)
        form.addQueryItem(QStringLiteral("poll[multiple]"), yes);
    if (poll->hideTotals)
        form.addQueryItem(QStringLiteral("poll[hide_totals]"), yes);
}

void addPoll(QJsonObject &object, const std::optional<NewPoll> &poll)
{
    if (!poll)
        return;
    object.insert(QStringLiteral("poll"),
                  QJsonObject{{QStringLiteral("options"), QJsonArray::fromStringList(poll->options)},
                              {QStringLiteral("expires_in"), qint64(poll->length.count())},
                              {QStringLiteral("multiple"), poll->multiple},
                              {QStringLiteral("hide_totals"), poll->hideTotals}});
}

QString focusWord(const QPointF &focus)
{
    return QStringLiteral("%1,%2").arg(focus.x(), 0, 'f', 2).arg(focus.y(), 0, 'f', 2);
}

} // namespace

FormBody formOf(const NewPost &post, std::optional<Instant> at)
{
    FormBody form;
    for (const auto &[name, value] : plainFields(post, at))
        form.addQueryItem(name, value);
    if (post.sensitive)
        form.addQueryItem(QStringLiteral("sensitive"), QStringLiteral("true"));
    for (const LocalId &media : post.media)
        form.addQueryItem(QStringLiteral("media_ids[]"), media.toString());
    addPoll(form, post.poll);
    return form;
}

JsonBody jsonOf(const NewPost &post, std::optional<Instant> at)
{
    QJsonObject object;
    for (const auto &[name, value] : plainFields(post, at))
        object.insert(name, value);
    if (post.sensitive)
        object.insert(QStringLiteral("sensitive"), true);
    QJsonArray media;
    for (const LocalId &id : post.media)
        media.append(id.toString());
    if (!media.isEmpty())
        object.insert(QStringLiteral("media_ids"), media);
    addPoll(object, post.poll);
    return JsonBody(object);
}

FormBody formOf(const PostEdit &edit)
{
    FormBody form;
    form.addQueryItem(QStringLiteral("status"), edit.text);
    form.addQueryItem(QStringLiteral("spoiler_text"), edit.contentWarning);
    form.addQueryItem(QStringLiteral("sensitive"),
                      edit.sensitive ? QStringLiteral("true") : QStringLiteral("false"));
    if (!edit.language.isEmpty())
        form.addQueryItem(QStringLiteral("language"), edit.language);
    if (edit.markdown)
        form.addQueryItem(QStringLiteral("content_type"), markdownType);
    for (const PostEdit::Media &media : edit.media)
        form.addQueryItem(QStringLiteral("media_ids[]"), media.id.toString());
    for (const PostEdit::Media &media : edit.media) {
        form.addQueryItem(QStringLiteral("media_attributes[][id]"), media.id.toString());
        form.addQueryItem(QStringLiteral("media_attributes[][description]"), media.altText);
        form.addQueryItem(QStringLiteral("media_attributes[][focus]"), focusWord(media.focus));
    }
    addPoll(form, edit.poll);
    return form;
}

JsonBody jsonOf(const PostEdit &edit)
{
    QJsonObject object{{QStringLiteral("status"), edit.text},
                       {QStringLiteral("spoiler_text"), edit.contentWarning},
                       {QStringLiteral("sensitive"), edit.sensitive}};
    if (!edit.language.isEmpty())
        object.insert(QStringLiteral("language"), edit.language);
    if (edit.markdown)
        object.insert(QStringLiteral("content_type"), markdownType);
    QJsonArray ids;
    QJsonArray attributes;
    for (const PostEdit::Media &media : edit.media) {
        ids.append(media.id.toString());
        attributes.append(QJsonObject{{QStringLiteral("id"), media.id.toString()},
                                      {QStringLiteral("description"), media.altText},
                                      {QStringLiteral("focus"), focusWord(media.focus)}});
    }
    object.insert(QStringLiteral("media_ids"), ids);
    object.insert(QStringLiteral("media_attributes"), attributes);
    addPoll(object, edit.poll);
    return JsonBody(object);
}

} // namespace Godwit::Mastodon
