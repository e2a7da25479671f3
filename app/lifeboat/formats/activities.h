// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/ownposts.h"
#include "model/profile.h"

#include <QJsonObject>

#include <functional>

namespace Godwit
{

// What the account wrote as ActivityPub says it, in the shape of Mastodon's archive (BackupService,
// ActivityPub::ActorSerializer, NoteSerializer): actor.json, outbox.json, likes.json, bookmarks.json.

// The name of a picture's file in the backup; empty where it is not in it, and its address stands there.
using FileOfPicture = std::function<QString(const QString &url)>;

QJsonObject actorObject(const Profile &profile, const FileOfPicture &fileOf);
// The Create of a post with its Note or Question.
QJsonObject createActivity(const OwnPost &own, const PersonKey &author, const FileOfPicture &fileOf);
QJsonObject announceActivity(const OwnBoost &boost, const PersonKey &booster);

// An OrderedCollection, written item by item: begin, items with separators between, end.
QByteArray collectionBegin(const QString &fileName);
QByteArray collectionItem(const QJsonObject &item, bool isFirst);
QByteArray collectionItem(const QString &uri, bool isFirst);
QByteArray collectionEnd(qint64 items);

} // namespace Godwit
