// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"

#include <vector>

namespace Godwit
{

// What one step of a look showed, in tens by rung of the ladder: own link, name, connection, encryption,
// answer, server, key, token. Kept on the disk: a number never changes its meaning.
enum class Sign : quint8 {
    LinkUp = 1,
    LinkDown = 2,      // this computer is connected to nothing
    LinkPortal = 3,    // the system says that the network wants a sign-in first
    OthersAnswer = 4,  // another of the user's servers does
    OthersSilent = 5,  // from none of them comes anything
    OthersStrange = 6, // others answer in their place, too

    NameFound = 10,
    NameUnknown = 11, // a resolver says that there is no such name (NXDOMAIN)
    NameFailed = 12,  // no resolver could tell

    Connected = 20,
    Refused = 21, // somebody is there and takes no connections
    NoRoute = 22,
    NoConnection = 23, // nobody answers the call

    Encrypted = 30,
    WrongCertificate = 31,
    OldCertificate = 32, // run out, or not valid yet, and right otherwise
    EncryptionBroken = 33,

    Silent = 40, // the question was taken and not answered in time
    Broken = 41,
    ServerFailed = 42, // 5xx
    Busy = 43,         // 429
    SaysGone = 44,     // 410, 451
    PortalAnswered = 45,
    Sluggish = 46, // several of the last answers took long
    Unsteady = 47, // came and went several times

    Genuine = 50,   // the server, as it describes itself
    WebPage = 51,   // HTML where the API was
    Elsewhere = 52, // points to a server of another owner
    Strange = 53,

    KeyFirstSeen = 60,
    SameKey = 61,
    OtherKey = 62,
    NoKey = 63,
    KeyUntold = 64,
    KeyUnproven = 65, // none had been noted down before it went away

    TokenGood = 70,
    TokenRefused = 71,
    AccountFrozen = 72,
    TokenUntold = 73,
};

enum class Rung : quint8 {
    Link = 0,
    Name = 1,
    Connection = 2,
    Encryption = 3,
    Answer = 4,
    Server = 5,
    Key = 6,
    Token = 7,
};

Rung rungOf(Sign sign);
// Nothing is wrong on this rung.
bool isGood(Sign sign);

// One thing that was tried, and what came of it. Without secrets.
struct Step {
    Sign sign = Sign::Strange;
    Instant at;
    Milliseconds took{};
    // What was tried: an address, a path, a resolver, a handle. May be empty.
    QString subject{};
    // The system's or the server's own words; plain text, may be empty.
    QString words{};
    int httpStatus = 0;
    // When the server wants to be asked again.
    std::optional<Instant> until{};

    friend bool operator==(const Step &, const Step &) = default;
};

using Steps = std::vector<Step>;

const Step *findStep(const Steps &steps, Sign sign);

// What an error means as a step; `Genuine` where the API itself said no.
Sign signOf(const ServerError &error);

// "refused", "name-unknown", …: for `--json`. And "connection", "name", ….
QString signWord(Sign sign);
QString rungWord(Rung rung);

// As the database keeps them: JSON. What this version does not know is left out.
QByteArray encodeSteps(const Steps &steps);
Steps decodeSteps(const QByteArray &json);

} // namespace Godwit
