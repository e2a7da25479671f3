// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/personalrestore.h"

#include "outbox/draftrows.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

// What a draft says, wherever it stands and whoever posts it. Its files are not in a backup.
Draft contentOf(Draft draft)
{
    draft.place.clear();
    draft.accounts.clear();
    draft.after = {};
    for (auto *parts : {&draft.earlier, &draft.later}) {
        for (DraftPart &part : *parts)
            part.media.clear();
    }
    draft.media.clear();
    return draft;
}

// What changes or removes an own post is believed only where the composer says so: a file names its account
// by an address that everybody knows.
bool isInItsPlace(const Draft &draft)
{
    if (draft.edits && draft.replaces)
        return false;
    return draft.edits ? draft.place == Draft::editing(draft.edits).place
                       : draft.place == Draft::replacing(draft.replaces).place;
}

// They are not in a backup, and a post that is changed without them loses them.
bool hasFiles(Draft draft)
{
    bool has = false;
    draft.forEachFile([&has](DraftMedia &) { has = true; });
    return has;
}

// A post of another account cannot be changed, nor is the last one of its server kept ready here: what was to
// become of it is a new post.
Draft asGiven(const Draft &draft, const Account &target, bool isSamePerson)
{
    Draft given = contentOf(draft);
    given.place = draft.place;
    const bool touches = draft.edits || draft.replaces;
    const bool isBound = touches || draft.staysBehind();
    const bool isOfAnother = draft.isLastPost() && draft.place != Draft::lastPost({}, {}).place;
    if (isBound && (!isSamePerson || isOfAnother || (touches && (!isInItsPlace(draft) || hasFiles(draft))))) {
        given.edits = {};
        given.replaces = {};
        given.place.prepend("restored "_L1);
    } else if (isBound) {
        given.accounts = {target.id};
    }
    if (given.isLastPost())
        given.place = Draft::lastPost(target.id, {}).place;
    return given;
}

QByteArray digestOf(const Draft &draft)
{
    const QJsonDocument content(DraftRows::encode(contentOf(draft)));
    return QCryptographicHash::hash(content.toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

// What is here, and where.
class Shelf
{
public:
    explicit Shelf(const std::vector<Draft> &drafts)
    {
        for (const Draft &draft : drafts) {
            m_places.insert(draft.place);
            m_said.insert(digestOf(draft));
        }
    }

    // Each place holds one. Whether it was not there yet.
    bool add(Draft &draft)
    {
        const QByteArray said = digestOf(draft);
        if (m_said.contains(said))
            return false;
        m_said.insert(said);
        const QString wished = draft.place;
        while (m_places.contains(draft.place))
            draft.place = u"restored %1 "_s.arg(++m_tries[wished]) + wished;
        m_places.insert(draft.place);
        return true;
    }

private:
    QSet<QString> m_places;
    QSet<QByteArray> m_said;
    // By the place that was wished for.
    QHash<QString, int> m_tries;
};

// The same for the same content and account; drafts and settings may be chosen apart.
QString givenEntry(const QString &what, const PersonalFile &file, AccountId target, const QByteArray &content)
{
    const QByteArray whose = QByteArray::number(target.value()) + '\n' + file.person.toUtf8() + '\n';
    const QByteArray hash = QCryptographicHash::hash(whose + content, QCryptographicHash::Sha256);
    return "restore.given."_L1 + what + u'.' + QString::fromLatin1(hash.toHex());
}

QString givenDrafts(const PersonalFile &file, AccountId target)
{
    QByteArray content;
    for (const Draft &draft : file.drafts)
        content += draft.place.toUtf8() + '\n' + digestOf(draft);
    return givenEntry(u"drafts"_s, file, target, content);
}

QString givenSettings(const PersonalFile &file, AccountId target)
{
    QByteArray content;
    for (const auto &[name, value] : file.settings)
        content += name.toUtf8() + '\n' + value.toUtf8() + '\n';
    return givenEntry(u"settings"_s, file, target, content);
}

} // namespace

QCoro::Task<StoreResult<PersonalRestore::News>> PersonalRestore::look(PersonalFile file, Account target)
{
    const bool hadDrafts = !m_settings.value(givenDrafts(file, target.id)).isEmpty();
    const bool hadSettings = !m_settings.value(givenSettings(file, target.id)).isEmpty();
    if (hadDrafts)
        file.drafts.clear();
    if (hadSettings)
        file.settings.clear();
    const auto there = co_await m_drafts.all(target.persona);
    if (!there)
        co_return std::unexpected(there.error());
    News news;
    Shelf shelf(*there);
    const bool isSamePerson = !file.person.isEmpty() && file.person == target.person.toString();
    for (const Draft &draft : file.drafts) {
        Draft given = asGiven(draft, target, isSamePerson);
        if (!given.isEmpty() && shelf.add(given))
            news.drafts.push_back(std::move(given));
    }
    for (const auto &[name, value] : file.settings) {
        if (m_settings.value(name).isEmpty())
            news.settings.emplace(name, value);
    }
    co_return news;
}

QCoro::Task<StoreResult<PersonalRestore::News>> PersonalRestore::give(PersonalFile file, Account target,
                                                                      Instant now)
{
    // Also where all of it is here already: it may be posted before the restore is gone on with.
    QStringList entries;
    if (!file.drafts.empty())
        entries << givenDrafts(file, target.id);
    if (!file.settings.empty())
        entries << givenSettings(file, target.id);
    auto news = co_await look(std::move(file), target);
    if (!news)
        co_return news;
    for (const Draft &draft : news->drafts) {
        if (const auto kept = co_await m_drafts.keep(target.persona, draft, now); !kept)
            co_return std::unexpected(kept.error());
    }
    for (const auto &[name, value] : news->settings) {
        if (const auto kept = co_await m_settings.ensure(name, value); !kept)
            co_return std::unexpected(kept.error());
    }
    for (const QString &entry : std::as_const(entries)) {
        if (const auto noted = co_await m_settings.ensure(entry, u"1"_s); !noted)
            co_return std::unexpected(noted.error());
    }
    co_return news;
}

} // namespace Godwit
