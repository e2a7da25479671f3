// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/actcodec.h"

#include "outbox/graphcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

static constexpr int version = 1;
static constexpr qsizetype maxBytes = 1 << 20;
static constexpr qsizetype maxItems = 64;

static QString str(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

static bool validVisibility(int value)
{
    return value >= int(Visibility::Public) && value <= int(Visibility::Direct);
}

static QJsonObject fields(const WritePost &post)
{
    QJsonArray media;
    for (const ActId &id : post.media)
        media.append(id.toString());
    QJsonObject result{
        {QStringLiteral("text"), post.text},
        {QStringLiteral("warning"), post.contentWarning},
        {QStringLiteral("sensitive"), post.sensitive},
        {QStringLiteral("language"), post.language},
        {QStringLiteral("replyTo"), post.replyTo.toString()},
        {QStringLiteral("quotes"), post.quotes.toString()},
        {QStringLiteral("media"), media},
    };
    if (post.visibility)
        result.insert(QStringLiteral("visibility"), int(*post.visibility));
    if (post.poll) {
        result.insert(QStringLiteral("poll"),
                      QJsonObject{{QStringLiteral("options"), QJsonArray::fromStringList(post.poll->options)},
                                  {QStringLiteral("multiple"), post.poll->multiple},
                                  {QStringLiteral("hideTotals"), post.poll->hideTotals},
                                  {QStringLiteral("seconds"), qint64(post.poll->length.count())}});
    }
    return result;
}

static QJsonObject fields(const UploadMedia &media)
{
    return {{QStringLiteral("path"), media.storedPath},
            {QStringLiteral("name"), media.fileName},
            {QStringLiteral("type"), QString::fromLatin1(media.mimeType)},
            {QStringLiteral("alt"), media.altText},
            {QStringLiteral("focusX"), media.focus.x()},
            {QStringLiteral("focusY"), media.focus.y()}};
}

static QJsonObject fields(const DeletePost &deed)
{
    return {{QStringLiteral("post"), deed.post.toString()}};
}

static QJsonObject fields(const ReactToPost &deed)
{
    return {{QStringLiteral("reaction"), int(deed.reaction)},
            {QStringLiteral("post"), deed.post.toString()},
            {QStringLiteral("on"), deed.on}};
}

static QJsonObject fields(const Vote &deed)
{
    QJsonArray choices;
    for (const int choice : deed.choices)
        choices.append(choice);
    return {{QStringLiteral("post"), deed.post.toString()},
            {QStringLiteral("choices"), choices},
            {QStringLiteral("words"), QJsonArray::fromStringList(deed.words)}};
}

static std::optional<NewPoll> readPoll(const QJsonObject &object)
{
    const QJsonArray options = object.value(u"options").toArray();
    if (options.size() > maxItems)
        return std::nullopt;
    NewPoll poll;
    for (const QJsonValue &option : options)
        poll.options.append(option.toString());
    poll.multiple = object.value(u"multiple").toBool();
    poll.hideTotals = object.value(u"hideTotals").toBool();
    poll.length = std::chrono::seconds(object.value(u"seconds").toInteger());
    return poll;
}

static std::optional<Deed> readPost(const QJsonObject &object)
{
    WritePost post;
    post.text = str(object, QLatin1StringView("text"));
    post.contentWarning = str(object, QLatin1StringView("warning"));
    post.sensitive = object.value(u"sensitive").toBool();
    post.language = str(object, QLatin1StringView("language"));
    post.replyTo = PostKey(str(object, QLatin1StringView("replyTo")));
    post.quotes = PostKey(str(object, QLatin1StringView("quotes")));
    if (const int visibility = object.value(u"visibility").toInt(-1); visibility >= 0) {
        if (!validVisibility(visibility))
            return std::nullopt;
        post.visibility = Visibility(visibility);
    }
    const QJsonArray media = object.value(u"media").toArray();
    if (media.size() > maxItems)
        return std::nullopt;
    for (const QJsonValue &id : media)
        post.media.emplace_back(id.toString());
    if (object.contains(u"poll")) {
        post.poll = readPoll(object.value(u"poll").toObject());
        if (!post.poll)
            return std::nullopt;
    }
    return post;
}

static std::optional<Deed> readReaction(const QJsonObject &object)
{
    const int reaction = object.value(u"reaction").toInt();
    if (reaction < int(Reaction::Boost) || reaction > int(Reaction::Bookmark))
        return std::nullopt;
    return ReactToPost{.reaction = Reaction(reaction),
                       .post = PostKey(str(object, QLatin1StringView("post"))),
                       .on = object.value(u"on").toBool()};
}

static Deed readUpload(const QJsonObject &object)
{
    return UploadMedia{.storedPath = str(object, QLatin1StringView("path")),
                       .fileName = str(object, QLatin1StringView("name")),
                       .mimeType = str(object, QLatin1StringView("type")).toLatin1(),
                       .altText = str(object, QLatin1StringView("alt")),
                       .focus =
                           QPointF(object.value(u"focusX").toDouble(), object.value(u"focusY").toDouble())};
}

static std::optional<Deed> readVote(const QJsonObject &object)
{
    Vote vote{.post = PostKey(str(object, QLatin1StringView("post"))), .choices = {}, .words = {}};
    const QJsonArray choices = object.value(u"choices").toArray();
    const QJsonArray words = object.value(u"words").toArray();
    if (choices.isEmpty() || choices.size() > maxItems || choices.size() != words.size())
        return std::nullopt;
    for (const QJsonValue &choice : choices)
        vote.choices.push_back(choice.toInt(-1));
    for (const QJsonValue &word : words)
        vote.words.append(word.toString());
    return vote;
}

namespace
{

struct KindOf {
    DeedKind operator()(const WritePost &) const { return DeedKind::WritePost; }

    DeedKind operator()(const UploadMedia &) const { return DeedKind::UploadMedia; }

    DeedKind operator()(const DeletePost &) const { return DeedKind::DeletePost; }

    DeedKind operator()(const ReactToPost &) const { return DeedKind::ReactToPost; }

    DeedKind operator()(const FollowPerson &) const { return DeedKind::FollowPerson; }

    DeedKind operator()(const Vote &) const { return DeedKind::Vote; }

    DeedKind operator()(const MutePerson &) const { return DeedKind::MutePerson; }

    DeedKind operator()(const BlockPerson &) const { return DeedKind::BlockPerson; }

    DeedKind operator()(const BlockDomain &) const { return DeedKind::BlockDomain; }

    DeedKind operator()(const ChangeList &) const { return DeedKind::ChangeList; }

    DeedKind operator()(const PutInList &) const { return DeedKind::PutInList; }

    DeedKind operator()(const ChangeFilter &) const { return DeedKind::ChangeFilter; }

    DeedKind operator()(const FollowTag &) const { return DeedKind::FollowTag; }

    DeedKind operator()(const ImportPeople &) const { return DeedKind::ImportPeople; }
};

} // namespace

DeedKind kindOf(const Deed &deed)
{
    return std::visit(KindOf(), deed);
}

static bool withinBounds(const Deed &deed)
{
    if (const auto *vote = std::get_if<Vote>(&deed))
        return !vote->choices.empty() && qsizetype(vote->choices.size()) <= maxItems &&
               qsizetype(vote->choices.size()) == vote->words.size();
    if (!isWithinBounds(deed))
        return false;
    const auto *post = std::get_if<WritePost>(&deed);
    return !post || (qsizetype(post->media.size()) <= maxItems &&
                     (!post->poll || post->poll->options.size() <= maxItems));
}

std::optional<QByteArray> encodeDeed(const Deed &deed)
{
    if (!withinBounds(deed))
        return std::nullopt;
    QJsonObject object = std::visit([](const auto &each) { return fields(each); }, deed);
    object.insert(QStringLiteral("v"), version);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (json.size() > maxBytes)
        return std::nullopt;
    return json;
}

std::optional<Deed> decodeDeed(DeedKind kind, const QByteArray &json)
{
    if (json.size() > maxBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"v").toInt() != version)
        return std::nullopt;
    switch (kind) {
    case DeedKind::WritePost:
        return readPost(object);
    case DeedKind::UploadMedia:
        return readUpload(object);
    case DeedKind::DeletePost:
        return DeletePost{PostKey(str(object, QLatin1StringView("post")))};
    case DeedKind::ReactToPost:
        return readReaction(object);
    case DeedKind::Vote:
        return readVote(object);
    default:
        return readGraphDeed(kind, object);
    }
}

