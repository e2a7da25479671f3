// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/handover.h"

#include "base/tr.h"
#include "text/counting.h"

#include <QLocale>
#include <QRegularExpression>

namespace Godwit
{

using Kind = Passage::Kind;
using Why = Passage::Why;

static Passage stays(Why why)
{
    return {Kind::Stays, why};
}

static Passage asks(Why why)
{
    return {Kind::Asks, why};
}

// As many looks as the outbox itself needs before it sends again (outcome.cpp).
bool isKnownUnsent(const JournalEntry &entry)
{
    return entry.uncertain == 0 || (entry.polls >= 3 && entry.cleanPolls >= 2);
}

std::optional<Visibility> meantFor(const JournalEntry &entry, const WritePost &post, const Handover &handover)
{
    if (post.visibility)
        return post.visibility;
    return entry.memo ? std::optional(entry.memo->visibility) : handover.usual;
}

std::vector<PostKey> namedBy(const Deed &deed)
{
    std::vector<PostKey> named;
    const auto add = [&](const PostKey &key) {
        if (key && !actOfLocalKey(key))
            named.push_back(key);
    };
    if (const auto *post = std::get_if<WritePost>(&deed)) {
        add(post->replyTo);
        add(post->quotes);
    } else if (const auto *reaction = std::get_if<ReactToPost>(&deed)) {
        add(reaction->post);
    } else if (const auto *vote = std::get_if<Vote>(&deed)) {
        add(vote->post);
    }
    return named;
}

// "@name" that no host follows: on each server somebody else. What stands in code or in an address is none,
// but asking once too often is the smaller harm.
static bool hasBareMention(const QString &text)
{
    static const QRegularExpression bare(QStringLiteral(R"((?:^|[^\w@/.])@[\w][\w.\-]*(?![\w.\-]*@))"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return bare.match(text).hasMatch();
}

static bool knowsVisibility(Visibility visibility, Capabilities can)
{
    switch (visibility) {
    case Visibility::Public:
        return true;
    case Visibility::Unlisted:
        return can.testFlag(Capability::Unlisted);
    case Visibility::Followers:
        return can.testFlag(Capability::FollowersOnly);
    case Visibility::Direct:
        return can.testFlag(Capability::Direct);
    }
    Q_UNREACHABLE_RETURN(false);
}

static Passage fits(const WritePost &post, std::optional<Visibility> meant, const Handover &handover)
{
    const Capabilities can = handover.capabilities;
    if (meant && !knowsVisibility(*meant, can))
        return stays(Why::Visibilities);
    if (handover.limits.characters > 0 && charactersLeft(post.text, post.contentWarning, handover.limits) < 0)
        return stays(Why::Length);
    if (int(post.media.size()) > handover.limits.attachments)
        return stays(Why::Attachments);
    if (post.poll && !can.testFlag(Capability::Polls))
        return stays(Why::Polls);
    if (post.quotes && !can.testFlag(Capability::QuotesWrite))
        return stays(Why::Quotes);
    return {};
}

static Passage named(const Deed &deed, const Handover &handover)
{
    for (const PostKey &key : namedBy(deed)) {
        const auto kept = handover.keptFrom.constFind(key);
        if (kept == handover.keptFrom.cend())
            return stays(Why::Unexamined);
        if (*kept)
            return stays(Why::KeptFrom);
    }
    return {};
}

static Passage ofPost(const JournalEntry &entry, const WritePost &post, const Handover &handover)
{
    if (!isKnownUnsent(entry))
        return stays(Why::Unsettled);
    if (const Passage passage = named(entry.act.deed, handover); passage.kind != Kind::Goes)
        return passage;
    const auto meant = meantFor(entry, post, handover);
    if (const Passage passage = fits(post, meant, handover); passage.kind != Kind::Goes)
        return passage;
    // An answer is narrowed to what it answers where it is sent; how narrow that would have been is known
    // only where posts are public anyway.
    const bool isNarrowed = post.replyTo && !post.visibility && !entry.memo;
    if (!meant || (isNarrowed && *meant == Visibility::Unlisted))
        return asks(Why::Unsaid);
    if (*meant == Visibility::Followers)
        return asks(Why::Followers);
    if (hasBareMention(post.text))
        return asks(Why::BareMention);
    if (entry.act.state == Act::State::Scheduled)
        return asks(Why::Scheduled);
    return {};
}

// Handles, hosts and hashtags mean the same on every server.
static bool isOfPersonOrTag(const Deed &deed)
{
    return std::holds_alternative<FollowPerson>(deed) || std::holds_alternative<MutePerson>(deed) ||
           std::holds_alternative<BlockPerson>(deed) || std::holds_alternative<BlockDomain>(deed) ||
           std::holds_alternative<FollowTag>(deed);
}

bool mayGoElsewhere(const Act &act)
{
    const auto *reaction = std::get_if<ReactToPost>(&act.deed);
    // What is to be taken back was given by this account.
    return !act.bound && ((reaction && reaction->on) || std::holds_alternative<WritePost>(act.deed) ||
                          std::holds_alternative<Vote>(act.deed) || isOfPersonOrTag(act.deed));
}

static Passage ofDeed(const JournalEntry &entry, const Handover &handover)
{
    // With the post that it is for: a file that nobody uses does no harm where it is.
    if (std::holds_alternative<UploadMedia>(entry.act.deed) && !entry.act.bound)
        return {};
    if (!mayGoElsewhere(entry.act))
        return stays(Why::Owner);
    if (const auto *post = std::get_if<WritePost>(&entry.act.deed))
        return ofPost(entry, *post, handover);
    return entry.uncertain > 0 ? stays(Why::Unsettled) : named(entry.act.deed, handover);
}

Passage passageOf(const JournalEntry &entry, const Handover &handover)
{
    const bool isUpload = std::holds_alternative<UploadMedia>(entry.act.deed);
    if (!isUpload && (entry.act.state == Act::State::Sending || entry.act.state == Act::State::Unknown))
        return stays(Why::Unsettled);
    if (entry.act.state == Act::State::Ask || entry.act.state == Act::State::Rejected)
        return stays(Why::Decision);
    return ofDeed(entry, handover);
}

Passage passageByDecision(const JournalEntry &entry, const Handover &handover)
{
    JournalEntry decided = entry;
    // A person who says so has looked.
    if (decided.act.state == Act::State::Ask || decided.act.state == Act::State::Rejected) {
        decided.act.state = Act::State::Queued;
        decided.uncertain = 0;
    }
    const Passage passage = passageOf(decided, handover);
    return passage.kind == Kind::Asks ? Passage() : passage;
}

static QString followersSentence(const Handover &handover)
{
    const QString was = tr("It was for your followers on %1.").arg(handover.fromHost) + QLatin1Char(' ');
    const int here = int(handover.followersTo);
    if (here < 0)
        return was + tr("On %1 other people follow you.").arg(handover.toHost);
    if (handover.followersFrom < 0)
        return was + tr("On %1 you have %n follower(s).", nullptr, here).arg(handover.toHost);
    return was + tr("On %1 you have %n follower(s), not %2.", nullptr, here)
                     .arg(handover.toHost, QLocale().toString(handover.followersFrom));
}

QString passageSentence(Passage::Why why, const Handover &handover)
{
    const QString from = handover.fromHost;
    const QString to = handover.toHost;
    switch (why) {
    case Why::None:
        return {};
    case Why::Followers:
        return followersSentence(handover);
    case Why::BareMention:
        return tr("It mentions somebody without a server. On %1 that would be another person than on %2, or "
                  "nobody.")
            .arg(to, from);
    case Why::Scheduled:
        return tr("%1 has it and publishes it at its time, if it answers to anybody then. If %2 is to "
                  "publish it, "
                  "it is taken off %1 as soon as that can be reached.")
            .arg(from, to);
    case Why::Unsaid:
        return tr("It does not say who may read it. %1 would decide that, and how is not known here; on %2 "
                  "it would "
                  "be as you have set it there.")
            .arg(from, to);
    case Why::Owner:
        return tr("Only %1 can do this, because it was written or done there.").arg(from);
    case Why::Unsettled:
        return tr("It was on its way to %1 and nobody knows whether it arrived. It waits until %1 can be "
                  "asked, "
                  "so that it is not sent twice.")
            .arg(from);
    case Why::Decision:
        return tr("It waits for your decision.");
    case Why::KeptFrom:
        return tr("It is about a post that only your account on %1 may see, so %2 is not told of it.")
            .arg(from, to);
    case Why::Length:
        return tr("It is longer than %1 takes.").arg(to);
    case Why::Attachments:
        return tr("It has more attachments than %1 takes.").arg(to);
    case Why::Polls:
        return tr("%1 has no polls.").arg(to);
    case Why::Quotes:
        return tr("%1 has no quotes.").arg(to);
    case Why::Visibilities:
        return tr("%1 does not know its visibility and would show it to more people.").arg(to);
    case Why::Belongs:
        return tr("It belongs to something that stays with %1.").arg(from);
    case Why::Unexamined:
        return tr("It came while the switch was made, and waits for %1.").arg(from);
    case Why::SaidThere:
        return tr("You posted it from %1 as well: there it would stand twice.").arg(to);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
