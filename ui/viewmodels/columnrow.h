// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// What a column of the deck shows.
class ColumnRow
{
    Q_GADGET
    QML_VALUE_TYPE(columnRow)
    Q_PROPERTY(int account MEMBER account CONSTANT)
    Q_PROPERTY(int persona MEMBER persona CONSTANT)
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString post MEMBER post CONSTANT)
    Q_PROPERTY(double offset MEMBER offset CONSTANT)

public:
    // Through which it was added; 0: everybody's, as the place "everywhere" is.
    int account = 0;
    // Whose the account is now: whoever acts for that person reads. 0 where nobody is known.
    int persona = 0;
    // "home", "list/7", "tag/rust+qt", "thread/KEY" of a post, "person/KEY".
    QString place{};
    // Of a thread or profile: whose it is, as it was last known.
    QString name{};
    // Of a thread: the post that was read at the top, and how far below the edge it stood. Empty: as it
    // opens.
    QString post{};
    double offset = 0;

    QString kind() const { return place.section(u'/', 0, 0); }

    // What stands behind the kind, whatever is in it.
    QString argument() const { return place.section(u'/', 1); }

    friend bool operator==(const ColumnRow &, const ColumnRow &) = default;
};

} // namespace Godwit
