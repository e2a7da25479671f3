// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// The window's own image addresses. A picture's foreign URL stands in them as base64url, so that nothing in
// it can be read as part of ours.

// "image://media/…", to be followed by "/RADIUS/FIT" (see PictureProvider); empty for an empty URL.
QString imageSource(const QString &url);
// The same, whole: a disc.
QString avatarSource(const QString &url);
// "image://blur/…"; empty for an empty hash.
QString blurSource(const QString &hash);

// Of a file of the person's own; decoded within the same limits.
QString localSource(const QString &path);

// The URL in the id that an image provider is asked for; empty when it is none of ours.
QString imageUrlOf(const QString &id);

} // namespace Godwit
