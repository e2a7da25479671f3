// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Godwit
{

// The pictures, films and sounds in an archive and the addresses that they get here: the same for the same
// person and name, whichever copy of the archive they come from.
class ArchiveFiles
{
public:
    // `name`: within the archive's own folder.
    void add(const QString &name);

    void setOwner(const PersonKey &owner) { m_owner = owner; }

    // The address of the file that a post calls so, with whatever its server has put before it; nothing
    // where it is not in the archive.
    std::optional<QString> find(const QString &called) const;
    // Of a file that was added.
    QString address(const QString &name) const;

    bool contains(const QString &name) const { return m_names.contains(name); }

    qint64 count() const { return m_names.size(); }

    // Of all of them.
    QStringList addresses() const;

private:
    PersonKey m_owner;
    QSet<QString> m_names;
};

} // namespace Godwit
