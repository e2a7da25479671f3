// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/archiverun.h"

#include "cache/storesentence.h"
#include "lifeboat/archive/activityreader.h"
#include "lifeboat/archive/scriptreader.h"
#include "lifeboat/archive/tweetreader.h"
#include "lifeboat/formats/collectionreader.h"

#include <QRegularExpression>

#include <cerrno>
#include <tuple>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr qint64 atOnce = 256 * 1024;
constexpr size_t postsAtOnce = 500;
// Posts can be long: a part is given away before it is so much, too.
constexpr qint64 bytesAtOnce = 16 * 1024 * 1024;
constexpr size_t mostMarks = 1'000'000;
constexpr qint64 mostMarkCharacters = 128 * 1024 * 1024;
constexpr qsizetype headBytes = 64;
constexpr qint64 tellEvery = 4 * 1024 * 1024;

BackupError storeFailure(const StoreError &error)
{
    if (error.kind == StoreError::Kind::DiskFull)
        return {Kind::NoRoom, {}, {}};
    return {Kind::Store, {}, storeSentence(error)};
}

std::unexpected<BackupError> writeFailure(const QSaveFile &file, const QString &name)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return isFull ? backupFailure(Kind::NoRoom) : backupFailure(Kind::CannotWrite, name, file.errorString());
}

bool isTweets(const QString &name)
{
    static const QRegularExpression pattern(u"\\Adata/tweets?(-part[0-9]{1,4})?\\.js\\z"_s);
    return pattern.match(name).hasMatch();
}

bool isLikes(const QString &name)
{
    static const QRegularExpression pattern(u"\\Adata/likes?(-part[0-9]{1,4})?\\.js\\z"_s);
    return pattern.match(name).hasMatch();
}

} // namespace

ArchiveRun::ArchiveRun(const ArchiveHead &head, ArchiveSink sink, Report report,
                       const std::atomic<bool> &stop)
    : m_head(head), m_sink(std::move(sink)), m_report(std::move(report)), m_stop(stop)
{
    SeenPerson owner;
    owner.profile = head.owner.profile;
    owner.profile.avatarUrl = head.files.find(head.owner.avatarFile).value_or(QString());
    owner.profile.headerUrl = head.files.find(head.owner.headerFile).value_or(QString());
    owner.id = LocalId(owner.profile.key.toString());
    m_part.people.push_back(std::move(owner));
}

// Before the first of them is written: a run that is killed leaves none behind that nobody would remove.
BackupResult<void> ArchiveRun::announceFiles()
{
    if (!m_sink.take)
        return {};
    const QStringList all = m_head.files.addresses();
    for (qsizetype at = 0; at < all.size(); at += qsizetype(postsAtOnce)) {
        m_part.awaited = all.sliced(at, std::min(qsizetype(postsAtOnce), all.size() - at));
        if (const auto flushed = flush(); !flushed)
            return flushed;
    }
    return {};
}

BackupResult<void> ArchiveRun::run(BackupReader &archive)
{
    if (const auto announced = announceFiles(); !announced)
        return announced;
    while (true) {
        if (m_stop)
            return backupFailure(Kind::Cancelled);
        const auto entry = archive.next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            break;
        const qint64 before = m_done;
        if (const auto taken = takeEntry(archive, **entry); !taken) {
            // What was read of it before is not lost for that.
            if (taken.error().kind != Kind::NoRoom && taken.error().kind != Kind::Store)
                std::ignore = flush();
            return taken;
        }
        m_done = before + (*entry)->size;
    }
    if (!m_sawPosts)
        return backupFailure(Kind::FileMissing,
                             m_head.owner.kind == ArchiveKind::Mastodon ? u"outbox.json"_s : u"tweets.js"_s);
    if (const auto flushed = flush(); !flushed)
        return flushed;
    return flushMarks();
}

