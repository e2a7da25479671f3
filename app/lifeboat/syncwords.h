// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Godwit
{

enum class SyncOutcome : quint8;

// What a run is for: a pair of accounts that stand in for each other, a backup that is given to an account,
// or the way back from that.
enum class SyncPurpose : quint8 {
    Standby,
    Restore,
    Undo,
};

// What such a run says of itself, for people.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    explicit SyncWords(SyncPurpose purpose) : m_purpose(purpose) {}

    QString noConsent() const;
    QString paused() const;
    // Another process is at it.
    QString busy() const;
    QString signedOut() const;
    // The server does not accept the sign-in any more.
    QString lockedOut() const;
    // The server asks for patience.
    QString patience() const;
    // `why` is a sentence.
    QString unread(const QString &kinds, const QString &why) const;
    // The person has blocked there whom they would follow.
    QString blockedThere() const;
    // A row's own sentence, where it has one, says more.
    QString outcome(SyncOutcome outcome) const;

private:
    bool isStandby() const { return m_purpose == SyncPurpose::Standby; }

    SyncPurpose m_purpose;
};

} // namespace Godwit
