// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncwords.h"

#include "base/tr.h"
#include "lifeboat/syncrow.h"

namespace Godwit
{

QString SyncWords::noConsent() const
{
    return tr("You have not agreed to this yet.");
}

QString SyncWords::paused() const
{
    switch (m_purpose) {
    case SyncPurpose::Standby:
        return tr("Bringing the standby in step is paused.");
    case SyncPurpose::Restore:
        return tr("The restore is paused.");
    case SyncPurpose::Undo:
        return tr("Undoing the restore is paused.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SyncWords::busy() const
{
    return isStandby() ? tr("Another Godwit is bringing this standby in step just now.")
                       : tr("Another Godwit is at this restore just now.");
}

QString SyncWords::signedOut() const
{
    return isStandby()
               ? tr("The standby is not signed in any more. Sign in to it again.")
               : tr("The account that this is restored to is not signed in any more. Sign in to it again.");
}

QString SyncWords::lockedOut() const
{
    return isStandby()
               ? tr("The standby’s server does not accept your sign-in any more. Sign in to it again.")
               : tr("The server of the account that this is restored to does not accept your sign-in any "
                    "more. Sign in to it again.");
}

QString SyncWords::patience() const
{
    return isStandby() ? tr("The standby’s server asks for patience.")
                       : tr("The server of the account that this is restored to asks for patience.");
}

QString SyncWords::unread(const QString &kinds, const QString &why) const
{
    return tr("Not everything could be read: %1. %2").arg(kinds, why);
}

QString SyncWords::blockedThere() const
{
    return isStandby() ? tr("You block this person on the standby.")
                       : tr("You block this person with the account that this is restored to.");
}

static QString ofStandby(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::NotFound:
        return tr("The standby’s server does not find it.");
    case SyncOutcome::Refused:
        return tr("The standby’s server refused it.");
    case SyncOutcome::Unsupported:
        return tr("The standby’s server has no such thing.");
    case SyncOutcome::Private:
        return tr("Not everybody may see this post, so it stays with your first account.");
    case SyncOutcome::Held:
        return tr("Many of these went away at once, so they were left on the standby.");
    default:
        return {};
    }
}

static QString ofRestore(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::NotFound:
        return tr("The server does not find it.");
    case SyncOutcome::Refused:
        return tr("The server refused it.");
    case SyncOutcome::Unsupported:
        return tr("The server has no such thing.");
    case SyncOutcome::Private:
        return tr("Not everybody may see this post, so another account cannot have it.");
    case SyncOutcome::Held:
        return tr("It was left as it is.");
    default:
        return {};
    }
}

QString SyncWords::outcome(SyncOutcome outcome) const
{
    switch (outcome) {
    case SyncOutcome::Waiting:
        return tr("Its turn has not come yet.");
    case SyncOutcome::Done:
        return m_purpose == SyncPurpose::Undo ? tr("It was taken back.") : tr("It is there.");
    case SyncOutcome::Requested:
        return tr("Asked for; the person has to agree.");
    case SyncOutcome::SomebodyElse:
        return tr("Another person has this name there.");
    case SyncOutcome::Changed:
        return tr("You have changed it since, so it stays as it is.");
    default:
        return isStandby() ? ofStandby(outcome) : ofRestore(outcome);
    }
}

} // namespace Godwit