BackupResult<void> ArchiveRun::takeEntry(BackupReader &archive, const BackupEntry &entry)
{
    const QString name = m_head.nameOf(entry);
    if (m_head.files.contains(name))
        return takeFile(archive, entry, name);
    if (m_head.owner.kind == ArchiveKind::Mastodon) {
        if (name != "outbox.json"_L1 && name != "likes.json"_L1 && name != "bookmarks.json"_L1)
            return {};
        m_sawPosts = m_sawPosts || name == "outbox.json"_L1;
        return takeCollection(archive, name);
    }
    if (!isTweets(name) && !isLikes(name))
        return {};
    m_sawPosts = m_sawPosts || isTweets(name);
    return takeScript(archive, name);
}

BackupResult<void> ArchiveRun::readThrough(BackupReader &archive, const Take &take)
{
    while (true) {
        if (m_stop)
            return backupFailure(Kind::Cancelled);
        const auto bytes = archive.read(atOnce);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            return {};
        if (const auto taken = take(*bytes); !taken)
            return taken;
        if (m_problem)
            return std::unexpected(*m_problem);
        m_done += bytes->size();
        if (m_done - m_told > tellEvery)
            tell();
    }
}

BackupResult<void> ArchiveRun::takeCollection(BackupReader &archive, const QString &name)
{
    CollectionReader reader(name, [this, name](const QJsonValue &item) { takeItem(name, item); });
    const auto read = readThrough(archive, [&](QByteArrayView bytes) { return reader.add(bytes); });
    skip(ArchiveSkip::Unreadable, reader.broken());
    return read ? reader.finish() : read;
}

BackupResult<void> ArchiveRun::takeScript(BackupReader &archive, const QString &name)
{
    ScriptReader reader(name, [this, name](const QJsonValue &item) { takeItem(name, item); });
    const auto read = readThrough(archive, [&](QByteArrayView bytes) { return reader.add(bytes); });
    skip(ArchiveSkip::Unreadable, reader.broken());
    return read ? reader.finish() : read;
}

void ArchiveRun::takeItem(const QString &name, const QJsonValue &item)
{
    if (m_problem)
        return;
    if (name == "likes.json"_L1 || name == "bookmarks.json"_L1 || isLikes(name)) {
        const bool isBookmark = name == "bookmarks.json"_L1;
        const PostKey key = isLikes(name) ? readTweetLike(item) : readMarked(item);
        std::vector<PostKey> &marks = isBookmark ? m_bookmarks : m_favourites;
        takeMark(marks, isBookmark ? m_counts.bookmarks : m_counts.favourites, key);
        return;
    }
    ArchiveItem read = m_head.owner.kind == ArchiveKind::Mastodon
                           ? readActivity(item, m_head.owner, m_head.files)
                           : readTweet(item, m_head.owner, m_head.files, m_head.longTweets);
    if (auto *post = std::get_if<ArchivedPost>(&read)) {
        takePost(std::move(*post));
    } else if (const auto *boost = std::get_if<ArchivedBoost>(&read)) {
        ++m_counts.boosts;
        m_part.boosts.push_back({boost->post, boost->at});
    } else {
        skip(std::get<ArchiveSkip>(read));
    }
    if (const auto flushed = flushFull(); !flushed)
        m_problem = flushed.error();
}

// They wait in memory until all posts are there.
void ArchiveRun::takeMark(std::vector<PostKey> &marks, qint64 &count, const PostKey &key)
{
    m_markCharacters += key.toString().size();
    if (!key) {
        skip(ArchiveSkip::NoAddress);
    } else if (marks.size() >= mostMarks || m_markCharacters > mostMarkCharacters) {
        skip(ArchiveSkip::Unreadable);
    } else {
        marks.push_back(key);
        ++count;
    }
}

void ArchiveRun::takePost(ArchivedPost post)
{
    ++m_counts.posts;
    m_counts.missingFiles += post.missingFiles;
    if (post.gone)
        m_part.gone.insert(post.seen.post.key);
    m_part.posts.push_back(std::move(post.seen));
}

void ArchiveRun::skip(ArchiveSkip why, qint64 count)
{
    if (count > 0)
        m_counts.skipped[why] += count;
}

