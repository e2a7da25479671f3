// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/pairing.h"
#include "accounts/passphrase.h"
#include "accounts/persona.h"
#include "base/clock.h"
#include "cache/conversationstore.h"
#include "cache/notificationstore.h"
#include "cache/poststore.h"
#include "cache/searchstore.h"
#include "cache/shelfstore.h"
#include "cache/timelinestore.h"
#include "engine/parts.h"
#include "servers/server.h"

#include <QObject>
#include <QStringList>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

namespace Godwit
{

struct UpdateSettings;

// All rooms of one data folder, put together. Under the command line it lives on the main thread, under a
// window on a thread of its own; everything it gives out belongs to that thread.
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString dataFolder;
        // For the encrypted file of tokens, where there is no keychain.
        AskPassphrase passphrase;
        // Keep tokens nowhere but in this process.
        bool sessionOnly = false;
        // Outlives the engine; null: the machine's.
        Clock *clock = nullptr;
        // Nothing is sent to any server.
        bool offline = false;
        // Delivers what waits in the outbox, unless another process of the folder does. Who ends before that
        // can be done leaves it to others.
        bool delivers = true;
        // How newer versions come; null: as this build says.
        std::shared_ptr<const UpdateSettings> update = nullptr;
        // How much room the folder's disk has, in bytes, for tests; empty: as the system says.
        std::function<qint64(const QString &folder)> freeBytes = {};
    };

    // Why the data folder cannot be used.
    struct Problem {
        QString word;
        QString sentence;
    };

    explicit Engine(Options options);
    // Await close() first.
    ~Engine() override;

    // Prepares the folder and opens the databases. Waits for no network and no keychain.
    QCoro::Task<std::expected<void, Problem>> open();
    // What is being sent is cut off (and verified at the next start), what is being written is finished.
    QCoro::Task<> close();

    // What a person should know of the start: a damaged file that was repaired.
    const QStringList &notices() const { return m_notices; }

    const std::vector<Account> &accounts() const;
    std::optional<Account> accountById(AccountId id) const;
    std::optional<Account> accountByHandle(const QString &handle) const;
    // The chosen one, else the first that is signed in, else the first.
    std::optional<Account> defaultAccount() const;
    QCoro::Task<StoreResult<void>> setDefaultAccount(AccountId id);
    QCoro::Task<StoreResult<void>> setAccent(AccountId id, int accent);
    const std::vector<Persona> &personas() const;
    std::optional<Persona> personaOf(AccountId account) const;
    // The active one, its standby, the others from the oldest on.
    std::vector<Account> accountsOf(PersonaId persona) const;
    // Whose eyes an account's persona sees with, the account's own first.
    Viewers viewersOf(AccountId account) const;
    // Every account that is signed in, with the persona whose home it feeds.
    std::vector<Filing> homes() const;
    // See Pairing; when they return, the timelines are filed under the new persona, too.
    QCoro::Task<PairingResult<void>> pair(AccountId account, AccountId standby);
    QCoro::Task<PairingResult<void>> part(AccountId account);

    // How many acts of the account would be lost, or left unsent, without it.
    QCoro::Task<StoreResult<int>> unsentOf(AccountId account);
    // Signs out and keeps the account as an archive; with `erase` everything that only this account brought
    // goes as well, with what it has not sent; what an archive has not sent can go out once it is signed in
    // again. A sentence when it could not be done, or not wholly.
    QCoro::Task<std::expected<void, QString>> removeAccount(Account account, bool erase);
    // Removes what earlier sign-ins and sign-outs have left of secrets. It may ask the keychain.
    QCoro::Task<> tidy();

    // Lets this guest read what the server shows to everybody. What an earlier one has left behind goes
    // first.
    QCoro::Task<StoreResult<void>> lookAround(AccountId guest, ServerInfo server);
    // What only the guest has read is not kept.
    QCoro::Task<StoreResult<void>> stopLookingAround(AccountId guest);

    // Reads both files whole: seconds for a large cache.
    QCoro::Task<StoreResult<void>> checkDatabases();

    SignIn &signIn();
    TimelineStore &timelines();
    PostStore &posts();
    NotificationStore &notifications();
    ConversationStore &conversations();
    SearchStore &search();
    ShelfStore &shelves();
    KeptStore &kept();
    TimelineFetcher &timelineFetcher();
    PostFetcher &postFetcher();
    Translations &translations();
    PersonFinder &personFinder();
    InboxFetcher &inbox();
    PollWatch &polls();
    ShelfFetcher &shelfFetcher();
    LiveAccounts &live();
    Outbox &outbox();
    Health &health();
    // Somebody stays: looks after the servers from now on, lets a standby take over where that was chosen,
    // writes the backups that are planned, goes on with restores that were begun, and takes off the disk what
    // is to be gone from it.
    void watchOver();
    // Nobody stays: what is due of it, once a day in one of all processes, for two seconds at most; close()
    // breaks off the rest. `asksServers`: those that have answered this process, what they can do.
    QCoro::Task<> careInPassing(bool asksServers);
    Drafts &drafts();
    StandbySync &standbySync();
    Backups &backups();
    Restores &restores();
    PersonalRestore &personalRestore();
    Archives &archives();
    Republishing &republishing();
    ComposingAid &composing();
    Switch &switcher();
    Settings &settings();
    Updates &updates();
    MediaLibrary &media();
    Clock &clock();
    // Null when the account is signed out.
    std::shared_ptr<Server> server(AccountId account);
    // Asks the server whether it knows the account.
    QCoro::Task<ServerResult<void>> greet(AccountId account);
    // Asks the account's server whether the account says that it is this other one, too (an alias); unset
    // when the server does not answer, or does not show it.
    QCoro::Task<std::optional<bool>> isKnownAs(AccountId account, PersonKey other);

    const QString &dataFolder() const { return m_options.dataFolder; }

    // For what the owner starts and does not await; ends with close().
    TaskScope &scope();

Q_SIGNALS:
    // Accounts came, went, or have other personas, here or by another process.
    void accountsChanged();

private:
    QCoro::Task<std::expected<void, Problem>> openDatabases();
    void listen();
    // Files in the cache what has moved in the user's database, as often as somebody sees that it has not
    // been.
    QCoro::Task<StoreResult<void>> refile();
    static QCoro::Task<> hearOthers(Engine *engine);
    QCoro::Task<std::expected<void, QString>> eraseKept(AccountId account);
    // Once for secrets, again and again for deleted texts; ends with the scope.
    static QCoro::Task<> keepTidy(Engine *engine);

    struct Rooms;
    static QCoro::Task<> careForFiles(Rooms *rooms);
    static QCoro::Task<> careForServers(Rooms *rooms);

    Options m_options;
    QStringList m_notices;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace Godwit
