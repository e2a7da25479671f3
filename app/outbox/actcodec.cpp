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
// Of a post of the past: who does not know the field would say it anew, to everybody, today.
static constexpr int backdatedVersion = 2;
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

static QJsonObject fields(const NewPoll &poll)
{
    return {{QStringLiteral("options"), QJsonArray::fromStringList(poll.options)},
            {QStringLiteral("multiple"), poll.multiple},
            {QStringLiteral("hideTotals"), poll.hideTotals},
            {QStringLiteral("seconds"), qint64(poll.length.count())}};
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
    if (post.poll)
        result.insert(QStringLiteral("poll"), fields(*post.poll));
    if (post.markdown)
        result.insert(QStringLiteral("markdown"), true);
    if (post.at)
        result.insert(QStringLiteral("at"), qint64(toMs(*post.at)));
    if (post.backdatedTo)
        result.insert(QStringLiteral("backdated"), qint64(toMs(*post.backdatedTo)));
    if (post.after)
        result.insert(QStringLiteral("after"), post.after.toString());
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
    return {{QStringLiteral("post"), deed.post.toString()}, {QStringLiteral("after"), deed.after.toString()}};
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

static QJsonObject fields(const EditPost &deed)
{
    QJsonArray media;
    for (const EditPost::Media &item : deed.media)
        media.append(QJsonObject{{QStringLiteral("posted"), item.posted.toString()},
                                 {QStringLiteral("upload"), item.upload.toString()},
                                 {QStringLiteral("alt"), item.altText},
                                 {QStringLiteral("focusX"), item.focus.x()},
                                 {QStringLiteral("focusY"), item.focus.y()},
                                 {QStringLiteral("preview"), item.previewUrl}});
    QJsonObject result{
        {QStringLiteral("post"), deed.post.toString()},   {QStringLiteral("text"), deed.text},
        {QStringLiteral("warning"), deed.contentWarning}, {QStringLiteral("sensitive"), deed.sensitive},
        {QStringLiteral("language"), deed.language},      {QStringLiteral("media"), media}};
    if (deed.poll)
        result.insert(QStringLiteral("poll"), fields(*deed.poll));
    if (deed.markdown)
        result.insert(QStringLiteral("markdown"), true);
    return result;
}

static QJsonObject fields(const AnswerRequest &deed)
{
    return {{QStringLiteral("handle"), deed.handle},
            {QStringLiteral("person"), deed.person.toString()},
            {QStringLiteral("accept"), deed.accept}};
}

static QJsonObject fields(const ReadConversation &deed)
{
    return {{QStringLiteral("conversation"), deed.conversation.toString()}};
}

static QJsonObject fields(const DropScheduled &deed)
{
    return {{QStringLiteral("scheduled"), deed.scheduled.toString()},
            {QStringLiteral("at"), qint64(toMs(deed.at))},
            {QStringLiteral("text"), deed.text}};
}

static QJsonObject fields(const ReportPerson &deed)
{
    QJsonArray posts;
    for (const PostKey &post : deed.posts)
        posts.append(post.toString());
    return {{QStringLiteral("handle"), deed.handle},
            {QStringLiteral("person"), deed.person.toString()},
            {QStringLiteral("posts"), posts},
            {QStringLiteral("reason"), int(deed.reason)},
            {QStringLiteral("rules"), QJsonArray::fromStringList(deed.rules)},
            {QStringLiteral("comment"), deed.comment},
            {QStringLiteral("forward"), deed.forward}};
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
    post.markdown = object.value(u"markdown").toBool();
    if (object.contains(u"at"))
        post.at = instantFromMs(object.value(u"at").toInteger());
    if (object.contains(u"backdated"))
        post.backdatedTo = instantFromMs(object.value(u"backdated").toInteger());
    post.after = ActId(str(object, QLatin1StringView("after")));
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

static std::optional<Deed> readEdit(const QJsonObject &object)
{
    EditPost edit;
    edit.post = PostKey(str(object, QLatin1StringView("post")));
    edit.text = str(object, QLatin1StringView("text"));
    edit.contentWarning = str(object, QLatin1StringView("warning"));
    edit.sensitive = object.value(u"sensitive").toBool();
    edit.language = str(object, QLatin1StringView("language"));
    edit.markdown = object.value(u"markdown").toBool();
    const QJsonArray media = object.value(u"media").toArray();
    if (media.size() > maxItems)
        return std::nullopt;
    for (const QJsonValue &value : media) {
        const QJsonObject item = value.toObject();
        edit.media.push_back({LocalId(str(item, QLatin1StringView("posted"))),
                              ActId(str(item, QLatin1StringView("upload"))),
                              str(item, QLatin1StringView("alt")),
                              QPointF(item.value(u"focusX").toDouble(), item.value(u"focusY").toDouble()),
                              str(item, QLatin1StringView("preview"))});
    }
    if (object.contains(u"poll")) {
        edit.poll = readPoll(object.value(u"poll").toObject());
        if (!edit.poll)
            return std::nullopt;
    }
    return edit;
}

static std::optional<Deed> readReaction(const QJsonObject &object)
{
    const int reaction = object.value(u"reaction").toInt();
    if (reaction < int(Reaction::Boost) || reaction > int(Reaction::MuteThread))
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

static std::optional<Deed> readReport(const QJsonObject &object)
{
    const int reason = object.value(u"reason").toInt();
    const QJsonArray posts = object.value(u"posts").toArray();
    const QJsonArray rules = object.value(u"rules").toArray();
    if (reason < int(ReportReason::Spam) || reason > int(ReportReason::Other) || posts.size() > maxItems ||
        rules.size() > maxItems)
        return std::nullopt;
    ReportPerson report{.handle = str(object, QLatin1StringView("handle")),
                        .person = PersonKey(str(object, QLatin1StringView("person"))),
                        .posts = {},
                        .reason = ReportReason(reason),
                        .rules = {},
                        .comment = str(object, QLatin1StringView("comment")),
                        .forward = object.value(u"forward").toBool()};
    for (const QJsonValue &post : posts)
        report.posts.emplace_back(post.toString());
    for (const QJsonValue &rule : rules)
        report.rules.append(rule.toString());
    return report;
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

    DeedKind operator()(const EditPost &) const { return DeedKind::EditPost; }

    DeedKind operator()(const MutePerson &) const { return DeedKind::MutePerson; }

    DeedKind operator()(const BlockPerson &) const { return DeedKind::BlockPerson; }

    DeedKind operator()(const BlockDomain &) const { return DeedKind::BlockDomain; }

    DeedKind operator()(const ChangeList &) const { return DeedKind::ChangeList; }

    DeedKind operator()(const PutInList &) const { return DeedKind::PutInList; }

    DeedKind operator()(const ChangeFilter &) const { return DeedKind::ChangeFilter; }

    DeedKind operator()(const FollowTag &) const { return DeedKind::FollowTag; }

    DeedKind operator()(const ImportPeople &) const { return DeedKind::ImportPeople; }

    DeedKind operator()(const AnswerRequest &) const { return DeedKind::AnswerRequest; }

    DeedKind operator()(const ReadConversation &) const { return DeedKind::ReadConversation; }

    DeedKind operator()(const DropScheduled &) const { return DeedKind::DropScheduled; }

    DeedKind operator()(const ReportPerson &) const { return DeedKind::ReportPerson; }
};

} // namespace

DeedKind kindOf(const Deed &deed)
{
    return std::visit(KindOf(), deed);
}

static bool withinBounds(size_t media, const std::optional<NewPoll> &poll)
{
    return qsizetype(media) <= maxItems && (!poll || poll->options.size() <= maxItems);
}

static bool withinBounds(const Deed &deed)
{
    if (const auto *vote = std::get_if<Vote>(&deed))
        return !vote->choices.empty() && qsizetype(vote->choices.size()) <= maxItems &&
               qsizetype(vote->choices.size()) == vote->words.size();
    if (const auto *post = std::get_if<WritePost>(&deed))
        return withinBounds(post->media.size(), post->poll);
    if (const auto *edit = std::get_if<EditPost>(&deed))
        return withinBounds(edit->media.size(), edit->poll);
    if (const auto *report = std::get_if<ReportPerson>(&deed))
        return qsizetype(report->posts.size()) <= maxItems && report->rules.size() <= maxItems;
    return isWithinBounds(deed);
}

static bool isBackdated(const Deed &deed)
{
    const auto *post = std::get_if<WritePost>(&deed);
    return post && post->backdatedTo;
}

std::optional<QByteArray> encodeDeed(const Deed &deed)
{
    if (!withinBounds(deed))
        return std::nullopt;
    QJsonObject object = std::visit([](const auto &each) { return fields(each); }, deed);
    object.insert(QStringLiteral("v"), isBackdated(deed) ? backdatedVersion : version);
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
    const int written = object.value(u"v").toInt();
    if (written != version && written != backdatedVersion)
        return std::nullopt;
    switch (kind) {
    case DeedKind::WritePost:
        return readPost(object);
    case DeedKind::UploadMedia:
        return readUpload(object);
    case DeedKind::DeletePost:
        return DeletePost{PostKey(str(object, QLatin1StringView("post"))),
                          ActId(str(object, QLatin1StringView("after")))};
    case DeedKind::ReactToPost:
        return readReaction(object);
    case DeedKind::Vote:
        return readVote(object);
    case DeedKind::EditPost:
        return readEdit(object);
    case DeedKind::AnswerRequest:
        return AnswerRequest{.handle = str(object, QLatin1StringView("handle")),
                             .person = PersonKey(str(object, QLatin1StringView("person"))),
                             .accept = object.value(u"accept").toBool()};
    case DeedKind::ReadConversation:
        return ReadConversation{LocalId(str(object, QLatin1StringView("conversation")))};
    case DeedKind::DropScheduled:
        return DropScheduled{.scheduled = LocalId(str(object, QLatin1StringView("scheduled"))),
                             .at = instantFromMs(object.value(u"at").toInteger()),
                             .text = str(object, QLatin1StringView("text"))};
    case DeedKind::ReportPerson:
        return readReport(object);
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
    if (memo.dueAt)
        object.insert(QStringLiteral("due"), qint64(toMs(*memo.dueAt)));
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
    if (object.contains(u"due"))
        memo.dueAt = instantFromMs(object.value(u"due").toInteger());
    return memo;
}

} // namespace Godwit
