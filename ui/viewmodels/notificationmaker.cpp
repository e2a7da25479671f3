// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/notificationmaker.h"

#include "base/tr.h"
#include "text/plaintext.h"

namespace Godwit
{

using Kind = Notification::Kind;

static QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Mention:
    case Kind::Quote:
        return QStringLiteral("mention");
    case Kind::Boost:
        return QStringLiteral("boost");
    case Kind::Favourite:
    case Kind::Reaction:
        return QStringLiteral("favourite");
    case Kind::Follow:
    case Kind::FollowRequest:
        return QStringLiteral("follow");
    case Kind::Poll:
        return QStringLiteral("poll");
    case Kind::Edit:
    case Kind::QuotedEdit:
        return QStringLiteral("edit");
    default:
        return QStringLiteral("other");
    }
}

static QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Mention:
        return QStringLiteral("reply");
    case Kind::Quote:
        return QStringLiteral("quote");
    case Kind::Boost:
        return QStringLiteral("boost");
    case Kind::Favourite:
        return QStringLiteral("favourite");
    case Kind::Reaction:
        return QStringLiteral("emoji");
    case Kind::Follow:
    case Kind::FollowRequest:
        return QStringLiteral("follow");
    case Kind::Poll:
        return QStringLiteral("poll");
    case Kind::Edit:
    case Kind::QuotedEdit:
        return QStringLiteral("write");
    case Kind::Moved:
        return QStringLiteral("switch");
    case Kind::SeveredRelationships:
    case Kind::ModerationWarning:
    case Kind::AdminReport:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("notifications");
    }
}

static QString bold(const QString &name)
{
    return QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
}

// "Ines", "Ines and Noor", "Ines and 14 others".
static QString who(const NotificationRow &row, int count)
{
    if (row.people.isEmpty())
        return tr("Somebody");
    const QString first = bold(row.people.first().name);
    if (count <= 1)
        return first;
    if (count == 2 && row.people.size() == 2)
        return tr("%1 and %2").arg(first, bold(row.people.at(1).name));
    return tr("%1 and %n other(s)", nullptr, count - 1).arg(first);
}

static QString deed(const Notification &notification)
{
    switch (notification.kind) {
    case Kind::Mention:
        return tr("%1 mentioned you");
    case Kind::Quote:
        return tr("%1 quoted you");
    case Kind::Boost:
        return tr("%1 boosted your post");
    case Kind::Favourite:
        return tr("%1 favourited your post");
    case Kind::Reaction:
        return tr("%1 reacted to your post");
    case Kind::Follow:
        return tr("%1 follows you");
    case Kind::FollowRequest:
        return tr("%1 asks to follow you");
    case Kind::Poll:
        return tr("A poll of %1 has ended");
    case Kind::NewPost:
        return tr("%1 posted");
    case Kind::Edit:
        return tr("%1 edited a post you boosted");
    case Kind::QuotedEdit:
        return tr("%1 edited a post you quoted");
    case Kind::Moved:
        return tr("%1 has moved to another server");
    case Kind::SeveredRelationships:
        return tr("Your server cut some of your connections");
    case Kind::ModerationWarning:
        return tr("Your server's moderators sent you a warning");
    case Kind::AdminSignUp:
        return tr("%1 signed up");
    case Kind::AdminReport:
        return tr("%1 sent a report");
    case Kind::Unknown:
        break;
    }
    return {};
}

// "A poll you voted in has ended: Rye with caraway, 46 %".
static QString pollSentence(const PollRow &poll, bool own)
{
    const QString ended = own ? tr("Your poll has ended") : tr("A poll you voted in has ended");
    QStringList best;
    double share = 0;
    for (const PollOptionRow &option : poll.options) {
        if (option.share > share)
            best.clear();
        if (option.share > 0 && option.share >= share) {
            best.append(bold(option.title));
            share = option.share;
        }
    }
    if (best.isEmpty())
        return ended;
    return tr("%1: %2, %3")
        .arg(ended, best.join(QStringLiteral(", ")),
             QString::number(qRound(share * 100)) + QStringLiteral("\u00a0%"));
}

