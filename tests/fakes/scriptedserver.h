// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "servers/server.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace Godwit
{

class ScriptedGraph;

// What a test lets happen to one request.
struct Fault {
    enum class Kind : quint8 {
        None,
        Fail,          // nothing was done
        StoreThenFail, // done, and the answer lost
        Hang,          // nothing, until release()
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
    // What it shows of anybody's profile.
    std::vector<SeenPost> profile;
    std::vector<NewPost> received;
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
    bool honoursKeys = false;
    bool widens = false;
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
};

SeenPost shownPost(const QString &id, const QString &text, Instant at,
                   const QString &host = QStringLiteral("one.example"));
RichText shownText(const QString &text);

// One client's connection to the world.
class ScriptedServer final : public QObject,
                             public Server,
                             PostingPort,
                             PostsPort,
                             PollsPort,
                             MarksPort,
                             RequestsPort,
                             ConversationsPort,
                             PeoplePort,
                             MediaPort,
                             TimelinesPort,
                             NotificationsPort,
                             SearchPort,
                             ComposingPort
{
    Q_OBJECT

public:
    explicit ScriptedServer(ScriptedWorld &world);
    ~ScriptedServer() override;

    // The client is dead: what it asks from now on reaches nobody and is never answered, until release().
    void cut() { m_cut = true; }

    // Ends hanging requests with TimedOut, so that their coroutines end.
    void release();

    const ServerInfo &info() const override { return m_world.info; }

    TimelinesPort &timelines() override { return *this; }

    PostsPort &posts() override { return *this; }

    PostingPort &posting() override { return *this; }

    PollsPort &polls() override { return *this; }

    MarksPort &marks() override { return *this; }

    RequestsPort &requests() override { return *this; }

    ConversationsPort &conversations() override { return *this; }

    PeoplePort &people() override { return *this; }

    MediaPort &media() override { return *this; }

    NotificationsPort &notifications() override { return *this; }

    SearchPort &search() override { return *this; }

    ComposingPort &composing() override { return *this; }

    GraphPorts &graph() override;

    StreamPort *stream() override { return nullptr; }

    // The request's way there; nothing: go on. And the answer's way back.
    QCoro::Task<Fault> arrive(Op op);
    QCoro::Task<std::optional<ServerError>> answer(Fault fault);

Q_SIGNALS:
    void turned();
    void released();

private:
    QCoro::Task<ServerResult<Batch>> publish(NewPost post) override;
    QCoro::Task<ServerResult<Batch>> edit(LocalId id, PostEdit edit) override;
    QCoro::Task<ServerResult<void>> remove(LocalId id) override;
    QCoro::Task<ServerResult<Batch>> boost(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> favourite(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> bookmark(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> ownNewest(int limit) override;
    QCoro::Task<ServerResult<Batch>> post(LocalId id) override;
    QCoro::Task<ServerResult<Thread>> thread(LocalId id) override;
    QCoro::Task<ServerResult<Batch>> resolve(PostKey key) override;
    QCoro::Task<ServerResult<Poll>> vote(LocalId poll, std::vector<int> choices) override;
    QCoro::Task<ServerResult<Batch>> pin(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> muteThread(LocalId id, bool on) override;
    QCoro::Task<ServerResult<PeoplePage>> requests(PageRequest request) override;
    QCoro::Task<ServerResult<Relationship>> answerRequest(LocalId person, bool accept) override;
    QCoro::Task<ServerResult<ConversationPage>> conversations(PageRequest request) override;
    QCoro::Task<ServerResult<void>> markRead(LocalId conversation) override;
    QCoro::Task<ServerResult<SeenPerson>> self() override;
    QCoro::Task<ServerResult<SeenPerson>> find(QString handleOrUri) override;

    QCoro::Task<ServerResult<SeenPerson>> resolve(QString handleOrUri) override
    {
        return find(std::move(handleOrUri));
    }

    QCoro::Task<ServerResult<Relationship>> relationship(LocalId id) override;
    QCoro::Task<ServerResult<LocalId>> upload(NewMedia media,
                                              std::function<void(qint64, qint64)> progress) override;
    QCoro::Task<ServerResult<Page>> page(TimelineKind kind, QString argument, PageRequest request) override;
    QCoro::Task<ServerResult<NotificationPage>> page(PageRequest request) override;
    QCoro::Task<ServerResult<SearchResult>> search(QString text, int limit) override;
    QCoro::Task<ServerResult<PostingDefaults>> defaults() override;
    QCoro::Task<ServerResult<std::vector<CustomEmoji>>> emoji() override;
    QCoro::Task<ServerResult<PostSource>> source(LocalId id) override;

    QCoro::Task<> turn();
    QCoro::Task<ServerResult<Batch>> react(LocalId id, bool on, bool PostState::*flag,
                                           std::vector<LocalId> *made);

    ScriptedWorld &m_world;
    std::unique_ptr<ScriptedGraph> m_graph;
    bool m_cut = false;
};

class ScriptedSource final : public ServerSource
{
public:
    std::shared_ptr<Server> serverFor(AccountId account) override { return servers.value(account); }

    QHash<AccountId, std::shared_ptr<Server>> servers;
};

} // namespace Godwit
