// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"
#include "model/post.h"
#include "outbox/act.h"
#include "servers/schedulingport.h"

#include <functional>

namespace Godwit
{

// How far ahead the time of a post must be for its server to take it.
inline constexpr Milliseconds leastAheadForServers = SchedulingPort::leastAhead;

// A picture or other file that a draft is to be posted with.
struct DraftMedia {
    // The person's own file, copied only when it is posted; or a copy of ours, where there is no such file.
    // Empty for what the server has already.
    QString path{};
    QString altText{};
    // -1…1 in both directions, as in Attachment.
    QPointF focus{};
    // Of a post that is edited: what its server calls the file, and what can be shown of it.
    LocalId posted{};
    QString previewUrl{};

    friend bool operator==(const DraftMedia &, const DraftMedia &) = default;
};

// A post of a thread, as far as it differs from the others.
struct DraftPart {
    QString text{};
    bool sensitive = false;
    std::vector<DraftMedia> media{};
    QStringList pollOptions{};
    bool pollMultiple = false;
    int pollSeconds = 86'400;

    bool isEmpty() const;

    friend bool operator==(const DraftPart &, const DraftPart &) = default;
};

// What is being written. Belongs to a persona, so that it can be posted by whichever account is alive.
struct Draft {
    // Of a persona's drafts there is one for each place; empty: the new post.
    QString place{};
    PostKey replyTo{};
    PostKey quotes{};
    // Where the quoted post can be read: stands in the text of whoever's server has no quotes.
    QString quotesUrl{};
    // An own post that this changes.
    PostKey edits{};
    // An own post that goes once this one has been sent.
    PostKey replaces{};
    // Whoever posts it; empty: whoever is looked from.
    std::vector<AccountId> accounts{};
    QString text{};
    QString contentWarning{};
    bool sensitive = false;
    // Unset: the account's default, narrowed by what is answered.
    std::optional<Visibility> visibility{};
    // Empty: not chosen.
    QString language{};
    std::vector<DraftMedia> media{};
    // Empty: no poll.
    QStringList pollOptions{};
    bool pollMultiple = false;
    int pollSeconds = 86'400;
    // To be read so where the server can.
    bool markdown = false;
    // When it is to be published; unset: as soon as it is said.
    std::optional<Instant> at{};
    // What must have been done before it may be sent: it takes the place of a post that its server has for
    // later.
    ActId after{};
    // The posts of a thread before and after the one that is being written: each answers the one before it.
    std::vector<DraftPart> earlier{};
    std::vector<DraftPart> later{};

    static Draft answering(const PostKey &post);
    static Draft quoting(const PostKey &post, const QString &url);
    static Draft editing(const PostKey &post);
    static Draft replacing(const PostKey &post);
    // For the day on which the account's server ends, kept ready until then: one for each account. In a
    // backup 0 stands for the account that it is of.
    static Draft lastPost(AccountId account, const QString &text);
    // A post that was said already and came back out of the outbox.
    static Draft takenBack(const ActId &act);

    // All of its posts, in order; at least one.
    std::vector<DraftPart> parts() const;
    // These are its posts, of which `current` is being written.
    void setParts(std::vector<DraftPart> parts, size_t current);
    // The post alone.
    DraftPart part() const;
    void setPart(DraftPart part);
    // It changes a post of one account, or was kept ready for it: no other one of the person says it.
    bool staysBehind() const;
    bool isLastPost() const;
    // Another account of the person takes over from one of those that post it, unless it stays behind.
    // Whether that changed anything.
    bool handOver(AccountId from, AccountId to);
    // The files of all of its posts.
    void forEachFile(const std::function<void(DraftMedia &)> &change);

    // Nothing that a person would miss.
    bool isEmpty() const;
    // What an account says whose server has quotes, or has none.
    QString spoken(bool canQuote) const;

    friend bool operator==(const Draft &, const Draft &) = default;
};

struct DraftPlace {
    PersonaId persona;
    QString place;
};

} // namespace Godwit
