// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

#include "base/tr.h"
#include "lifeboat/syncend.h"

#include <array>

namespace Godwit
{

namespace
{

template <typename Value>
struct Word {
    Value value;
    const char *word;
};

constexpr std::array visibilities{
    Word{Visibility::Public, "public"},
    Word{Visibility::Unlisted, "unlisted"},
    Word{Visibility::Followers, "followers"},
    Word{Visibility::Direct, "direct"},
};

constexpr std::array actStates{
    Word{Act::State::Queued, "waiting"},      Word{Act::State::Sending, "sending"},
    Word{Act::State::Sent, "sent"},           Word{Act::State::Rejected, "rejected"},
    Word{Act::State::Unknown, "verifying"},   Word{Act::State::Ask, "needs-you"},
    Word{Act::State::Cancelled, "cancelled"}, Word{Act::State::Scheduled, "scheduled"},
};

using NotificationKind = Notification::Kind;
constexpr std::array notificationKinds{
    Word{NotificationKind::Mention, "mention"},
    Word{NotificationKind::Boost, "boost"},
    Word{NotificationKind::Favourite, "favourite"},
    Word{NotificationKind::Follow, "follow"},
    Word{NotificationKind::FollowRequest, "follow-request"},
    Word{NotificationKind::Poll, "poll"},
    Word{NotificationKind::NewPost, "post"},
    Word{NotificationKind::Edit, "edit"},
    Word{NotificationKind::Quote, "quote"},
    Word{NotificationKind::QuotedEdit, "quoted-edit"},
    Word{NotificationKind::Reaction, "reaction"},
    Word{NotificationKind::Moved, "moved"},
    Word{NotificationKind::SeveredRelationships, "severed-relationships"},
    Word{NotificationKind::ModerationWarning, "moderation-warning"},
    Word{NotificationKind::AdminSignUp, "sign-up"},
    Word{NotificationKind::AdminReport, "report"},
};

template <typename Table, typename Value>
QString wordIn(const Table &table, Value value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QLatin1String(entry.word);
    }
    return {};
}

struct DeedWord {
    QString operator()(const WritePost &) const { return QStringLiteral("post"); }

    QString operator()(const UploadMedia &) const { return QStringLiteral("upload"); }

    QString operator()(const EditPost &) const { return QStringLiteral("edit"); }

    QString operator()(const DeletePost &) const { return QStringLiteral("delete"); }

    QString operator()(const ReactToPost &deed) const
    {
        static constexpr const char *words[] = {"boost", "favourite", "bookmark", "pin", "mute-thread"};
        const char *word = words[int(deed.reaction) - 1];
        return (deed.on ? QString() : QStringLiteral("un")) + QLatin1String(word);
    }

    QString operator()(const FollowPerson &deed) const
    {
        return deed.on ? QStringLiteral("follow") : QStringLiteral("unfollow");
    }

    QString operator()(const Vote &) const { return QStringLiteral("vote"); }

    QString operator()(const AnswerRequest &deed) const
    {
        return deed.accept ? QStringLiteral("accept") : QStringLiteral("decline");
    }

    QString operator()(const ReadConversation &) const { return QStringLiteral("read-conversation"); }

    QString operator()(const DropScheduled &) const { return QStringLiteral("unschedule"); }

    QString operator()(const ReportPerson &) const { return QStringLiteral("report"); }

    QString operator()(const MutePerson &deed) const
    {
        return deed.on ? QStringLiteral("mute") : QStringLiteral("unmute");
    }

    QString operator()(const BlockPerson &deed) const
    {
        return deed.on ? QStringLiteral("block") : QStringLiteral("unblock");
    }

    QString operator()(const BlockDomain &deed) const
    {
        return deed.on ? QStringLiteral("block-domain") : QStringLiteral("unblock-domain");
    }

    QString operator()(const ChangeList &deed) const { return changed(deed.change, "list"); }

    QString operator()(const PutInList &deed) const
    {
        return deed.on ? QStringLiteral("list-member") : QStringLiteral("unlist-member");
    }

    QString operator()(const ChangeFilter &deed) const { return changed(deed.change, "filter"); }

    QString operator()(const FollowTag &deed) const
    {
        return deed.on ? QStringLiteral("follow-tag") : QStringLiteral("unfollow-tag");
    }

    QString operator()(const ImportPeople &) const { return QStringLiteral("import"); }

private:
    static QString changed(Change change, const char *what)
    {
        const char *verb = change == Change::Make ? "make" : change == Change::Alter ? "change" : "remove";
        return QStringLiteral("%1-%2").arg(QLatin1StringView(verb), QLatin1StringView(what));
    }
};

} // namespace

QString visibilityWord(Visibility visibility)
{
    return wordIn(visibilities, visibility);
}

std::optional<Visibility> visibilityFromWord(const QString &word)
{
    for (const auto &entry : visibilities) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

QString actStateWord(Act::State state)
{
    return wordIn(actStates, state);
}

QString deedWord(const Deed &deed)
{
    return std::visit(DeedWord(), deed);
}

QString notificationWord(const Notification &notification)
{
    const QString word = wordIn(notificationKinds, notification.kind);
    return word.isEmpty() ? notification.word : word;
}

QString outboxPausedSentence()
{
    return tr("The outbox is paused: nothing is sent until `godwit outbox resume`.");
}

QString sentenceOf(const SyncEnd &end)
{
    return end.why == SyncEnd::Why::HeldBack ? outboxPausedSentence() : end.sentence;
}

QString softwareWords(const ServerInfo &server)
{
    return (server.softwareName + QLatin1Char(' ') + server.version).simplified();
}

} // namespace Godwit
