// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shapes.h"

#include "cli/actwords.h"
#include "cli/words.h"
#include "health/healthsentence.h"
#include "text/plaintext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace Godwit
{

namespace
{

// Builds an object without its empty members.
class Shape
{
public:
    explicit Shape(const char *kind) { m_object.insert(QLatin1String("kind"), QLatin1String(kind)); }

    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(name), value);
    }

    void time(const char *name, std::optional<Instant> value)
    {
        if (value)
            m_object.insert(QLatin1String(name), isoTime(*value));
    }

    void flag(const char *name, bool value) { m_object.insert(QLatin1String(name), value); }

    // Unset is -1.
    void number(const char *name, qint64 value)
    {
        if (value >= 0)
            m_object.insert(QLatin1String(name), value);
    }

    void object(const char *name, const QJsonObject &value) { m_object.insert(QLatin1String(name), value); }

    void list(const char *name, const QJsonArray &value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(name), value);
    }

    const QJsonObject &take() const { return m_object; }

private:
    QJsonObject m_object;
};

QString attachmentWord(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Image:
        return QStringLiteral("image");
    case Attachment::Kind::Gif:
        return QStringLiteral("gif");
    case Attachment::Kind::Video:
        return QStringLiteral("video");
    case Attachment::Kind::Audio:
        return QStringLiteral("audio");
    case Attachment::Kind::Unknown:
        return QStringLiteral("file");
    }
    Q_UNREACHABLE_RETURN({});
}

QString quoteStateWord(QuoteState state)
{
    static const char *const words[] = {"accepted", "pending",      "rejected", "revoked",
                                        "deleted",  "unauthorized", "blocked",  "muted"};
    return QLatin1String(words[int(state)]);
}

QJsonObject shapeOfAttachment(const Attachment &attachment)
{
    Shape shape("attachment");
    shape.text("type", attachmentWord(attachment.kind));
    shape.text("url", attachment.url);
    shape.text("preview_url", attachment.previewUrl);
    shape.text("alt", attachment.altText);
    if (!attachment.size.isEmpty()) {
        shape.number("width", attachment.size.width());
        shape.number("height", attachment.size.height());
    }
    return shape.take();
}

QJsonObject shapeOfPoll(const Poll &poll)
{
    Shape shape("poll");
    QJsonArray options;
    for (size_t i = 0; i < poll.options.size(); ++i) {
        const PollOption &option = poll.options[i];
        QJsonObject entry{{QStringLiteral("title"), option.title}};
        if (option.votes)
            entry.insert(QStringLiteral("votes"), *option.votes);
        if (std::ranges::contains(poll.ownVotes, int(i)))
            entry.insert(QStringLiteral("chosen"), true);
        options.append(entry);
    }
    shape.list("options", options);
    shape.time("closes_at", poll.closesAt);
    shape.flag("closed", poll.closed);
    shape.flag("multiple", poll.multiple);
    shape.number("votes", poll.votes);
    shape.number("voters", poll.voters.value_or(-1));
    shape.flag("voted", poll.voted);
    return shape.take();
}

QJsonObject shapeOfCard(const LinkCard &card)
{
    Shape shape("card");
    shape.text("url", card.url);
    shape.text("title", card.title);
    shape.text("description", card.description);
    shape.text("provider", card.provider);
    return shape.take();
}

QJsonObject shapeOfCounts(const PostCounts &counts)
{
    return {{QStringLiteral("replies"), counts.replies},
            {QStringLiteral("boosts"), counts.boosts},
            {QStringLiteral("favourites"), counts.favourites},
            {QStringLiteral("quotes"), counts.quotes}};
}

