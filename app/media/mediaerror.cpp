// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediaerror.h"

#include "base/tr.h"

namespace Godwit
{

QString mediaErrorSentence(const MediaError &error)
{
    using Kind = MediaError::Kind;
    switch (error.kind) {
    case Kind::BadAddress:
        return tr("The picture's address is not a secure web address, so it was not fetched.");
    case Kind::PrivateAddress:
        return tr("%1 leads into a private network, so nothing was fetched from it.").arg(error.host);
    case Kind::HostNotFound:
        return tr("There is no host called %1. It may be back later.").arg(error.host);
    case Kind::Unreachable:
        return tr("%1 could not be reached for this picture. Try again later.").arg(error.host);
    case Kind::TimedOut:
        return tr("%1 took too long to send this picture. Try again later.").arg(error.host);
    case Kind::Refused:
        return tr("%1 does not give out this picture (answer %2).").arg(error.host).arg(error.httpStatus);
    case Kind::TooManyRedirects:
        return tr("%1 sends from one address to the next without end.").arg(error.host);
    case Kind::TooLarge:
        return tr("The picture is larger than 64 MB. Open it in the browser to see it.");
    case Kind::TooManyPixels:
        return tr("The picture has too many pixels to be shown here. Open it in the browser to see it.");
    case Kind::TooManyFrames:
        return tr("The picture has too many frames to be shown here. Open it in the browser to see it.");
    case Kind::NotAPicture:
        return tr("This is not a picture of a kind that can be shown here.");
    case Kind::Disk:
        return tr("The picture cannot be kept on this disk. See whether it is full.");
    case Kind::Cancelled:
        return tr("The picture is not wanted any more.");
    }
    return {};
}

QString filmErrorSentence(const MediaError &error)
{
    using Kind = MediaError::Kind;
    switch (error.kind) {
    case Kind::BadAddress:
        return tr("Its address is not a secure web address, so it was not fetched.");
    case Kind::Unreachable:
        return tr("%1 could not be reached. Try again later.").arg(error.host);
    case Kind::TimedOut:
        return tr("%1 took too long to send it. Try again later, or open it in the browser.").arg(error.host);
    case Kind::Refused:
        return tr("%1 does not give it out (answer %2).").arg(error.host).arg(error.httpStatus);
    case Kind::TooLarge:
        return tr("It is larger than 128 MB. Open it in the browser to play it.");
    case Kind::NotAPicture:
        return tr("It is of a kind that cannot be played here. Open it in the browser.");
    case Kind::Disk:
        return tr("It cannot be kept on this disk. See whether it is full.");
    case Kind::Cancelled:
        return tr("It is not wanted any more.");
    default:
        return mediaErrorSentence(error);
    }
}

} // namespace Godwit
