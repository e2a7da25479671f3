// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/serverinfo.h"

namespace Godwit
{

// One signed-in (or archived) account. Everything but the token, which lives in the keychain.
struct Account {
    AccountId id;
    PersonaId persona;
    ServerInfo server;
    // `name@host` without the leading '@'.
    QString handle;
    PersonKey person;
    LocalId personId;
    QString displayName;
    QString avatarUrl;
    // Signed out, cache kept: reads, never acts.
    bool archived = false;
    // Made of an archive's file: archived, and no server knows it. It never signs in.
    bool imported = false;
    // Numbers its colour; 0: the system's.
    int accent = 0;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Godwit
