// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/archivehead.h"

#include "lifeboat/archive/activityreader.h"
#include "lifeboat/archive/scriptreader.h"
#include "lifeboat/archive/tweetreader.h"
#include "lifeboat/formats/manifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr qint64 mostHeadBytes = 8 * 1024 * 1024;
// Of the names of all files, and of all long posts, in characters.
constexpr qint64 mostNames = 64 * 1024 * 1024;
constexpr qint64 mostLongTweets = 200'000;

// A file that says whose archive it is, and where it stands.
struct Found {
    QByteArray content;
    QString root;
};

class HeadReader
{
    Q_DECLARE_TR_FUNCTIONS(HeadReader)

public:
    HeadReader(BackupReader &archive, QString name, const std::atomic<bool> &stop)
        : m_archive(archive), m_name(std::move(name)), m_stop(stop)
    {
    }

    BackupResult<ArchiveHead> run()
    {
        while (true) {
            if (m_stop)
                return backupFailure(Kind::Cancelled);
            const auto entry = m_archive.next();
            if (!entry)
                return std::unexpected(entry.error());
            if (!*entry)
                break;
            m_head.bytes += (*entry)->size;
            m_names << (*entry)->name;
            m_nameCharacters += (*entry)->name.size();
            if (m_nameCharacters > mostNames)
                return backupFailure(Kind::TooMany, m_name);
            if (const auto taken = take(**entry); !taken)
                return std::unexpected(taken.error());
        }
        return conclude();
    }

private:
    // A file of note-tweet.js: by the folder in which the archive would stand. A broken one costs what it has
    // behind the break: the posts' beginnings are in their place.
    BackupResult<void> takeLongTweets(const BackupEntry &entry, LongTweets &tweets)
    {
        ScriptReader reader(entry.name, [this, &tweets](const QJsonValue &item) {
            const qint64 characters = tweets.add(item);
            m_longCharacters += characters;
            m_longCount += characters > 0 ? 1 : 0;
        });
        while (true) {
            if (m_stop)
                return backupFailure(Kind::Cancelled);
            const auto bytes = m_archive.read(mostHeadBytes);
            if (!bytes)
                return std::unexpected(bytes.error());
            const auto added = bytes->isEmpty() ? reader.finish() : reader.add(*bytes);
            if (m_longCharacters > mostNames || m_longCount > mostLongTweets)
                return backupFailure(Kind::TooMany, m_name);
            if (bytes->isEmpty() || !added)
                return {};
        }
    }

    BackupResult<void> take(const BackupEntry &entry)
    {
        static const QRegularExpression longTweets(u"\\A(.*/)?data/note-tweets?(-part[0-9]{1,4})?\\.js\\z"_s);
        if (const auto match = longTweets.match(entry.name); match.hasMatch())
            return takeLongTweets(entry, m_longTweets[match.captured(1)]);
        for (const auto &[ending, found] :
             {std::pair{"actor.json"_L1, &m_actor}, std::pair{"data/account.js"_L1, &m_account},
              std::pair{"data/profile.js"_L1, &m_profile},
              std::pair{"data/protected-history.js"_L1, &m_protection}}) {
            if (!entry.name.endsWith(ending))
                continue;
            const QString root = entry.name.chopped(ending.size());
            if (!root.isEmpty() && !root.endsWith(u'/'))
                continue;
            // The outermost one.
            if (*found && (*found)->root.size() <= root.size())
                return {};
            auto content = m_archive.readAll(entry, mostHeadBytes);
            if (!content)
                return std::unexpected(content.error());
            *found = Found{std::move(*content), root};
        }
        return {};
    }

    BackupResult<ArchiveHead> conclude()
    {
        std::optional<ArchiveOwner> owner;
        QString cause;
        if (m_actor) {
            m_head.root = m_actor->root;
            owner = readActor(QJsonDocument::fromJson(m_actor->content).object());
            cause = u"actor.json"_s;
        } else if (m_account) {
            m_head.root = m_account->root;
            const auto account = firstOfScript(m_account->content);
            const auto profile = m_profile ? firstOfScript(m_profile->content) : std::nullopt;
            owner = account ? readTweetOwner(*account, profile.value_or(QJsonObject())) : std::nullopt;
            if (owner && m_protection)
                owner->profile.locked = isProtected(scriptItems(m_protection->content));
            cause = u"account.js"_s;
        } else {
            return backupFailure(Kind::NotAnArchive, m_name);
        }
        if (!owner)
            return backupFailure(Kind::BadJson, cause, tr("it does not say whose archive it is."));
        m_head.owner = std::move(*owner);
        m_head.longTweets = m_longTweets[m_head.root];
        addFiles();
        return std::move(m_head);
    }

    void addFiles()
    {
        m_head.files.setOwner(m_head.owner.profile.key);
        const QString &avatar = m_head.owner.avatarFile;
        const QString &header = m_head.owner.headerFile;
        for (const QString &full : std::as_const(m_names)) {
            if (!full.startsWith(m_head.root))
                continue;
            const QString name = full.sliced(m_head.root.size());
            m_head.isBackup = m_head.isBackup || (m_head.root.isEmpty() && name == Manifest::fileName());
            const bool isFile =
                m_head.owner.kind == ArchiveKind::Mastodon
                    ? name.startsWith("media_attachments/"_L1) || name == avatar || name == header
                    : name.startsWith("data/tweets_media/"_L1) || name.startsWith("data/tweet_media/"_L1) ||
                          name == avatar || name == header;
            if (isFile)
                m_head.files.add(name);
        }
    }

    BackupReader &m_archive;
    const QString m_name;
    const std::atomic<bool> &m_stop;
    ArchiveHead m_head;
    QStringList m_names;
    qint64 m_nameCharacters = 0;
    // By the folder of the archive that they belong to.
    std::map<QString, LongTweets> m_longTweets;
    // Of all folders: whose archive it is shows at the end.
    qint64 m_longCharacters = 0;
    qint64 m_longCount = 0;
    std::optional<Found> m_actor;
    std::optional<Found> m_account;
    std::optional<Found> m_profile;
    std::optional<Found> m_protection;
};

} // namespace

QString ArchiveHead::nameOf(const BackupEntry &entry) const
{
    return entry.name.startsWith(root) ? entry.name.sliced(root.size()) : QString();
}

QJsonArray scriptItems(const QByteArray &script)
{
    const qsizetype equals = script.indexOf('=');
    constexpr qsizetype longestName = 256;
    if (equals < 0 || equals > longestName)
        return {};
    QByteArray list = script.sliced(equals + 1).trimmed();
    if (list.endsWith(';'))
        list.chop(1);
    return QJsonDocument::fromJson(list).array();
}

std::optional<QJsonObject> firstOfScript(const QByteArray &script)
{
    const QJsonValue first = scriptItems(script).at(0);
    return first.isObject() ? std::optional(first.toObject()) : std::nullopt;
}

BackupResult<ArchiveHead> readArchiveHead(BackupReader &archive, const QString &name,
                                          const std::atomic<bool> &stop)
{
    return HeadReader(archive, name, stop).run();
}

} // namespace Godwit
