// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notification.h"
#include "model/post.h"
#include "model/profile.h"

#include <QByteArray>

namespace Godwit
{

// The blobs in the cache, each led by its version; text is already parsed there, so that reading a row
// touches no HTML. Keys, authors, handles and visibilities are columns and not in the blob. Nothing for a
// blob that is none of ours.

QByteArray encodePost(const Post &post);
std::optional<Post> decodePost(const QByteArray &blob);
QByteArray encodeProfile(const Profile &profile);
std::optional<Profile> decodeProfile(const QByteArray &blob);
QByteArray encodeNotification(const Notification &notification);
std::optional<Notification> decodeNotification(const QByteArray &blob);

} // namespace Godwit
