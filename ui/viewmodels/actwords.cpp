// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/actwords.h"

#include "base/toldtime.h"
#include "base/tr.h"
#include "outbox/outcome.h"
#include "text/plaintext.h"
#include "ui/viewmodels/graphwords.h"

#include <QDateTime>
#include <QLocale>

namespace Godwit
{

static constexpr qsizetype longestBeginning = 70;

Subject subjectOf(const PostView &view)
{
    QString name = spokenName(view.author.displayName);
    if (name.isEmpty())
        name = view.author.handle.section(u'@', 0, 0);
    const QString warning = view.post.contentWarning.simplified();
    return {name, warning.isEmpty() ? plainText(view.post.text) : warning};
}

static QString beginning(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestBeginning)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestBeginning);
    return line.left(space > longestBeginning / 2 ? space : longestBeginning) + u'…';
}

namespace
{

struct PostOf {
    PostKey operator()(const WritePost &deed) const { return deed.replyTo ? deed.replyTo : deed.quotes; }

    PostKey operator()(const UploadMedia &) const { return {}; }

    PostKey operator()(const DeletePost &deed) const { return deed.post; }

    PostKey operator()(const ReactToPost &deed) const { return deed.post; }

    PostKey operator()(const FollowPerson &) const { return {}; }

    PostKey operator()(const EditPost &) const { return {}; }

    PostKey operator()(const Vote &deed) const { return deed.post; }

    PostKey operator()(const AnswerRequest &) const { return {}; }

    PostKey operator()(const ReadConversation &) const { return {}; }

    PostKey operator()(const DropScheduled &) const { return {}; }

    PostKey operator()(const ReportPerson &) const { return {}; }

    template <typename GraphDeed>
    PostKey operator()(const GraphDeed &) const
    {
        return {};
    }
};

struct IconOf {
    QString operator()(const WritePost &deed) const
    {
        return deed.replyTo ? QStringLiteral("reply")
               : deed.at    ? QStringLiteral("schedule")
               : deed.poll  ? QStringLiteral("poll")
                            : QStringLiteral("write");
    }

    QString operator()(const UploadMedia &) const { return QStringLiteral("picture"); }

    QString operator()(const DeletePost &) const { return QStringLiteral("delete"); }

    QString operator()(const ReactToPost &deed) const
    {
        static constexpr const char *icons[] = {"boost", "favourite", "bookmark", "pin", "mute"};
        return QLatin1String(icons[int(deed.reaction) - 1]);
    }

    QString operator()(const FollowPerson &) const { return QStringLiteral("follow"); }

    QString operator()(const EditPost &) const { return QStringLiteral("write"); }

    QString operator()(const Vote &) const { return QStringLiteral("poll"); }

    QString operator()(const AnswerRequest &) const { return QStringLiteral("follow"); }

    QString operator()(const ReadConversation &) const { return QStringLiteral("conversations"); }

    QString operator()(const DropScheduled &) const { return QStringLiteral("schedule"); }

    QString operator()(const ReportPerson &) const { return QStringLiteral("report"); }

    template <typename GraphDeed>
    QString operator()(const GraphDeed &deed) const
    {
        return Godwit::iconOf(deed);
    }
};

struct TitleOf {
    Q_DECLARE_TR_FUNCTIONS(TitleOf)

public:
    const Subject &subject;

    QString operator()(const WritePost &deed) const
    {
        const QString text = beginning(deed.contentWarning.isEmpty() ? deed.text : deed.contentWarning);
        if (deed.replyTo && !subject.name.isEmpty())
            return tr("Reply to %1: “%2”").arg(subject.name, text);
        if (deed.replyTo)
            return tr("Reply: “%1”").arg(text);
        if (deed.quotes && !subject.name.isEmpty())
            return tr("Quote of %1: “%2”").arg(subject.name, text);
        return text.isEmpty() ? tr("A post with %n file(s)", nullptr, int(deed.media.size())) : text;
    }

    QString operator()(const UploadMedia &deed) const { return deed.fileName; }

    QString operator()(const DeletePost &) const
    {
        return subject.text.isEmpty() ? tr("Delete a post") : tr("Delete: “%1”").arg(beginning(subject.text));
    }

    QString operator()(const ReactToPost &deed) const
    {
        const bool known = !subject.name.isEmpty();
        const QString about = known ? subject.name : tr("a post");
        const QString sentence = reaction(deed).arg(about);
        return subject.text.isEmpty() ? sentence : tr("%1: “%2”").arg(sentence, beginning(subject.text));
    }

    QString operator()(const FollowPerson &deed) const
    {
        const QString handle = u'@' + deed.handle;
        return deed.on ? tr("Follow %1").arg(handle) : tr("Stop following %1").arg(handle);
    }

    QString operator()(const EditPost &deed) const { return tr("Edit: “%1”").arg(beginning(deed.text)); }

    QString operator()(const Vote &deed) const
    {
        return tr("Vote: %1").arg(beginning(deed.words.join(QStringLiteral(", "))));
    }

    QString operator()(const AnswerRequest &deed) const
    {
        const QString handle = u'@' + deed.handle;
        return deed.accept ? tr("Accept %1 as a follower").arg(handle)
                           : tr("Decline %1 as a follower").arg(handle);
    }

