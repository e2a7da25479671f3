// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/restoresource.h"

#include "lifeboat/formats/collectionreader.h"
#include "lifeboat/formats/filterfile.h"
#include "lifeboat/formats/manifest.h"
#include "lifeboat/formats/personalfile.h"
#include "lifeboat/formats/table.h"
#include "lifeboat/formats/tablekind.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr qint64 mostReadWhole = 64 * 1024 * 1024;

class SourceReader
{
    Q_DECLARE_TR_FUNCTIONS(SourceReader)

public:
    SourceReader(BackupReader &backup, std::optional<GraphKind> told, const std::atomic<bool> &stop)
        : m_backup(backup), m_told(told), m_stop(stop)
    {
    }

    BackupResult<RestoreSource> run()
    {
        while (true) {
            if (m_stop)
                return backupFailure(Kind::Cancelled);
            const auto entry = m_backup.next();
            if (!entry)
                return std::unexpected(entry.error());
            if (!*entry)
                break;
            if (const auto taken = take(**entry); !taken)
                return std::unexpected(taken.error());
        }
        if (const auto compared = compare(); !compared)
            return std::unexpected(compared.error());
        addPersonal();
        addFilters();
        addBookmarks();
        addLists();
        return m_source;
    }

private:
    BackupResult<void> take(const BackupEntry &entry)
    {
        const QString name = entry.name.section(u'/', -1);
        if (!isRead(name))
            return {};
        if (m_seen.contains(entry.name))
            return backupFailure(Kind::FileTwice, entry.name);
        const auto bytes = m_backup.readAll(entry, mostReadWhole);
        if (!bytes)
            return std::unexpected(bytes.error());
        m_seen.emplace(entry.name, ManifestFile{bytes->size(), hashOf(*bytes)});
        if (isTable(name))
            takeTable(name, *bytes);
        else if (name == filterFileName)
            takeFilters(*bytes);
        else if (name == Manifest::fileName())
            return takeManifest(*bytes);
        else if (name == PersonalFile::fileName())
            return takePersonal(*bytes);
        else
            m_bookmarks = *bytes;
        return {};
    }

    static bool isTable(const QString &name) { return name.endsWith(".csv"_L1, Qt::CaseInsensitive); }

    // Of what a backup holds; the rest is for other programs.
    static bool isRead(const QString &name)
    {
        return isTable(name) || name == filterFileName || name == PersonalFile::fileName() ||
               name == Manifest::fileName() || name == "bookmarks.json"_L1;
    }

    static QString hashOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void takeTable(const QString &name, const QByteArray &bytes)
    {
        auto table = readTable(name, bytes, m_told);
        if (!table) {
            // Ours has one beside the others.
            if (table.error().kind != Kind::FollowersTable || name != tableName(GraphKind::Followers))
                m_source.notes << backupSentence(table.error());
            return;
        }
        if (!table->unreadable.empty())
            m_source.notes << tr("%1: %n line(s) name nobody, the first one is line %2.", nullptr,
                                 int(table->unreadable.size()))
                                  .arg(name)
                                  .arg(table->unreadable.front());
        if (m_source.entries.contains(table->kind)) {
            m_source.notes << tr("%1 is not used: another file lists the same.").arg(name);
            return;
        }
        m_source.entries.emplace(table->kind, std::move(table->entries));
    }

    void takeFilters(const QByteArray &bytes)
    {
        auto filters = readFilterFile(bytes);
        if (filters)
            m_filters = std::move(*filters);
        else
            m_source.notes << backupSentence(filters.error());
    }

    BackupResult<void> takeManifest(const QByteArray &bytes)
    {
        auto manifest = readManifest(bytes);
        if (!manifest)
            return std::unexpected(manifest.error());
        m_manifest = std::move(*manifest);
        m_source.handle = m_manifest->handle;
        return {};
    }

    BackupResult<void> takePersonal(const QByteArray &bytes)
    {
        auto file = readPersonalFile(bytes);
        if (!file)
            return std::unexpected(file.error());
        m_personal = std::move(*file);
        return {};
    }

    BackupResult<void> compare() const
    {
        if (!m_manifest)
            return {};
        for (const auto &[name, file] : m_seen) {
            if (name == Manifest::fileName())
                continue;
            const auto known = m_manifest->files.find(name);
            if (known == m_manifest->files.end())
                return backupFailure(Kind::FileUnknown, name);
            if (known->second != file)
                return backupFailure(Kind::FileChanged, name);
        }
        for (const auto &[name, file] : m_manifest->files) {
            if (isRead(name.section(u'/', -1)) && !m_seen.contains(name))
                return backupFailure(Kind::FileMissing, name);
        }
        return {};
    }