static QString sentenceOf(const Notification &notification, const NotificationRow &row)
{
    if (notification.kind == Kind::Poll && row.hasPost && !row.post.poll.options.isEmpty())
        return pollSentence(row.post.poll, row.post.own);
    const QString words = deed(notification);
    if (!words.isEmpty())
        return words.contains(QLatin1String("%1")) ? words.arg(who(row, notification.count)) : words;
    if (!notification.fallback.isEmpty())
        return notification.fallback.toHtmlEscaped();
    return tr("%1: “%2”").arg(who(row, notification.count), notification.word.toHtmlEscaped());
}

// Back from what bold() and toHtmlEscaped() make.
static QString withoutMarkup(QString sentence)
{
    return sentence.remove(QLatin1String("<b>"))
        .remove(QLatin1String("</b>"))
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

// Why a post that is shown whole is shown.
static void tell(NotificationRow &row, const Notification &notification, bool answersYou)
{
    row.post.answers.clear();
    if (notification.kind == Kind::Mention && answersYou) {
        row.post.told = tr("replied to you");
        row.post.toldIcon = QStringLiteral("reply");
    } else if (notification.kind == Kind::Quote) {
        row.post.told = tr("quoted you");
        row.post.toldIcon = QStringLiteral("quote");
    } else if (notification.kind == Kind::NewPost) {
        row.post.told = tr("you asked to be told");
        row.post.toldIcon = QStringLiteral("notifications");
    }
}

static QString personDetail(const Profile &profile)
{
    const QString note = plainText(profile.note).simplified();
    if (profile.followers < 0)
        return note;
    const QString followers = tr("%n follower(s)", nullptr, int(profile.followers));
    if (note.isEmpty())
        return followers;
    // What ends by itself needs no sign behind it.
    const bool ends = QStringLiteral(".!?…").contains(note.back());
    return note + (ends ? QStringLiteral(" ") : QStringLiteral(" · ")) + followers;
}

static void fillRequest(NotificationRow &row, const NotificationView &view, const RowMaker &maker)
{
    static constexpr const char *words[] = {"open", "accepted", "declined", "gone"};
    row.request = QLatin1String(words[int(view.request)]);
    for (const Act &act : maker.with().waiting) {
        const auto *answer = std::get_if<AnswerRequest>(&act.deed);
        if (!answer || act.state == Act::State::Rejected ||
            answer->person.toString() != row.people.first().key)
            continue;
        row.request = answer->accept ? QStringLiteral("accepted") : QStringLiteral("declined");
        row.pending = true;
    }
}

NotificationRow notificationRow(const NotificationView &view, const RowMaker &maker)
{
    const Notification &notification = view.notification;
    NotificationRow row;
    row.id = notification.id.toString();
    row.kind = kindWord(notification.kind);
    row.icon = iconOf(notification.kind);
    for (const Profile &profile : view.people)
        row.people.append(maker.person(profile));
    row.time = double(toMs(notification.at));
    row.hasPost = view.post != nullptr;
    if (view.post) {
        row.post = maker.row(*view.post);
        row.detail = row.post.plain.simplified();
    }
    row.sentence = sentenceOf(notification, row);
    row.said = withoutMarkup(row.sentence);
    row.whole = row.hasPost && (notification.kind == Kind::Mention || notification.kind == Kind::Quote ||
                                notification.kind == Kind::NewPost);
    if (row.whole)
        tell(row, notification, maker.with().own.contains(view.post->post.repliesTo));
    if (notification.kind == Kind::FollowRequest && !row.people.isEmpty()) {
        row.detail = personDetail(view.people.front());
        fillRequest(row, view, maker);
    }
    return row;
}

} // namespace Godwit
