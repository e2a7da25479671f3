// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/graphwords.h"

#include "base/tr.h"

namespace Godwit
{

QString iconOf(const MutePerson &)
{
    return QStringLiteral("mute");
}

QString iconOf(const BlockPerson &)
{
    return QStringLiteral("block");
}

QString iconOf(const BlockDomain &)
{
    return QStringLiteral("block");
}

QString iconOf(const ChangeList &)
{
    return QStringLiteral("lists");
}

QString iconOf(const PutInList &)
{
    return QStringLiteral("lists");
}

QString iconOf(const ChangeFilter &)
{
    return QStringLiteral("filter");
}

QString iconOf(const FollowTag &)
{
    return QStringLiteral("tag");
}

QString iconOf(const ImportPeople &)
{
    return QStringLiteral("import");
}

QString titleOf(const MutePerson &deed)
{
    const QString handle = u'@' + deed.handle;
    return deed.on ? tr("Mute %1").arg(handle) : tr("Unmute %1").arg(handle);
}

QString titleOf(const BlockPerson &deed)
{
    const QString handle = u'@' + deed.handle;
    return deed.on ? tr("Block %1").arg(handle) : tr("Unblock %1").arg(handle);
}

QString titleOf(const BlockDomain &deed)
{
    return deed.on ? tr("Block the server %1").arg(deed.domain)
                   : tr("Unblock the server %1").arg(deed.domain);
}

QString titleOf(const ChangeList &deed)
{
    switch (deed.change) {
    case Change::Make:
        return tr("Make the list “%1”").arg(deed.list.title);
    case Change::Alter:
        return tr("Change the list “%1”").arg(deed.list.title);
    case Change::Remove:
        return tr("Remove the list “%1”").arg(deed.list.title);
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(const PutInList &deed)
{
    const QString handle = u'@' + deed.handle;
    return deed.on ? tr("Put %1 in a list").arg(handle) : tr("Take %1 out of a list").arg(handle);
}

QString titleOf(const ChangeFilter &deed)
{
    switch (deed.change) {
    case Change::Make:
        return tr("Make the filter “%1”").arg(deed.filter.title);
    case Change::Alter:
        return tr("Change the filter “%1”").arg(deed.filter.title);
    case Change::Remove:
        return tr("Remove the filter “%1”").arg(deed.filter.title);
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(const FollowTag &deed)
{
    return deed.on ? tr("Follow #%1").arg(deed.tag) : tr("Unfollow #%1").arg(deed.tag);
}

QString titleOf(const ImportPeople &deed)
{
    return tr("Bring over %n person(s)", nullptr, int(deed.rows.size()));
}

} // namespace Godwit
