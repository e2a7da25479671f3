// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/staging.h"

#include "cache/keptstore.h"
#include "cache/storesentence.h"
#include "lifeboat/formats/activities.h"
#include "lifeboat/formats/personalfile.h"
#include "lifeboat/formats/table.h"
#include "text/markup.h"

#include <QJsonDocument>
#include <QMimeDatabase>
#include <QUrl>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr int pageSize = 100;

std::unexpected<BackupError> failed(const StoreError &error)
{
    return backupFailure(error.kind == StoreError::Kind::Cancelled ? Kind::Cancelled : Kind::Store, {},
                         storeSentence(error));
}

BackupResult<void> done()
{
    return {};
}

} // namespace

BackupStaging::BackupStaging(const BackupSurroundings &with, Account account, Stage &stage,
                             BackupGathering::Report report, const std::atomic<bool> &stop)
    : m_with(with), m_account(std::move(account)), m_stage(stage), m_report(std::move(report)), m_stop(stop),
      m_own(with.cache)
{
}

QCoro::Task<BackupResult<void>> BackupStaging::run(BackupGathering::Gathered gathered)
{
    m_manifest.madeAt = m_with.clock.now();
    m_manifest.program = m_with.program;
    m_manifest.handle = m_account.handle;
    m_manifest.person = m_account.person.toString();
    m_manifest.readAt = gathered.readAt;
    m_manifest.missing = gathered.missing;
    if (const auto kept = co_await KeptStore(m_with.cache).of(m_account.id, m_account.person))
        m_ownPosts = kept->own;
    if (const auto put = co_await putTables(); !put)
        co_return put;
    if (const auto put = co_await putPersonal(); !put)
        co_return put;
    if (const auto put = co_await putActor(std::move(gathered.profile)); !put)
        co_return put;
    if (const auto put = co_await putOutbox(); !put)
        co_return put;
    if (const auto put = co_await putFavourites(); !put)
        co_return put;
    if (const auto put = co_await putBookmarks(); !put)
        co_return put;
    noteMedia();
    co_return m_stage.finish(m_manifest);
}

QCoro::Task<BackupResult<void>> BackupStaging::putTables()
{
    for (const GraphKind kind : tableKinds()) {
        if (!isRead(kind) && !isKeptAway(kind))
            continue;
        if (const auto put = co_await putTable(kind); !put)
            co_return put;
    }
    co_return done();
}

bool BackupStaging::isRead(GraphKind kind) const
{
    const GraphKind known = kind == GraphKind::Members ? GraphKind::Lists : kind;
    return m_manifest.readAt.contains(graphKindWord(known));
}

QCoro::Task<BackupResult<void>> BackupStaging::putTable(GraphKind kind)
{
    const auto lists = co_await m_with.graph.entries(m_account.id, GraphKind::Lists);
    if (!lists)
        co_return failed(lists.error());
    auto entries = co_await m_with.graph.entries(m_account.id, kind);
    if (!entries)
        co_return failed(entries.error());
    // In a table it would be for ever; a server that does not tell does not say that it is over, either.
    std::erase_if(*entries, [now = m_manifest.madeAt](const GraphEntry &entry) {
        return entry.kind == GraphKind::Mutes && entry.mute.until && *entry.mute.until <= now;
    });
    // Of what was never read an empty file would say that there is none.
    if (entries->empty() && !isRead(kind))
        co_return done();
    QHash<LocalId, QString> titles;
    for (const GraphEntry &list : *lists)
        titles.insert(list.id, list.peopleList.title);
    auto file = m_stage.begin(tableName(kind));
    if (!file)
        co_return std::unexpected(file.error());
    QByteArray rows = tableHead(kind);
    for (const GraphEntry &entry : *entries) {
        rows += tableLine(entry, titles.value(entry.list));
        if (rows.size() < copyAtOnce)
            continue;
        if (const auto written = (*file)->write(std::exchange(rows, {})); !written)
            co_return written;
    }
    if (const auto written = (*file)->write(rows); !written)
        co_return written;
    co_return m_stage.end(tableName(kind), **file);
}

