// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// An account that is signed in here, as the rail and the composer show it.
class AccountRow
{
    Q_GADGET
    QML_VALUE_TYPE(accountRow)
    Q_PROPERTY(int id MEMBER id CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString person MEMBER person CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)
    Q_PROPERTY(bool archived MEMBER archived CONSTANT)
    Q_PROPERTY(bool imported MEMBER imported CONSTANT)
    Q_PROPERTY(int persona MEMBER persona CONSTANT)
    Q_PROPERTY(int accent MEMBER accent CONSTANT)

public:
    // The account's id: 0 is none.
    int id = 0;
    QString name;
    // With the leading '@'.
    QString handle;
    // The person's key.
    QString person;
    QString host;
    QString avatar;
    bool archived = false;
    // Made of an archive: it is read, and nothing can be done with it.
    bool imported = false;
    // Whose account it is: one number for all of a person's.
    int persona = 0;
    // By which colour one sees as whom one acts: see Account::accent.
    int accent = 0;

    friend bool operator==(const AccountRow &, const AccountRow &) = default;
};

} // namespace Godwit
