// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// An account on the lifeboat page: how its server is and what of it is kept here.
class LifeboatAccountRow
{
    Q_GADGET
    QML_VALUE_TYPE(lifeboatAccountRow)
    Q_PROPERTY(int id MEMBER id CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)
    Q_PROPERTY(QString badge MEMBER badge CONSTANT)
    Q_PROPERTY(int mark MEMBER mark CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(QString stateRest MEMBER stateRest CONSTANT)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT)
    Q_PROPERTY(QString copied MEMBER copied CONSTANT)
    Q_PROPERTY(bool standby MEMBER standby CONSTANT)
    Q_PROPERTY(bool canStandBy MEMBER canStandBy CONSTANT)

public:
    int id = 0;
    QString name;
    // With the leading '@'.
    QString handle;
    QString host;
    QString avatar;
    // "Active", "Standby"; empty for others.
    QString badge;
    // As Avatar.Health.
    int mark = 0;
    // "Fine", and "since 2 March, answers in 84 ms".
    QString state;
    QString stateRest;
    QString kept;
    QString copied;
    bool standby = false;
    // It could be chosen to stand by for the current account.
    bool canStandBy = false;

    friend bool operator==(const LifeboatAccountRow &, const LifeboatAccountRow &) = default;
};

// A figure with its name above and what it means below.
class FactRow
{
    Q_GADGET
    QML_VALUE_TYPE(factRow)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)

public:
    QString label;
    QString value;
    QString detail;

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

// A line with a sign: of one kind of what a standby is given, of a rehearsal.
class SignRow
{
    Q_GADGET
    QML_VALUE_TYPE(signRow)
    Q_PROPERTY(bool good MEMBER good CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)

public:
    bool good = true;
    QString title;
    QString value;

    friend bool operator==(const SignRow &, const SignRow &) = default;
};

} // namespace Godwit
