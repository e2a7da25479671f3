// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Godwit
{

// Why a picture is not shown, or a film not played.
struct MediaError {
    enum class Kind : quint8 {
        BadAddress,     // not an https address
        PrivateAddress, // the host's name leads into a private network
        HostNotFound,
        Unreachable, // refused, broken off, a wrong certificate
        TimedOut,
        Refused,          // the server answered with httpStatus
        TooManyRedirects, // more than 3
        TooLarge,         // in bytes
        TooManyPixels,    // width times height, or an empty picture
        TooManyFrames,
        NotAPicture, // none of the kinds that are shown, or broken
        Disk,        // it cannot be kept or read
        Cancelled,
    };

    Kind kind = Kind::NotAPicture;
    QString host;
    int httpStatus = 0;
};

template <typename T>
using MediaResult = std::expected<T, MediaError>;

// What happened and what can be done, for a person.
QString mediaErrorSentence(const MediaError &error);
// The same of a film or a sound.
QString filmErrorSentence(const MediaError &error);

} // namespace Godwit