QCoro::Task<BackupResult<void>> BackupStaging::putPersonal()
{
    PersonalFile file;
    file.handle = m_account.handle;
    file.person = m_account.person.toString();
    const auto lists = co_await m_with.graph.entries(m_account.id, GraphKind::Lists);
    const auto filters = co_await m_with.graph.entries(m_account.id, GraphKind::Filters);
    const auto tags = co_await m_with.graph.entries(m_account.id, GraphKind::Tags);
    const auto mutes = co_await m_with.graph.entries(m_account.id, GraphKind::Mutes);
    for (const auto *entries : {&lists, &filters, &tags, &mutes}) {
        if (!*entries)
            co_return failed(entries->error());
    }
    for (const GraphEntry &list : *lists)
        file.lists.push_back(list.peopleList);
    for (const GraphEntry &filter : *filters)
        file.filters.push_back(filter.filter);
    for (const GraphEntry &tag : *tags)
        file.tags << tag.shown;
    for (const GraphEntry &mute : *mutes) {
        if (mute.mute.until)
            file.mutesEnd.emplace(mute.name, *mute.mute.until);
    }
    const auto drafts = co_await m_with.drafts.all(m_account.persona);
    if (!drafts)
        co_return failed(drafts.error());
    file.drafts = *drafts;
    // Accounts have numbers on this computer alone.
    for (Draft &draft : file.drafts) {
        if (draft.place == Draft::lastPost(m_account.id, {}).place)
            draft.place = Draft::lastPost({}, {}).place;
    }
    for (const auto &[name, value] : m_with.settings.values().asKeyValueRange()) {
        if (isPersonalSetting(name))
            file.settings.emplace(name, value);
    }
    co_return m_stage.put(PersonalFile::fileName(), encode(file));
}

QCoro::Task<BackupResult<void>> BackupStaging::putActor(Profile profile)
{
    const std::pair<QString, QString> pictures[] = {{profile.avatarUrl, u"avatar"_s},
                                                    {profile.headerUrl, u"header"_s}};
    for (const auto &[url, name] : pictures) {
        if (url.isEmpty())
            continue;
        const auto file = co_await putMedia(url, Attachment::Kind::Image, name, false);
        if (!file)
            co_return std::unexpected(file.error());
    }
    const FileOfPicture file = [this](const QString &url) { return fileOf(url); };
    co_return m_stage.put(u"actor.json"_s, QJsonDocument(actorObject(profile, file)).toJson());
}

void BackupStaging::breakOff()
{
    // Once: others may want the same.
    if (const QString url = std::exchange(m_fetching, {}); !url.isEmpty())
        m_with.dropMedia(url, m_fetchingKind);
}

QCoro::Task<std::expected<QString, MediaProblem>> BackupStaging::fetch(QString url, Attachment::Kind kind)
{
    if (m_stop)
        co_return std::unexpected(MediaProblem());
    const bool isFilm = kind != Attachment::Kind::Image;
    const QString host = QUrl(url).host();
    if (m_silentHosts.contains(host) || (isFilm && m_slowHosts.contains(host)))
        co_return std::unexpected(MediaProblem());
    m_fetching = url;
    m_fetchingKind = kind;
    auto path = co_await m_with.media(url, kind);
    m_fetching.clear();
    if (path)
        co_return path;
    if (path.error().isAway)
        (isFilm ? m_slowHosts : m_silentHosts).insert(host);
    (isFilm ? m_filmTrouble : m_pictureTrouble) = path.error().sentence;
    co_return path;
}

QCoro::Task<BackupResult<QString>> BackupStaging::putMedia(QString url, Attachment::Kind kind,
                                                           QString beginning, bool formerIsSame)
{
    if (const QString known = fileOf(url); !known.isEmpty() || isLost(url))
        co_return known;
    if (formerIsSame) {
        if (const QString former = co_await m_stage.takeFormer(beginning + u'.'); !former.isEmpty()) {
            m_files.insert(url, former);
            co_return former;
        }
    }
    const auto path = co_await fetch(url, kind);
    if (m_stop)
        co_return backupFailure(Kind::Cancelled);
    QString name;
    if (path) {
        const QString suffix =
            QMimeDatabase().mimeTypeForFile(*path, QMimeDatabase::MatchContent).preferredSuffix();
        name = beginning + u'.' + (suffix.isEmpty() ? u"bin"_s : suffix);
        if (const auto put = co_await m_stage.putPicture(name, *path); !put)
            co_return std::unexpected(put.error());
    } else if (!formerIsSame) {
        // The picture may have changed since, but it is better than none.
        name = co_await m_stage.takeFormer(beginning + u'.');
    }
    if (!name.isEmpty())
        m_files.insert(url, name);
    else
        (kind == Attachment::Kind::Image ? m_lostPictures : m_lostFilms).insert(url);
    co_return name;
}

QCoro::Task<BackupResult<void>> BackupStaging::putMediaOf(Post post)
{
    for (const Attachment &attachment : post.attachments) {
        if (attachment.url.isEmpty())
            continue;
        if (attachment.kind == Attachment::Kind::Unknown) {
            ++m_otherMedia;
            continue;
        }
        constexpr qsizetype enough = 40;
        const QString beginning = "media_attachments/files/"_L1 + imageHash(attachment.url).first(enough);
        const auto put = co_await putMedia(attachment.url, attachment.kind, beginning, true);
        if (!put)
            co_return std::unexpected(put.error());
    }
    co_return done();
}

