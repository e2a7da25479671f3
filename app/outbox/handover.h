// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"
#include "outbox/journalentry.h"

#include <QHash>

namespace Godwit
{

// Which acts of an account another one of the same person may do in its place. Pure rules; handoverrows.h
// applies them.

// What the rules need to know besides the act.
struct Handover {
    AccountId from;
    AccountId to;
    QString fromHost;
    QString toHost;
    // Of the account that takes over.
    Capabilities capabilities;
    PostLimits limits;
    // Whom a post of the old account is for that does not say; unset: not known.
    std::optional<Visibility> usual{};
    // -1: unknown.
    qint64 followersFrom = -1;
    qint64 followersTo = -1;
    // Whether a post must not be named on the other server (PostStore::isKeptFrom); an act that needs a post
    // which is not in here has not been looked at.
    QHash<PostKey, bool> keptFrom;
    // Whom the posts are for that drafts answer; without those that are not known.
    QHash<PostKey, Visibility> answered;
};

struct Passage {
    enum class Kind : quint8 {
        Goes = 1,
        Asks = 2, // a person decides: the audience would be another
        Stays = 3,
    };

    enum class Why : quint8 {
        None = 0,
        // Of what asks.
        Followers = 1,   // the followers are others
        BareMention = 2, // "@name" without a host is somebody else there
        Scheduled = 3,   // the old server has it and may publish it, too
        Unsaid = 4,      // it says not whom it is for, and what the old server would do is not known
        // Of what stays.
        Owner = 10,     // deleting, editing, taking back: only who made it can
        Unsettled = 11, // being sent, or sent without an answer
        Decision = 12,  // waits for a person already
        KeptFrom = 13,  // about a post that the other server must not hear of
        Length = 14,
        Attachments = 15,
        Polls = 16,
        Quotes = 17,
        Visibilities = 18,
        Belongs = 19,    // to something that stays
        Unexamined = 20, // keptFrom does not say
        SaidThere = 21,  // the other account was to say the same at the same time
    };

    Kind kind = Kind::Goes;
    Why why = Why::None;

    friend bool operator==(const Passage &, const Passage &) = default;
};

// Whether such an act may be another account's at all: not what only who made something can do, and no file
// without its post. Whether this very one, what follows says.
bool mayGoElsewhere(const Act &act);

// Of the act alone, whatever becomes of others that it belongs to. For acts that are open or ask.
Passage passageOf(const JournalEntry &entry, const Handover &handover);
// The same where a person has decided that the other account is to do it: what asks goes.
Passage passageByDecision(const JournalEntry &entry, const Handover &handover);

// Whom the post is for, whoever sends it: as it says, as it was tried, or as posts of the old account usually
// are.
std::optional<Visibility> meantFor(const JournalEntry &entry, const WritePost &post,
                                   const Handover &handover);

// Whether earlier tries of a post are known not to have arrived.
bool isKnownUnsent(const JournalEntry &entry);

// The posts of others that the act names.
std::vector<PostKey> namedBy(const Deed &deed);

// For a person: why it asks or stays. Empty for what goes.
QString passageSentence(Passage::Why why, const Handover &handover);

} // namespace Godwit
