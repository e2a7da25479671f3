// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"

namespace Godwit
{

// What is done to people, lists, filters and hashtags: its icon, and a title for a person.

QString iconOf(const MutePerson &deed);
QString iconOf(const BlockPerson &deed);
QString iconOf(const BlockDomain &deed);
QString iconOf(const ChangeList &deed);
QString iconOf(const PutInList &deed);
QString iconOf(const ChangeFilter &deed);
QString iconOf(const FollowTag &deed);
QString iconOf(const ImportPeople &deed);

QString titleOf(const MutePerson &deed);
QString titleOf(const BlockPerson &deed);
QString titleOf(const BlockDomain &deed);
QString titleOf(const ChangeList &deed);
QString titleOf(const PutInList &deed);
QString titleOf(const ChangeFilter &deed);
QString titleOf(const FollowTag &deed);
QString titleOf(const ImportPeople &deed);

} // namespace Godwit