    QString operator()(const ReadConversation &) const { return tr("Mark a conversation as read"); }

    QString operator()(const DropScheduled &deed) const
    {
        return tr("Take back what was scheduled: “%1”").arg(beginning(deed.text));
    }

    QString operator()(const ReportPerson &deed) const
    {
        const QString title = tr("Report %1").arg(u'@' + deed.handle);
        return deed.comment.isEmpty() ? title : tr("%1: “%2”").arg(title, beginning(deed.comment));
    }

    template <typename GraphDeed>
    QString operator()(const GraphDeed &deed) const
    {
        return Godwit::titleOf(deed);
    }

    static QString reaction(const ReactToPost &deed)
    {
        switch (deed.reaction) {
        case Reaction::Boost:
            return deed.on ? tr("Boost of %1") : tr("Boost of %1, taken back");
        case Reaction::Favourite:
            return deed.on ? tr("Favourite for %1") : tr("Favourite for %1, taken back");
        case Reaction::Bookmark:
            return deed.on ? tr("Bookmark of %1") : tr("Bookmark of %1, removed");
        case Reaction::Pin:
            return deed.on ? tr("Pin of %1 to the profile") : tr("Pin of %1, removed");
        case Reaction::MuteThread:
            return deed.on ? tr("Thread of %1 muted") : tr("Thread of %1 heard of again");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

} // namespace

PostKey postOf(const Deed &deed)
{
    return std::visit(PostOf(), deed);
}

QString iconOf(const Deed &deed)
{
    return std::visit(IconOf(), deed);
}

QString titleOf(const Deed &deed, const Subject &subject)
{
    return std::visit(TitleOf{subject}, deed);
}

QString uploadTitle(const Act &act, UploadCount place)
{
    const auto &media = std::get<UploadMedia>(act.deed);
    return tr("Picture %1 of %2, “%3”").arg(place.done).arg(place.all).arg(media.fileName);
}

QString standingOf(Act::State state)
{
    switch (state) {
    case Act::State::Rejected:
    case Act::State::Ask:
        return QStringLiteral("needs");
    case Act::State::Queued:
        return QStringLiteral("waiting");
    case Act::State::Scheduled:
        return QStringLiteral("scheduled");
    case Act::State::Unknown:
        return QStringLiteral("checking");
    case Act::State::Sending:
        return QStringLiteral("sending");
    case Act::State::Sent:
    case Act::State::Cancelled:
        return QStringLiteral("sent");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateWords(const Act &act)
{
    switch (act.state) {
    case Act::State::Rejected:
        return tr("Not sent");
    case Act::State::Ask:
        return act.offeredTo || isVisibilityUnknown(act) ? tr("Waits for your decision")
                                                         : tr("Nobody knows whether it arrived");
    case Act::State::Scheduled:
        return tr("Scheduled");
    case Act::State::Queued:
        return tr("Waiting");
    case Act::State::Unknown:
        return tr("Sent, no answer came back. Checking before sending again");
    case Act::State::Sending:
        return tr("Sending");
    case Act::State::Sent:
        return act.widenedTo ? tr("Sent, to more people than you asked") : tr("Sent");
    case Act::State::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString clockWords(Instant instant)
{
    return toldMoment(QDateTime::fromMSecsSinceEpoch(toMs(instant)));
}

QString whenWords(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMs(instant));
    const QString clock = toldTime(time.time());
    const qint64 days = QDate::currentDate().daysTo(time.date());
    if (days == 0)
        return tr("today at %1").arg(clock);
    if (days == 1)
        return tr("tomorrow at %1").arg(clock);
    const QString form = days > 0 && days < 300 ? tr("dddd, d MMMM", "date") : tr("d MMMM yyyy", "date");
    return tr("%1 at %2").arg(QLocale().toString(time.date(), form), clock);
}

QString laterWords(const Act &act)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    if (!post || !post->at)
        return tr("Follows the post before it");
    return tr("Goes out %1").arg(whenWords(*post->at));
}

QString laterNote(const Act &act, const QString &host)
{
    if (!act.problemSentence.isEmpty())
        return act.problemSentence;
    if (act.state == Act::State::Scheduled)
        return tr("%1 has it and publishes it, also while Godwit does not run.").arg(host);
    return tr("Godwit sends it then: only while it runs.");
}

QString detailOf(const Act &act, const QString &handle, UploadCount uploads)
{
    if (act.state == Act::State::Sent)
        return tr("%1, by @%2").arg(clockWords(act.changedAt), handle);
    QString detail = clockWords(act.createdAt);
    if (!handle.isEmpty())
        detail = tr("%1, as @%2").arg(detail, handle);
    const auto *post = std::get_if<WritePost>(&act.deed);
    if (post && post->backdatedTo)
        detail = tr("%1, under its own date: %2").arg(detail, whenWords(*post->backdatedTo));
    if (uploads.all == 0)
        return detail;
    if (uploads.done == uploads.all)
        return tr("%1, %n file(s) uploaded", nullptr, uploads.all).arg(detail);
    return tr("%1, %2 of %n file(s) uploaded", nullptr, uploads.all)
        .arg(detail, QString::number(uploads.done));
}

} // namespace Godwit
