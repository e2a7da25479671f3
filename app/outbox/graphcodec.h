// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/actcodec.h"

#include <QJsonObject>

namespace Godwit
{

// The part of the codec for what is done to people, lists, filters and hashtags.

QJsonObject fields(const FollowPerson &deed);
QJsonObject fields(const MutePerson &deed);
QJsonObject fields(const BlockPerson &deed);
QJsonObject fields(const BlockDomain &deed);
QJsonObject fields(const ChangeList &deed);
QJsonObject fields(const PutInList &deed);
QJsonObject fields(const ChangeFilter &deed);
QJsonObject fields(const FollowTag &deed);
QJsonObject fields(const ImportPeople &deed);

// Nothing for another kind, or what breaks the bounds.
std::optional<Deed> readGraphDeed(DeedKind kind, const QJsonObject &object);
// True also for other deeds.
bool isWithinBounds(const Deed &deed);
// Empty for other deeds. All that is done to one person has one subject: a block overtakes no follow.
QString graphSubject(const Deed &deed);

// The values themselves, for whoever keeps them as JSON.

QJsonObject encode(const FollowOptions &options);
QJsonObject encode(const MuteOptions &options);
QJsonObject encode(const PeopleList &list);
QJsonObject encode(const WordFilter &filter);
FollowOptions decodeFollowOptions(const QJsonObject &object);
MuteOptions decodeMuteOptions(const QJsonObject &object);
PeopleList decodeList(const QJsonObject &object);
WordFilter decodeFilter(const QJsonObject &object);

} // namespace Godwit
