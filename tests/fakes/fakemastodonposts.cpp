// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FakeMastodon that takes what the account posts and shows it.

#include "fakes/fakemastodon.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Godwit
{

static HttpAnswer answerOf(const QJsonDocument &document)
{
    return HttpAnswer::of(200, document.toJson(QJsonDocument::Compact));
}

void FakeMastodon::clearPosts()
{
    own.clear();
    media.clear();
    m_keys.clear();
    http.forget();
}

int FakeMastodon::countOf(const QString &text) const
{
    return int(std::ranges::count(own, text, &OwnPost::text));
}

static QJsonObject mediaObject(const QString &id)
{
    const QString address = u"https://files.example/%1.png"_s.arg(id);
    return {{u"id"_s, id}, {u"type"_s, u"image"_s}, {u"url"_s, address}, {u"preview_url"_s, address}};
}

HttpAnswer FakeMastodon::upload()
{
    media << u"%1m%2"_s.arg(m_name).arg(++m_made);
    return answerOf(QJsonDocument(mediaObject(media.back())));
}

QJsonObject FakeMastodon::ownObject(const OwnPost &post) const
{
    const QString address = u"https://%1.example/@me/%2"_s.arg(m_name, post.id);
    const QString at =
        QDateTime::fromMSecsSinceEpoch(toMs(post.at), QTimeZone::UTC).toString(Qt::ISODateWithMs);
    const QJsonObject me{{u"id"_s, u"me"_s},
                         {u"acct"_s, u"me"_s},
                         {u"username"_s, u"me"_s},
                         {u"uri"_s, u"https://%1.example/users/me"_s.arg(m_name)}};
    QJsonArray files;
    for (const QString &id : post.media)
        files.append(mediaObject(id));
    return {{u"id"_s, post.id},
            {u"media_attachments"_s, files},
            {u"uri"_s, address},
            {u"url"_s, address},
            {u"created_at"_s, at},
            {u"visibility"_s, post.visibility},
            {u"spoiler_text"_s, post.warning},
            {u"in_reply_to_id"_s, post.replyTo.isEmpty() ? QJsonValue() : QJsonValue(post.replyTo)},
            {u"content"_s, u"<p>%1</p>"_s.arg(post.text.toHtmlEscaped())},
            {u"account"_s, me}};
}

QString FakeMastodon::newPostId(Instant at)
{
    const QString made = u"%1"_s.arg(++m_made, 8, 10, QChar(u'0'));
    if (!takesPast)
        return made;
    static const QString digits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    QString time(10, u'0');
    qint64 left = toMs(at);
    for (qsizetype at = time.size() - 1; at >= 0; --at, left /= 32)
        time[at] = digits[left % 32];
    return time + u"00000000"_s + made;
}

// As GoToSocial's status/create.go has it.
std::optional<HttpAnswer> FakeMastodon::takeTime(const QJsonObject &body, OwnPost *post) const
{
    if (!takesPast || !body.contains(u"scheduled_at"_s))
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(body[u"scheduled_at"_s].toString(), Qt::ISODateWithMs);
    if (!at.isValid() || at.toMSecsSinceEpoch() > toMs(post->at))
        return HttpAnswer::of(501, R"({"error":"scheduled statuses are not yet supported"})");
    if (forbidsPast)
        return HttpAnswer::of(403, R"({"error":"backdating statuses has been disabled on this instance"})");
    if (body.contains(u"poll"_s) || post->text.contains(u'@'))
        return HttpAnswer::of(403, R"({"error":"statuses mentioning others can't be backfilled"})");
    post->at = instantFromMs(at.toMSecsSinceEpoch());
    post->delivered = false;
    return std::nullopt;
}

HttpAnswer FakeMastodon::publish(const HttpRequest &request)
{
    const QByteArray key = request.header("Idempotency-Key");
    const QString known = honoursKeys && !key.isEmpty() ? m_keys.value(key) : QString();
    const auto again = std::ranges::find(own, known, &OwnPost::id);
    if (again != own.end())
        return answerOf(QJsonDocument(ownObject(*again)));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList files;
    for (const QJsonValue &id : body[u"media_ids"_s].toArray()) {
        if (!media.contains(id.toString()))
            return HttpAnswer::of(422, R"({"error":"Media not found"})");
        files << id.toString();
    }
    OwnPost post{{}, body[u"status"_s].toString(), m_clock.now(), files};
    post.visibility = body[u"visibility"_s].toString(u"public"_s);
    post.warning = body[u"spoiler_text"_s].toString();
    post.replyTo = body[u"in_reply_to_id"_s].toString();
    if (const auto refused = takeTime(body, &post))
        return *refused;
    post.id = newPostId(post.at);
    own.append(post);
    if (!key.isEmpty())
        m_keys.insert(key, own.back().id);
    return answerOf(QJsonDocument(ownObject(own.back())));
}

// Newest first; ids are of one length, so that their order is that of their making.
HttpAnswer FakeMastodon::ownPage(const HttpRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.target).section(u'?', 1));
    const QString below = query.queryItemValue(u"max_id"_s);
    const QString above = std::max(query.queryItemValue(u"since_id"_s), query.queryItemValue(u"min_id"_s));
    QList<OwnPost> ordered = own;
    if (takesPast)
        std::ranges::sort(ordered, {}, &OwnPost::id);
    QJsonArray list;
    for (const OwnPost &post : std::as_const(ordered)) {
        if ((below.isEmpty() || post.id < below) && post.id > above)
            list.prepend(ownObject(post));
    }
    constexpr qsizetype most = 40;
    const bool upwards = query.hasQueryItem(u"min_id"_s);
    while (list.size() > most)
        list.removeAt(upwards ? 0 : list.size() - 1);
    HttpAnswer answer = answerOf(QJsonDocument(list));
    if (list.isEmpty())
        return answer;
    const QByteArray path = origin().toString().toLatin1() + request.target.split('?').first();
    const QByteArray oldest = list.last()[u"id"_s].toString().toLatin1();
    const QByteArray newest = list.first()[u"id"_s].toString().toLatin1();
    return answer.with("Link", "<" + path + "?max_id=" + oldest + ">; rel=\"next\", <" + path +
                                   "?min_id=" + newest + ">; rel=\"prev\"");
}

} // namespace Godwit