QCoro::Task<BackupResult<void>> BackupStaging::putOutbox()
{
    const QString name = u"outbox.json"_s;
    auto file = m_stage.begin(name);
    if (!file)
        co_return std::unexpected(file.error());
    if (const auto written = (*file)->write(collectionBegin(name)); !written)
        co_return written;
    const auto posts = co_await putPosts(file->get());
    if (!posts)
        co_return std::unexpected(posts.error());
    const auto all = co_await putBoosts(file->get(), *posts);
    if (!all)
        co_return std::unexpected(all.error());
    if (const auto written = (*file)->write(collectionEnd(*all)); !written)
        co_return written;
    co_return m_stage.end(name, **file);
}

QCoro::Task<BackupResult<qint64>> BackupStaging::putPosts(FileSink *file)
{
    const FileOfPicture pictureFile = [this](const QString &url) { return fileOf(url); };
    qint64 count = 0;
    qint64 after = 0;
    while (true) {
        const auto page = co_await m_own.posts(m_account.id, m_account.person, after, pageSize);
        if (!page)
            co_return failed(page.error());
        if (page->empty())
            co_return count;
        QByteArray items;
        for (const OwnPost &own : *page) {
            after = own.place;
            if (m_stop)
                co_return backupFailure(Kind::Cancelled);
            if (!own.post.key)
                continue;
            if (const auto put = co_await putMediaOf(own.post); !put)
                co_return std::unexpected(put.error());
            items += collectionItem(createActivity(own, m_account.person, pictureFile), count++ == 0);
        }
        if (const auto written = file->write(items); !written)
            co_return std::unexpected(written.error());
        m_report({BackupProgress::Phase::Putting, count, std::max(count, m_ownPosts)});
    }
}

QCoro::Task<BackupResult<qint64>> BackupStaging::putBoosts(FileSink *file, qint64 before)
{
    qint64 after = 0;
    while (true) {
        const auto page = co_await m_own.boosts(m_account.id, m_account.person, after, pageSize);
        if (!page)
            co_return failed(page.error());
        if (page->empty())
            co_return before;
        QByteArray items;
        for (const OwnBoost &boost : *page) {
            after = boost.place;
            items += collectionItem(announceActivity(boost, m_account.person), before++ == 0);
        }
        if (const auto written = file->write(items); !written)
            co_return std::unexpected(written.error());
    }
}

QCoro::Task<BackupResult<void>> BackupStaging::putFavourites()
{
    const QString name = u"likes.json"_s;
    auto file = m_stage.begin(name);
    if (!file)
        co_return std::unexpected(file.error());
    QByteArray items = collectionBegin(name);
    qint64 count = 0;
    qint64 after = 0;
    while (true) {
        const auto page = co_await m_own.favourites(m_account.id, after, pageSize * 10);
        if (!page)
            co_return failed(page.error());
        for (const OwnMark &mark : *page) {
            after = mark.place;
            items += collectionItem(mark.post.toString(), count++ == 0);
        }
        if (page->empty())
            items += collectionEnd(count);
        if (const auto written = (*file)->write(std::exchange(items, {})); !written)
            co_return written;
        if (page->empty())
            co_return m_stage.end(name, **file);
    }
}

QCoro::Task<BackupResult<void>> BackupStaging::putBookmarks()
{
    const auto entries = co_await m_with.graph.entries(m_account.id, GraphKind::Bookmarks);
    if (!entries)
        co_return failed(entries.error());
    const QString name = u"bookmarks.json"_s;
    QByteArray json = collectionBegin(name);
    qint64 count = 0;
    for (const GraphEntry &entry : *entries)
        json += collectionItem(entry.name, count++ == 0);
    co_return m_stage.put(name, json + collectionEnd(count));
}

void BackupStaging::noteMedia()
{
    if (!m_lostPictures.isEmpty())
        m_manifest.missing << tr("%n picture(s) could not be fetched: %1", nullptr,
                                 int(m_lostPictures.size()))
                                  .arg(m_pictureTrouble);
    if (!m_lostFilms.isEmpty())
        m_manifest.missing << tr("%n video(s) or sound(s) could not be fetched: %1", nullptr,
                                 int(m_lostFilms.size()))
                                  .arg(m_filmTrouble);
    if (m_otherMedia > 0)
        m_manifest.missing << tr("%n file(s) of an unknown kind: only their addresses are in it.", nullptr,
                                 m_otherMedia);
}

} // namespace Godwit