    void addPersonal()
    {
        if (!m_personal)
            return;
        for (const WordFilter &filter : m_personal->filters) {
            if (!filter.title.isEmpty())
                m_source.entries[GraphKind::Filters].push_back(filterEntry(filter));
        }
        for (const QString &tag : std::as_const(m_personal->tags)) {
            if (!tag.isEmpty())
                m_source.entries[GraphKind::Tags].push_back(tagEntry(tag));
        }
        m_source.personal.person = m_personal->person;
        m_source.personal.drafts = m_personal->drafts;
        m_source.personal.settings = m_personal->settings;
        const auto mutes = m_source.entries.find(GraphKind::Mutes);
        if (mutes == m_source.entries.end())
            return;
        for (GraphEntry &mute : mutes->second) {
            if (const auto end = m_personal->mutesEnd.find(mute.name); end != m_personal->mutesEnd.end())
                mute.mute.until = end->second;
        }
    }

    // Ours hold as much, and come first.
    void addFilters()
    {
        if (m_source.entries.contains(GraphKind::Filters))
            return;
        for (const WordFilter &filter : m_filters)
            m_source.entries[GraphKind::Filters].push_back(filterEntry(filter));
    }

    // A server's archive has no table of them.
    void addBookmarks()
    {
        if (m_bookmarks.isEmpty() || m_source.entries.contains(GraphKind::Bookmarks))
            return;
        std::vector<GraphEntry> entries;
        CollectionReader reader(u"bookmarks.json"_s, [&entries](const QJsonValue &item) {
            GraphEntry entry;
            entry.kind = GraphKind::Bookmarks;
            entry.name = entry.shown = addressIn(item.toString());
            if (!entry.name.isEmpty())
                entries.push_back(std::move(entry));
        });
        BackupResult<void> read = reader.add(m_bookmarks);
        if (read)
            read = reader.finish();
        if (!read)
            m_source.notes << backupSentence(read.error());
        else if (!entries.empty())
            m_source.entries.emplace(GraphKind::Bookmarks, std::move(entries));
    }

    // Each list has its title for an id, and so have its members.
    void addLists()
    {
        std::vector<GraphEntry> lists;
        const auto add = [&lists](PeopleList list) {
            list.id = LocalId(list.title);
            if (!list.title.isEmpty() && !std::ranges::contains(lists, list.title, &GraphEntry::name))
                lists.push_back(listEntry(list));
        };
        for (const PeopleList &list : m_personal ? m_personal->lists : std::vector<PeopleList>())
            add(list);
        const auto members = m_source.entries.find(GraphKind::Members);
        if (members != m_source.entries.end()) {
            for (GraphEntry &member : members->second) {
                add(member.peopleList);
                member.list = LocalId(member.peopleList.title);
            }
        }
        if (!lists.empty())
            m_source.entries.insert_or_assign(GraphKind::Lists, std::move(lists));
    }

    BackupReader &m_backup;
    const std::optional<GraphKind> m_told;
    const std::atomic<bool> &m_stop;
    RestoreSource m_source;
    std::map<QString, ManifestFile> m_seen;
    std::optional<Manifest> m_manifest;
    std::optional<PersonalFile> m_personal;
    std::vector<WordFilter> m_filters;
    QByteArray m_bookmarks;
};

} // namespace

QString RestoreSource::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[kind, list] : entries) {
        for (const GraphEntry &entry : list) {
            hash.addData(QByteArray::number(int(kind)) + '\0' + entry.list.toString().toUtf8() + '\0' +
                         entry.name.toUtf8() + '\0' + encodeDetail(entry) + '\n');
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

void RestoreSource::keepOnly(const std::vector<GraphKind> &kinds, const QStringList &words)
{
    std::erase_if(entries, [&](const auto &each) {
        const GraphKind kind = each.first == GraphKind::Members ? GraphKind::Lists : each.first;
        return !std::ranges::contains(kinds, kind);
    });
    if (!words.contains(PersonalFile::draftsWord()))
        personal.drafts.clear();
    if (!words.contains(PersonalFile::settingsWord()))
        personal.settings.clear();
}

BackupResult<RestoreSource> readRestoreSource(BackupReader &backup, std::optional<GraphKind> told,
                                              const std::atomic<bool> &stop)
{
    auto source = SourceReader(backup, told, stop).run();
    if (source && source->isEmpty() && source->notes.isEmpty())
        return backupFailure(Kind::NotABackup, source->handle);
    return source;
}

} // namespace Godwit
