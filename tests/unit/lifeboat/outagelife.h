// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "accounts/pairing.h"
#include "cache/timelinestore.h"
#include "lifeboat/switch.h"
#include "outbox/composingaid.h"
#include "settings/settings.h"
#include "synclife.h"
#include "timeline/personfinder.h"
#include "timeline/timelinefetcher.h"

namespace Godwit
{

// One process with a data folder that reads, writes and switches, over real sockets: two accounts of one
// person, `activeAccount` and `standbyAccount`.
class OutageLife
{
public:
    OutageLife(const QString &folder, const SyncServers &servers, Clock &clock, RandomSource &random);
    // Ends like a program that is closed: what is under way is cut off.
    ~OutageLife();

    // Once in a folder.
    void signIn();

    PersonaId persona() const { return accounts.personas().front().id; }

    AccountId active() const { return accounts.personas().front().active; }

    TimelineKey home() const { return {persona(), TimelineKind::Home, {}}; }

    // The files as they are on the disk now, with nothing under way, for a life after a crash.
    void copyFiles(const QString &to);

    const QString folder;
    Clock &clock;
    const SyncServers at;
    Database user;
    Database cache;
    Settings settings;
    AccountStore accounts;
    PostStore posts;
    TimelineStore timelines;
    SyncLife::Tokens tokens;
    Sender sender;
    SyncLife::Source source;
    PersonFinder people;
    TimelineFetcher fetcher;
    ComposingAid composing;
    Outbox outbox;
    Switch switcher;
};

} // namespace Godwit
