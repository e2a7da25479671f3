// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fakes/faultserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace Godwit
{

// A Mastodon server in memory, over real sockets: one account, the people that can be found, and what the
// account keeps about them. It counts like Mastodon (requests in 5 minutes, follows a UTC day) by the clock
// it is given, and fails as it is told.
class FakeMastodon
{
public:
    struct Person {
        // `name@host`.
        QString handle;
        // Follows wait for the person's yes.
        bool locked = false;
        // Follows are refused.
        bool refuses = false;
        // The person's key; empty: as a server of that host makes it.
        QString uri{};
    };

    struct How {
        bool boosts = true;
        bool notify = false;
        QStringList languages;

        friend bool operator==(const How &, const How &) = default;
    };

    struct Mute {
        bool notifications = true;
        // Unset: for ever.
        std::optional<Instant> until;
    };

    struct List {
        QString title;
        QStringList members;
    };

    // What the account has posted.
    struct OwnPost {
        QString id;
        QString text;
        Instant at;
        // Of files that were uploaded before.
        QStringList media{};
        QString visibility = QStringLiteral("public");
        QString warning{};
        QString replyTo{};
        // Delivered to whoever follows the account.
        bool delivered = true;
    };

    // The clock outlives it. `name` makes ids and addresses differ from another server's.
    FakeMastodon(const Clock &clock, const QString &name);

    Origin origin() const { return http.origin(); }

    // Nobody has posted or uploaded anything, and no request has come.
    void clearPosts();
    // Gives the person's id here.
    QString add(const Person &person);
    QString idOf(const QString &handle) const;
    QStringList handlesOf(const QStringList &ids) const;
    // What the server of a file that came by import has worked off.
    void workOffImports();
    // Who answers requests for so many days now has counted no follow.
    int followsToday() const;
    // How often the account has posted this.
    int countOf(const QString &text) const;

    FaultServer http;
    QMap<QString, Person> people;
    // By id, in the order in which they were made (newest last).
    QStringList follows;
    QMap<QString, How> how;
    QSet<QString> requested;
    QStringList blocks;
    QMap<QString, Mute> mutes;
    QStringList domains;
    QMap<QString, List> lists;
    QMap<QString, QJsonObject> filters;
    QStringList tags;
    // Addresses of posts that resolve; bookmarked ones.
    QStringList posts;
    QStringList bookmarks;
    QList<std::pair<QByteArray, QByteArray>> imports;
    // Newest last; they are the home timeline.
    QList<OwnPost> own;
    // What was uploaded, in a post or not.
    QStringList media;
    // A post that comes again with its key is not made again.
    bool honoursKeys = true;
    // As GoToSocial: a time of the past is a post's own, delivered to nobody; ids are ULIDs.
    bool takesPast = false;
    // The same, but its operator does not want it.
    bool forbidsPast = false;

    // Whatever is asked; unset: answers well. A way that stores does what was asked.
    std::function<std::optional<HttpAnswer>(const HttpRequest &)> fault;
    // 0: no limit.
    int requestsPerWindow = 0;
    int followsPerDay = 0;
    bool tellsLimits = true;
    int pageSize = 80;
    // Handles that are not found, as when their server is dead.
    QSet<QString> dead;

    // How often each was asked for and done, by id or name.
    QMap<QString, int> followCalls;
    QMap<QString, int> blockCalls;
    int requests = 0;
    int refusedByLimit = 0;
    // What was done, in order: "block eve@…", "follow ada@…", …
    QStringList log;

private:
    HttpAnswer answerTo(const HttpRequest &request);
    HttpAnswer route(const HttpRequest &request);
    HttpAnswer readRoute(const QStringList &path, const HttpRequest &request);
    HttpAnswer listRoute(const QStringList &path, const HttpRequest &request);
    HttpAnswer filterRoute(const QStringList &path, const HttpRequest &request);
    HttpAnswer tagRoute(const QStringList &path);
    HttpAnswer domainRoute(const HttpRequest &request);
    HttpAnswer postRoute(const QStringList &path, const HttpRequest &request);
    HttpAnswer publish(const HttpRequest &request);
    std::optional<HttpAnswer> takeTime(const QJsonObject &body, OwnPost *post) const;
    QString newPostId(Instant at);
    HttpAnswer upload();
    HttpAnswer ownPage(const HttpRequest &request) const;
    QJsonObject ownObject(const OwnPost &post) const;
    HttpAnswer importRoute(const HttpRequest &request);
    HttpAnswer personRoute(const QStringList &path, const HttpRequest &request);
    HttpAnswer followRoute(const QString &id, const QJsonObject &body);
    HttpAnswer search(const HttpRequest &request);
    HttpAnswer page(const QStringList &ids, const HttpRequest &request);
    QJsonObject personObject(const QString &id) const;
    QJsonObject relationshipOf(const QString &id) const;
    QJsonObject postObject(const QString &uri) const;
    std::optional<HttpAnswer> limit(const HttpRequest &request);
    HttpAnswer withLimits(HttpAnswer answer, bool isFollow) const;

    const Clock &m_clock;
    const QString m_name;
    int m_made = 0;
    qint64 m_window = -1;
    int m_inWindow = 0;
    qint64 m_day = -1;
    int m_inDay = 0;
    // Idempotency keys, and the posts that they made.
    QMap<QByteArray, QString> m_keys;
};

} // namespace Godwit
