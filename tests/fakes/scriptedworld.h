// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "servers/server.h"

#include <QSet>

#include <deque>

namespace Godwit
{

// What a test lets happen to one request.
struct Fault {
    enum class Kind : quint8 {
        None,
        Fail,          // nothing was done
        StoreThenFail, // done, and the answer lost
        Hang,          // nothing, until release(): then the error, if one is given, else TimedOut
    };

    Kind kind = Kind::None;
    ServerError error;

    static Fault fail(ServerError::Kind kind);
    static Fault storeThenFail(ServerError::Kind kind);

    static Fault hang() { return {Kind::Hang, {}}; }
};

enum class Op : quint8 {
    Publish,
    Remove,
    React,
    OwnNewest,
    Upload,
    ReadPost,
    Resolve,
    Find,
    Relationship,
    Follow,
    Vote,
    Edit,
    Defaults,
    Emoji,
    Source,
    ListFollows,
    KeepAway,
    ListKeptAway,
    Lists,
    Filters,
    Tags,
    Import,
    AnswerRequest,
    ReadConversation,
    Schedule,
    Plans,
    Unschedule,
    Report,
    Translate,
};

// The server's side: what it holds survives the client's crashes. Newest post last.
class ScriptedWorld
{
public:
    explicit ScriptedWorld(Clock &clock);
    virtual ~ScriptedWorld() = default;

    // Virtual for a test whose world is kept by another process.
    virtual SeenPost publish(const NewPost &post);
    virtual Batch newest(int limit);
    // By their own time.
    Batch until(Instant last, int limit) const;
    // Of posts for later.
    ScheduledPost plan(const NewPost &post, Instant at);
    // Publishes those whose time has come.
    void publishDue();
    SeenPost *edit(const LocalId &id, const PostEdit &edit);
    SeenPost *find(const LocalId &id);
    int count(const QString &text) const;
    // The next fault for this kind of request: of its queue, else of `chance`.
    Fault next(Op op);

    std::vector<SeenPost> posts;
    // Each boost that was made; a second one of the same post is a second entry, as on a careless server.
    std::vector<LocalId> boosts;
    std::vector<LocalId> favourites;
    QSet<QString> following;
    // How, where options were given.
    QHash<QString, FollowOptions> followedHow;
    QHash<QString, MuteOptions> muted;
    QSet<QString> blocked;
    QStringList domains;
    std::vector<PeopleList> lists;
    QHash<LocalId, QStringList> members;
    std::vector<WordFilter> filters;
    QStringList tags;
    std::vector<std::pair<ImportKind, std::vector<ImportRow>>> imports;
    std::vector<NewMedia> uploads;
    // Posts of others that resolve() finds.
    std::vector<SeenPost> elsewhere;
    // What its translator says of any post, and the languages that it was asked for.
    Translation translation;
    QStringList translatedInto;
    // What it shows of anybody's profile.
    std::vector<SeenPost> profile;
    std::vector<NewPost> received;
    std::vector<ScheduledPost> plans;
    // Publishes at once what was meant for later.
    bool hurries = false;
    // Each vote that was counted.
    std::vector<std::vector<int>> votes;
    // Says that one has voted, but not how, as snac.
    bool hidesOwnVotes = false;
    // By which its posts are named.
    QString host = QStringLiteral("one.example");
    // Who asks to follow, and who was answered how.
    QSet<QString> asking;
    std::vector<std::pair<QString, bool>> answered;
    std::vector<Conversation> talks;
    // Unset: it has no notifications.
    std::optional<NotificationPage> told;
    std::vector<NewReport> reports;
    bool honoursKeys = false;
    bool widens = false;
    // Posts of the past are of today.
    bool forgetsTime = false;
    // An edited post is called otherwise, as on snac.
    bool renamesEdited = false;
    PostingDefaults defaults;
    std::vector<CustomEmoji> emoji;
    std::vector<PostEdit> edits;
    ServerInfo info;
    std::map<Op, std::deque<Fault>> faults;
    std::function<Fault(Op)> chance;
    std::map<Op, int> calls;

private:
    Clock &m_clock;
    QHash<QByteArray, LocalId> m_byKey;
    int m_made = 0;
    int m_planned = 0;
    // As they were sent, by the id of their plan.
    QHash<LocalId, NewPost> m_later;
};

SeenPost shownPost(const QString &id, const QString &text, Instant at,
                   const QString &host = QStringLiteral("one.example"));
RichText shownText(const QString &text);

} // namespace Godwit