void addContent(Shape &shape, const Post &post)
{
    shape.text("text", plainText(post.text));
    shape.text("content_warning", post.contentWarning);
    shape.flag("sensitive", post.sensitive);
    shape.text("visibility", visibilityWord(post.visibility));
    shape.text("language", post.language);
    QJsonArray attachments;
    for (const Attachment &attachment : post.attachments)
        attachments.append(shapeOfAttachment(attachment));
    shape.list("attachments", attachments);
    if (post.poll)
        shape.object("poll", shapeOfPoll(*post.poll));
    if (post.card)
        shape.object("card", shapeOfCard(*post.card));
    shape.list("hashtags", QJsonArray::fromStringList(post.hashtags));
    shape.object("counts", shapeOfCounts(post.counts));
}

QJsonObject shapeOfQuote(const Quote &quote, const PostView *quoted)
{
    QJsonObject object{{QStringLiteral("state"), quoteStateWord(quote.state)}};
    if (quote.post)
        object.insert(QStringLiteral("uri"), quote.post.toString());
    if (quoted)
        object.insert(QStringLiteral("post"), shapeOf(*quoted));
    return object;
}

} // namespace

QString isoTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject shapeOf(const Profile &profile)
{
    Shape shape("profile");
    shape.text("uri", profile.key.toString());
    shape.text("handle", profile.handle);
    shape.text("name", plainText(profile.displayName));
    shape.text("url", profile.url);
    shape.text("avatar_url", profile.avatarUrl);
    shape.text("note", plainText(profile.note));
    shape.flag("bot", profile.bot);
    shape.flag("locked", profile.locked);
    shape.number("followers", profile.followers);
    shape.number("following", profile.following);
    shape.number("posts", profile.posts);
    return shape.take();
}

QJsonObject shapeOf(const PostView &view)
{
    const Post &post = view.post;
    Shape shape("post");
    shape.text("uri", post.key.toString());
    shape.text("url", post.url);
    shape.object("author", shapeOf(view.author));
    shape.time("created_at", post.createdAt);
    shape.time("edited_at", post.editedAt);
    shape.flag("reply", post.isReply);
    shape.text("replies_to", view.repliesToHandle);
    addContent(shape, post);
    if (post.quote)
        shape.object("quote", shapeOfQuote(*post.quote, view.quoted.get()));
    shape.flag("boosted", view.state.boosted);
    shape.flag("favourited", view.state.favourited);
    shape.flag("bookmarked", view.state.bookmarked);
    if (view.yourCopy)
        shape.flag("your_copy", true);
    return shape.take();
}

QJsonObject shapeOf(const Row &row, const QStringList &seenBy)
{
    QJsonObject object = shapeOf(row.view);
    if (row.boost) {
        if (row.booster)
            object.insert(QStringLiteral("boosted_by"), shapeOf(*row.booster));
        object.insert(QStringLiteral("boosted_at"), isoTime(row.boost->at));
    }
    if (!row.boosters.empty()) {
        QJsonArray others;
        for (const Profile &booster : row.boosters)
            others.append(shapeOf(booster));
        object.insert(QStringLiteral("also_boosted_by"), others);
    }
    if (row.gapBelow)
        object.insert(QStringLiteral("gap_below"), true);
    if (!seenBy.isEmpty())
        object.insert(QStringLiteral("seen_by"), QJsonArray::fromStringList(seenBy));
    return object;
}

QJsonObject shapeOf(const NotificationView &view)
{
    const Notification &notification = view.notification;
    Shape shape("notification");
    shape.text("type", notificationWord(notification));
    shape.time("at", notification.at);
    shape.number("count", notification.count);
    QJsonArray people;
    for (const Profile &profile : view.people)
        people.append(shapeOf(profile));
    shape.list("people", people);
    if (view.post)
        shape.object("post", shapeOf(*view.post));
    shape.text("emoji", notification.emoji);
    shape.text("text", notification.fallback);
    return shape.take();
}

QJsonObject shapeOf(const Account &account, bool isDefault, AccountRole role)
{
    static const char *const roles[] = {"active", "standby", "member"};
    Shape shape("account");
    shape.text("handle", account.handle);
    shape.text("server", account.server.origin.toString());
    shape.text("software", account.server.softwareName);
    shape.text("version", account.server.version);
    shape.text("uri", account.person.toString());
    shape.flag("default", isDefault);
    shape.number("persona", account.persona.value());
    shape.text("role", QLatin1String(roles[int(role)]));
    shape.flag("archived", account.archived);
    if (account.imported)
        shape.flag("imported", true);
    return shape.take();
}

