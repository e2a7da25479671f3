// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "cache/pictureuse.h"
#include "cache/postremoval.h"
#include "cache/storesentence.h"
#include "engine/engine.h"
#include "engine/enginerooms.h"

#include <qcoro/qcorofuture.h>

// How the engine lets go of things: accounts, their secrets, and what was deleted.
namespace Godwit
{

using namespace std::chrono_literals;

// Tidying may ask the keychain: not while the window is being made.
static constexpr Milliseconds afterStart = 2min;
// What is deleted is off the disk within a day.
static constexpr Milliseconds betweenScrubs = 12h;
// A laptop's sleep stops timers but not time: no single wait is longer than this.
static constexpr Milliseconds longestNap = 10min;

// Of a persona that goes with this account, and its drafts with it.
static QCoro::Task<QStringList> filesOfDrafts(const AccountStore *accounts, Drafts *drafts, Account account)
{
    QStringList files;
    if (accounts->accountsOf(account.persona).size() > 1)
        co_return files;
    auto kept = co_await drafts->all(account.persona);
    if (!kept)
        co_return files;
    for (Draft &draft : *kept)
        draft.forEachFile([&files](const DraftMedia &media) { files << media.path; });
    co_return files;
}

static QCoro::Task<std::expected<void, QString>> removeCopies(DatabaseCare *care, Account account)
{
    const DatabaseCare::Removal removal = co_await care->removeCopies();
    if (removal == DatabaseCare::Removal::Done)
        co_return {};
    const QString sentence =
        removal == DatabaseCare::Removal::Failed
            ? Engine::tr("@%1 is gone, but a copy of what was kept of it, in the folder “snapshots” of "
                         "Godwit’s data, could not be removed. Remove it there.")
            : Engine::tr("@%1 is gone. Godwit was closed while copies of what was kept of it were being "
                         "removed: if there is still one in the folder “snapshots” of Godwit’s data, remove "
                         "it there.");
    co_return std::unexpected(sentence.arg(account.handle));
}

QCoro::Task<std::expected<void, QString>> Engine::removeAccount(Account account, bool erase)
{
    if (account.imported) {
        if (!erase)
            co_return std::unexpected(
                tr("@%1 was made of an archive and is not signed in. It can only be removed.")
                    .arg(account.handle));
        // It may be refused, while an archive is read in: then what was published again stays on record.
        if (auto removed = co_await m_rooms->archives->remove(account.id); !removed)
            co_return removed;
        if (const auto erased = co_await m_rooms->republishing->eraseAccount(account.id); !erased)
            co_return std::unexpected(storeSentence(erased.error()));
        co_await tidy();
        co_return co_await removeCopies(&m_rooms->databaseCare, account);
    }
    co_await m_rooms->live->unfollow(account.id);
    m_rooms->servers->forget(account.id);
    QStringList drafted;
    QStringList pictures;
    if (erase) {
        if (auto erased = co_await eraseKept(account.id); !erased)
            co_return erased;
        drafted = co_await filesOfDrafts(&m_rooms->accounts, &m_rooms->drafts, account);
        pictures = (co_await picturesOnlyOf(m_rooms->cache, account.id)).value_or(QStringList());
    }
    const auto left =
        co_await m_rooms->signOut->leave(account, erase ? SignOut::Keep::Nothing : SignOut::Keep::Archive);
    if (erase && !m_rooms->accounts.byId(account.id)) {
        for (const QString &file : std::as_const(drafted))
            m_rooms->outbox->dropFile(file);
        co_await m_rooms->media.erase(std::move(pictures));
        // What was on its way meanwhile, here or in another process; nothing more comes.
        if (const auto erased = co_await eraseForGood(m_rooms->cache, account.id); !erased)
            co_return std::unexpected(storeSentence(erased.error()));
        if (auto erased = co_await eraseKept(account.id); !erased)
            co_return erased;
        co_await Rooms::forgetServer(m_rooms.get(), account.server.origin);
    }
    co_await tidy();
    if (erase) {
        if (auto removed = co_await removeCopies(&m_rooms->databaseCare, account); !removed)
            co_return removed;
    }
    if (left)
        co_return {};
    if (!std::holds_alternative<SecretError>(left.error()))
        co_return std::unexpected(signInSentence(left.error()));
    co_return std::unexpected(
        tr("@%1 is signed out here, but its token is still on this computer. %2 Signing out "
           "of it once more removes it.")
            .arg(account.handle, signInSentence(left.error())));
}

QCoro::Task<std::expected<void, QString>> Engine::eraseKept(AccountId account)
{
    if (const auto erased = co_await m_rooms->restores->eraseAccount(account); !erased)
        co_return std::unexpected(storeSentence(erased.error()));
    if (const auto erased = co_await m_rooms->republishing->eraseAccount(account); !erased)
        co_return std::unexpected(storeSentence(erased.error()));
    if (const auto erased = co_await m_rooms->standbySync->erase(account); !erased)
        co_return std::unexpected(storeSentence(erased.error()));
    if (const auto erased = co_await m_rooms->backups->eraseAccount(account); !erased)
        co_return std::unexpected(storeSentence(erased.error()));
    if (const auto erased = co_await m_rooms->outbox->eraseAccount(account); !erased)
        co_return std::unexpected(storeSentence(erased.error()));
    co_return {};
}

QCoro::Task<StoreResult<int>> Engine::unsentOf(AccountId account)
{
    co_return co_await m_rooms->outbox->unsent(account);
}

QCoro::Task<> Engine::tidy()
{
    // What does not open now is tried the next time.
    std::ignore = co_await m_rooms->signOut->tidy();
}

QCoro::Task<> Engine::keepTidy(Engine *engine)
{
    Rooms &rooms = *engine->m_rooms;
    Alarm alarm(rooms.clock);
    connect(&rooms.scope, &TaskScope::stopRequested, &alarm, &Alarm::ring);
    co_await alarm.wait(afterStart);
    if (rooms.scope.stopping())
        co_return;
    co_await engine->tidy();
    std::optional<Instant> scrubbed;
    while (!rooms.scope.stopping()) {
        const Instant now = rooms.clock.now();
        if (!scrubbed || now - *scrubbed >= betweenScrubs) {
            if (co_await rooms.posts.scrubDeleted(now))
                scrubbed = now;
        }
        if (!rooms.scope.stopping())
            co_await rooms.databaseCare.look();
        if (!rooms.scope.stopping())
            co_await rooms.serverRefresh->readDue();
        if (!rooms.scope.stopping())
            co_await alarm.wait(longestNap);
    }
}

} // namespace Godwit
