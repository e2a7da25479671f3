// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/verify.h"

#include "lifeboat/formats/collectionreader.h"
#include "lifeboat/formats/personalfile.h"
#include "lifeboat/formats/table.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

namespace
{

constexpr qint64 mostReadWhole = 64 * 1024 * 1024;
constexpr qint64 atOnce = 256 * 1024;

// Goes through the files as they come; the manifest may be any of them.
class Verifier
{
public:
    Verifier(BackupReader &backup, const std::atomic<bool> &stop) : m_backup(backup), m_stop(stop) {}

    BackupResult<VerifiedBackup> run()
    {
        while (true) {
            const auto entry = m_backup.next();
            if (!entry)
                return std::unexpected(entry.error());
            if (!*entry)
                break;
            if (const auto read = this->read(**entry); !read)
                return std::unexpected(read.error());
        }
        if (const auto compared = compare(); !compared)
            return std::unexpected(compared.error());
        return m_result;
    }

private:
    BackupResult<void> read(const BackupEntry &entry)
    {
        const bool isManifest = entry.name == Manifest::fileName();
        if (isManifest ? m_sawManifest : m_seen.contains(entry.name))
            return backupFailure(Kind::FileTwice, entry.name);
        if (isManifest) {
            const auto json = m_backup.readAll(entry, mostReadWhole);
            if (!json)
                return std::unexpected(json.error());
            auto manifest = readManifest(*json);
            if (!manifest)
                return std::unexpected(manifest.error());
            m_result.manifest = std::move(*manifest);
            m_sawManifest = true;
            return {};
        }
        ++m_result.files;
        m_result.bytes += entry.size;
        if (entry.name == "outbox.json"_L1 || entry.name == "likes.json"_L1 ||
            entry.name == "bookmarks.json"_L1)
            return readCollection(entry);
        if (entry.name.endsWith(".csv"_L1) || entry.name.endsWith(".json"_L1))
            return readWhole(entry);
        ++m_result.pictures;
        return readThrough(entry, {});
    }

    using Take = std::function<BackupResult<void>(QByteArrayView)>;

    // To its end, also when it cannot be read: that it was changed says more.
    BackupResult<void> readThrough(const BackupEntry &entry, const Take &take)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        BackupResult<void> content;
        qint64 size = 0;
        while (true) {
            if (m_stop)
                return backupFailure(Kind::Cancelled);
            const auto bytes = m_backup.read(atOnce);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (bytes->isEmpty())
                break;
            hash.addData(*bytes);
            size += bytes->size();
            if (take && content)
                content = take(*bytes);
        }
        m_seen.insert_or_assign(entry.name, ManifestFile{size, QString::fromLatin1(hash.result().toHex())});
        note(content);
        return {};
    }

    void note(const BackupResult<void> &content)
    {
        if (!content && !m_unreadable)
            m_unreadable = content.error();
    }

    BackupResult<void> readCollection(const BackupEntry &entry)
    {
        CollectionReader reader(entry.name, {});
        const auto read = readThrough(entry, [&](QByteArrayView bytes) { return reader.add(bytes); });
        if (!read)
            return read;
        note(reader.finish());
        if (reader.broken() > 0)
            note(backupFailure(Kind::BadJson, entry.name));
        if (entry.name == "outbox.json"_L1)
            m_result.posts = reader.items();
        if (entry.name == "likes.json"_L1)
            m_result.favourites = reader.items();
        return {};
    }

    BackupResult<void> readWhole(const BackupEntry &entry)
    {
        QByteArray all;
        const auto read = readThrough(entry, [&](QByteArrayView bytes) -> BackupResult<void> {
            all.append(bytes);
            if (all.size() > mostReadWhole)
                return backupFailure(Kind::TooLarge, entry.name);
            return {};
        });
        if (read)
            note(entry.name.endsWith(".csv"_L1) ? readRows(entry.name, all) : readJson(entry.name, all));
        return read;
    }

    BackupResult<void> readRows(const QString &name, const QByteArray &all)
    {
        if (name == tableName(GraphKind::Followers)) {
            m_result.rows.emplace(name, std::max<qint64>(0, all.count('\n') - 1));
            return {};
        }
        const auto table = readTable(name, all);
        if (!table)
            return std::unexpected(table.error());
        m_result.rows.emplace(name, qint64(table->entries.size()));
        return {};
    }

    static BackupResult<void> readJson(const QString &name, const QByteArray &all)
    {
        if (name == PersonalFile::fileName()) {
            const auto file = readPersonalFile(all);
            return file ? BackupResult<void>() : std::unexpected(file.error());
        }
        QJsonParseError parsing;
        QJsonDocument::fromJson(all, &parsing);
        if (parsing.error != QJsonParseError::NoError)
            return backupFailure(Kind::BadJson, name, parsing.errorString());
        return {};
    }

    BackupResult<void> compare() const
    {
        if (!m_sawManifest)
            return backupFailure(Kind::FileMissing, Manifest::fileName());
        for (const auto &[name, file] : m_result.manifest.files) {
            const auto seen = m_seen.find(name);
            if (seen == m_seen.end())
                return backupFailure(Kind::FileMissing, name);
            if (seen->second != file)
                return backupFailure(Kind::FileChanged, name);
        }
        for (const auto &[name, file] : m_seen) {
            if (!m_result.manifest.files.contains(name))
                return backupFailure(Kind::FileUnknown, name);
        }
        if (m_unreadable)
            return std::unexpected(*m_unreadable);
        return {};
    }

    BackupReader &m_backup;
    const std::atomic<bool> &m_stop;
    VerifiedBackup m_result;
    bool m_sawManifest = false;
    // The first file of which nothing can be made.
    std::optional<BackupError> m_unreadable;
    std::map<QString, ManifestFile> m_seen;
};

} // namespace

BackupResult<VerifiedBackup> verifyBackup(BackupReader &backup, const std::atomic<bool> &stop)
{
    return Verifier(backup, stop).run();
}

} // namespace Godwit