BackupResult<void> ArchiveRun::takeFile(BackupReader &archive, const BackupEntry &entry, const QString &name)
{
    const QString url = m_head.files.address(name);
    const auto head = archive.read(headBytes);
    if (!head)
        return std::unexpected(head.error());
    QByteArray bytes = *head;
    // A reader may give less at a time.
    while (!bytes.isEmpty() && bytes.size() < std::min<qint64>(headBytes, entry.size)) {
        const auto more = archive.read(headBytes - bytes.size());
        if (!more)
            return std::unexpected(more.error());
        if (more->isEmpty())
            break;
        bytes += *more;
    }
    if (!m_sink.media.isShown(bytes)) {
        skip(ArchiveSkip::NoMedia);
        return {};
    }
    if (entry.size > m_sink.media.mostBytes) {
        skip(ArchiveSkip::TooLarge);
        return {};
    }
    if (m_sink.take && !m_sink.media.has(url)) {
        errno = 0;
        const auto file = m_sink.media.begin(url);
        if (!file)
            return errno == ENOSPC ? backupFailure(Kind::NoRoom)
                                   : backupFailure(Kind::CannotWrite, name, qt_error_string(errno));
        if (const auto written = write(archive, bytes, *file, name); !written)
            return written;
        errno = 0;
        if (!m_sink.media.settle(url, *file))
            return writeFailure(*file, name);
    }
    ++m_counts.files;
    m_counts.fileBytes += entry.size;
    m_part.files.push_back({url, entry.size});
    return flushFull();
}

BackupResult<void> ArchiveRun::write(BackupReader &archive, QByteArray bytes, QSaveFile &file,
                                     const QString &name)
{
    errno = 0;
    if (file.write(bytes) != bytes.size())
        return writeFailure(file, name);
    return readThrough(archive, [&](QByteArrayView piece) -> BackupResult<void> {
        errno = 0;
        if (file.write(piece.data(), piece.size()) != piece.size())
            return writeFailure(file, name);
        return {};
    });
}

BackupResult<void> ArchiveRun::flushFull()
{
    const size_t held = m_part.posts.size() + m_part.boosts.size() + m_part.files.size();
    const bool isFull = held >= postsAtOnce || (held > 0 && m_done - m_flushed >= bytesAtOnce);
    return isFull ? flush() : BackupResult<void>();
}

BackupResult<void> ArchiveRun::flush()
{
    ArchivePart part = std::exchange(m_part, {});
    m_flushed = m_done;
    tell();
    if (!m_sink.take)
        return {};
    const auto taken = m_sink.take(std::move(part));
    if (!taken)
        return std::unexpected(storeFailure(taken.error()));
    m_counts.added += taken->added;
    m_counts.known += taken->known;
    m_counts.boostsHere += taken->boosts;
    m_counts.favouritesHere += taken->favourites;
    m_counts.bookmarksHere += taken->bookmarks;
    skip(ArchiveSkip::Foreign, taken->foreign);
    return {};
}

BackupResult<void> ArchiveRun::flushMarks()
{
    for (std::vector<PostKey> *marks : {&m_favourites, &m_bookmarks}) {
        std::vector<PostKey> &part = marks == &m_bookmarks ? m_part.bookmarks : m_part.favourites;
        for (size_t at = 0; at < marks->size(); at += postsAtOnce) {
            if (m_stop)
                return backupFailure(Kind::Cancelled);
            const auto begin = marks->begin() + qsizetype(at);
            part.assign(begin, begin + qsizetype(std::min(postsAtOnce, marks->size() - at)));
            if (const auto flushed = flush(); !flushed)
                return flushed;
        }
    }
    return {};
}

void ArchiveRun::tell()
{
    m_told = m_done;
    if (m_report)
        m_report({ArchiveProgress::Phase::Taking, std::min(m_done, m_head.bytes), m_head.bytes,
                  m_counts.posts, m_counts.files});
}

} // namespace Godwit