QByteArray encodeMemo(const SendMemo &memo)
{
    QJsonArray before;
    for (const LocalId &id : memo.ownBefore)
        before.append(id.toString());
    QJsonObject object{{QStringLiteral("v"), version},
                       {QStringLiteral("visibility"), int(memo.visibility)},
                       {QStringLiteral("replyTo"), memo.replyTo.toString()},
                       {QStringLiteral("media"), memo.media},
                       {QStringLiteral("sentAt"), qint64(toMs(memo.sentAt))},
                       {QStringLiteral("listed"), memo.listed},
                       {QStringLiteral("before"), before}};
    if (memo.newestBefore)
        object.insert(QStringLiteral("newest"), qint64(toMs(*memo.newestBefore)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SendMemo> decodeMemo(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int visibility = object.value(u"visibility").toInt(-1);
    if (object.value(u"v").toInt() != version || !validVisibility(visibility))
        return std::nullopt;
    SendMemo memo;
    memo.visibility = Visibility(visibility);
    memo.replyTo = LocalId(str(object, QLatin1StringView("replyTo")));
    memo.media = object.value(u"media").toInt();
    memo.sentAt = instantFromMs(object.value(u"sentAt").toInteger());
    memo.listed = object.value(u"listed").toBool();
    for (const QJsonValue &id : object.value(u"before").toArray())
        memo.ownBefore.emplace_back(id.toString());
    if (object.contains(u"newest"))
        memo.newestBefore = instantFromMs(object.value(u"newest").toInteger());
    return memo;
}

static constexpr QLatin1StringView localScheme("godwit:act:");

PostKey localKeyOf(const ActId &act)
{
    return PostKey(localScheme + act.toString());
}

ActId actOfLocalKey(const PostKey &key)
{
    const QString &text = key.toString();
    return text.startsWith(localScheme) ? ActId(text.sliced(localScheme.size())) : ActId();
}

static void addLocal(std::vector<ActId> &needs, const PostKey &key)
{
    if (ActId act = actOfLocalKey(key); act && std::ranges::find(needs, act) == needs.end())
        needs.push_back(std::move(act));
}

std::vector<ActId> needsOf(const Deed &deed)
{
    std::vector<ActId> needs;
    if (const auto *post = std::get_if<WritePost>(&deed)) {
        for (const ActId &media : post->media) {
            if (std::ranges::find(needs, media) == needs.end())
                needs.push_back(media);
        }
        addLocal(needs, post->replyTo);
        addLocal(needs, post->quotes);
    } else if (const auto *removal = std::get_if<DeletePost>(&deed)) {
        addLocal(needs, removal->post);
    } else if (const auto *reaction = std::get_if<ReactToPost>(&deed)) {
        addLocal(needs, reaction->post);
    } else if (const auto *vote = std::get_if<Vote>(&deed)) {
        addLocal(needs, vote->post);
    }
    return needs;
}

QString subjectOf(const Deed &deed)
{
    if (const auto *removal = std::get_if<DeletePost>(&deed))
        return QLatin1StringView("delete ") + removal->post.toString();
    if (const auto *reaction = std::get_if<ReactToPost>(&deed))
        return QStringLiteral("react%1 %2").arg(int(reaction->reaction)).arg(reaction->post.toString());
    if (const auto *vote = std::get_if<Vote>(&deed))
        return QLatin1StringView("vote ") + vote->post.toString();
    return graphSubject(deed);
}

} // namespace Godwit