static void addWords(Shape &shape, const Deed &deed)
{
    const ActWords words = wordsOf(deed);
    shape.text("text", words.text);
    shape.text("content_warning", words.contentWarning);
    shape.list("options", QJsonArray::fromStringList(words.options));
    shape.list("choices", QJsonArray::fromStringList(words.choices));
    shape.text("about", words.about);
    if (const auto *post = std::get_if<WritePost>(&deed); post && post->visibility)
        shape.text("visibility", visibilityWord(*post->visibility));
}

QJsonObject shapeOf(const Act &act, const QString &handle, const QString &offered)
{
    Shape shape("act");
    shape.text("id", act.id.toString());
    shape.text("account", handle);
    shape.text("deed", deedWord(act.deed));
    shape.text("state", actStateWord(act.state));
    addWords(shape, act.deed);
    shape.time("created_at", act.createdAt);
    shape.time("next_try_at", act.nextTryAt);
    if (const auto *post = std::get_if<WritePost>(&act.deed))
        shape.time("publish_at", post->at);
    shape.number("tries", act.tries);
    shape.text("problem", act.problem);
    shape.text("sentence", act.problemSentence);
    shape.text("post", act.resultPost.toString());
    shape.text("url", act.resultUrl);
    if (act.widenedTo)
        shape.text("widened_to", visibilityWord(*act.widenedTo));
    shape.text("offered_to", offered);
    return shape.take();
}

static QJsonObject shapeOf(const Step &step, const Origin &origin)
{
    Shape shape("step");
    shape.text("rung", rungWord(rungOf(step.sign)));
    shape.text("sign", signWord(step.sign));
    shape.flag("good", isGood(step.sign));
    shape.time("at", step.at);
    shape.number("took_ms", step.took.count());
    shape.text("subject", step.subject);
    shape.text("words", step.words);
    if (step.httpStatus != 0)
        shape.number("http_status", step.httpStatus);
    shape.text("sentence", stepSentence(step, origin));
    return shape.take();
}

static QJsonObject shapeOf(const HealthReport &report, const QString &handle)
{
    static const char *const tokens[] = {"good", "doubted", "dead"};
    QJsonObject account{{QStringLiteral("handle"), handle},
                        {QStringLiteral("state"), healthWord(report.state())},
                        {QStringLiteral("token"), QLatin1String(tokens[int(report.account.token)])}};
    if (report.account.frozenSince || report.account.token == AccountHealth::Token::Dead)
        account.insert(QStringLiteral("since"), isoTime(report.since()));
    if (!report.account.words.isEmpty())
        account.insert(QStringLiteral("words"), report.account.words);
    return account;
}

QJsonObject shapeOf(const std::vector<HealthReport> &reports, const QStringList &handles, Instant now)
{
    const HealthReport &first = reports.front();
    const ServerHealth &server = first.server;
    Shape shape("server");
    shape.text("server", server.origin.toString());
    shape.text("state", healthWord(server.state));
    if (server.state != HealthState::Unknown)
        shape.time("since", server.since);
    shape.time("answered_at", server.answeredAt);
    shape.time("lifts_at", server.liftsAt);
    shape.number("answer_ms", server.answerTime ? server.answerTime->count() : -1);
    shape.text("sentence", healthSentence(first, now));
    shape.text("meaning", healthMeaning(first));
    shape.text("reason", healthReason(first, now));
    QJsonArray accounts;
    for (qsizetype i = 0; i < handles.size(); ++i)
        accounts.append(shapeOf(reports[size_t(i)], handles[i]));
    shape.list("accounts", accounts);
    QJsonArray evidence;
    for (const Step &step : server.evidence)
        evidence.append(shapeOf(step, server.origin));
    shape.list("evidence", evidence);
    return shape.take();
}

} // namespace Godwit
