// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/streamreader.h"

#include "servers/mastodon/notificationreader.h"
#include "servers/mastodon/postreader.h"

namespace Godwit::Mastodon
{

namespace
{

using Event = std::optional<StreamEvent>;

struct Place {
    TimelineKind kind = TimelineKind::Home;
    QString argument;
};

// `stream` is a list: the name, then the tag or list where there is one.
std::optional<Place> placeOf(const QJsonValue &stream)
{
    const QString name = stream.isArray() ? stream[0].toString() : stream.toString();
    const QString argument = stream[1].toString().left(200);
    // A connection to one stream (GoToSocial's and Pleroma's older form) may leave the name out: then it is
    // the home.
    if (name.isEmpty() || name == "user"_L1 || name == "home"_L1)
        return Place{TimelineKind::Home, {}};
    if (name == "public"_L1)
        return Place{TimelineKind::Federated, {}};
    if (name == "public:local"_L1)
        return Place{TimelineKind::Local, {}};
    if (name == "hashtag"_L1)
        return Place{TimelineKind::Hashtag, argument};
    if (name == "list"_L1)
        return Place{TimelineKind::List, argument};
    return std::nullopt;
}

ServerResult<Event> readPostEvent(const ReaderContext &context, const QJsonObject &payload,
                                  const QJsonValue &stream)
{
    const auto place = placeOf(stream);
    if (!place)
        return Event();
    Gatherer gatherer(context);
    gatherer.learnPeople({payload});
    const auto item = readPostItem(gatherer, payload);
    if (!item)
        return std::unexpected(badAnswer(context, u"a streamed post without id or author"_s, 0));
    return Event(StreamPost{place->kind, place->argument, gatherer.take(), *item});
}

ServerResult<Event> readEditEvent(const ReaderContext &context, const QJsonObject &payload)
{
    Gatherer gatherer(context);
    gatherer.learnPeople({payload});
    const auto item = readPostItem(gatherer, payload);
    if (!item)
        return std::unexpected(badAnswer(context, u"a streamed edit without id or author"_s, 0));
    return Event(StreamEdit{gatherer.take(), item->post});
}

ServerResult<Event> readNotificationEvent(const ReaderContext &context, const QJsonObject &payload)
{
    Gatherer gatherer(context);
    auto notification = readNotificationObject(gatherer, payload);
    if (!notification)
        return std::unexpected(badAnswer(context, u"a streamed notification without id or kind"_s, 0));
    // One alone is a group too: it gets the key by which a page's group finds it.
    std::vector<Notification> one;
    one.push_back(std::move(*notification));
    one = groupNotifications(std::move(one));
    return Event(StreamNotification{gatherer.take(), std::move(one.front())});
}

} // namespace

ServerResult<Event> readStreamMessage(const ReaderContext &context, const QByteArray &message)
{
    const auto root = parseJson(message);
    if (!root)
        return std::unexpected(badAnswer(context, u"stream: "_s + root.error(), 0));
    const QJsonObject object = root->toObject();
    const QString event = object.value("event"_L1).toString();
    const QJsonValue payload = object.value("payload"_L1);
    if (event == "filters_changed"_L1)
        return Event(StreamFiltersChanged{});
    if (event == "delete"_L1) {
        const LocalId id = idOf(payload);
        return id.isEmpty() ? Event() : Event(StreamDelete{id});
    }
    if (event != "update"_L1 && event != "status.update"_L1 && event != "notification"_L1)
        return Event();
    // JSON inside a string; some servers send the object itself.
    const auto inner = payload.isObject() ? std::expected<QJsonValue, QString>(payload)
                                          : parseJson(payload.toString().toUtf8());
    if (!inner || !inner->isObject())
        return std::unexpected(badAnswer(context, u"stream: a payload that is no object"_s, 0));
    if (event == "notification"_L1)
        return readNotificationEvent(context, inner->toObject());
    if (event == "status.update"_L1)
        return readEditEvent(context, inner->toObject());
    return readPostEvent(context, inner->toObject(), object.value("stream"_L1));
}

} // namespace Godwit::Mastodon
