// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/journalentry.h"

#include <QByteArray>

namespace Godwit
{

// A deed as the journal's column holds it: JSON with a version, bounded, without secrets.

// The number of a deed's kind in the journal; never used for another kind.
enum class DeedKind : quint8 {
    WritePost = 1,
    UploadMedia = 2,
    DeletePost = 3,
    ReactToPost = 4,
    FollowPerson = 5,
    EditPost = 6,
    DropScheduled = 7,
    Vote = 20,
    AnswerRequest = 21,
    ReadConversation = 22,
    ReportPerson = 23,
    MutePerson = 30,
    BlockPerson = 31,
    BlockDomain = 32,
    ChangeList = 33,
    PutInList = 34,
    ChangeFilter = 35,
    FollowTag = 36,
    ImportPeople = 37,
};

DeedKind kindOf(const Deed &deed);

// Nothing for a deed above the bounds (1 MiB of JSON, 64 media, 64 poll options, 200 words of a filter, 64
// posts or rules of a report).
std::optional<QByteArray> encodeDeed(const Deed &deed);
// Nothing for what this version does not know or what breaks the bounds.
std::optional<Deed> decodeDeed(DeedKind kind, const QByteArray &json);

QByteArray encodeMemo(const SendMemo &memo);
std::optional<SendMemo> decodeMemo(const QByteArray &json);

// The act that takes a scheduled post off its server: of one act, account and post always the same.
ActId dropIdOf(const Act &scheduled);

// The acts that must be sent before this one.
std::vector<ActId> needsOf(const Deed &deed);
// What the deed changes, so that two acts on the same thing keep their order; empty: nothing in common with
// others.
QString subjectOf(const Deed &deed);

} // namespace Godwit
