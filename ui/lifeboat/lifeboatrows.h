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
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)
    Q_PROPERTY(QString badge MEMBER badge CONSTANT)
    Q_PROPERTY(int mark MEMBER mark CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(QString stateRest MEMBER stateRest CONSTANT)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT)
    Q_PROPERTY(QString copied MEMBER copied CONSTANT)
    Q_PROPERTY(bool archived MEMBER archived CONSTANT)
    Q_PROPERTY(bool standby MEMBER standby CONSTANT)
    Q_PROPERTY(bool canStandBy MEMBER canStandBy CONSTANT)

public:
    // The account's id: 0 is none.
    int id = 0;
    QString name{};
    // With the leading '@'.
    QString handle{};
    QString avatar{};
    // "Active", "Standby"; empty for others.
    QString badge{};
    // As Avatar.Health.
    int mark = 0;
    // "Fine", and "since 2 March, answers in 84 ms".
    QString state{};
    QString stateRest{};
    QString kept{};
    QString copied{};
    // Signed out; only what was read is here.
    bool archived = false;
    // It stands by for the current account.
    bool standby = false;
    // It could be chosen to.
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
    QString label{};
    QString value{};
    QString detail{};

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
    QString title{};
    QString value{};

    friend bool operator==(const SignRow &, const SignRow &) = default;
};

// Who stands by for the current account, and how complete it is.
class StandbyRow
{
    Q_GADGET
    QML_VALUE_TYPE(standbyRow)
    Q_PROPERTY(int account MEMBER account CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(bool agreed MEMBER agreed CONSTANT)
    Q_PROPERTY(bool paused MEMBER paused CONSTANT)
    Q_PROPERTY(bool running MEMBER running CONSTANT)
    Q_PROPERTY(QString standing MEMBER standing CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(int follows MEMBER follows CONSTANT)
    Q_PROPERTY(int followsWanted MEMBER followsWanted CONSTANT)
    Q_PROPERTY(QString followsShown MEMBER followsShown CONSTANT)
    Q_PROPERTY(int missingCount MEMBER missingCount CONSTANT)
    Q_PROPERTY(QList<Godwit::SignRow> kinds MEMBER kinds CONSTANT)
    Q_PROPERTY(QList<Godwit::FactRow> missing MEMBER missing CONSTANT)

public:
    // 0: nobody stands by.
    int account = 0;
    // With the leading '@'.
    QString handle{};
    QString host{};
    // It could not take over now either.
    bool away = false;
    // The person has agreed that it is written to.
    bool agreed = false;
    bool paused = false;
    bool running = false;
    // "in step today 06:31", "paused"…
    QString standing{};
    // Why the last run ended before it was through; empty when all is well.
    QString problem{};
    int follows = 0;
    int followsWanted = 0;
    // `follows` as it is written.
    QString followsShown{};
    // Of what cannot be had there; more than are named.
    int missingCount = 0;
    QList<SignRow> kinds{};
    // Its name as the label, why as the value.
    QList<FactRow> missing{};

    friend bool operator==(const StandbyRow &, const StandbyRow &) = default;
};

// What a person can do before the server goes.
class PreparationRow
{
    Q_GADGET
    QML_VALUE_TYPE(preparationRow)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(bool there MEMBER there CONSTANT)
    Q_PROPERTY(bool lastPostReady MEMBER lastPostReady CONSTANT)
    Q_PROPERTY(QString profilePage MEMBER profilePage CONSTANT)
    Q_PROPERTY(QString aliasPage MEMBER aliasPage CONSTANT)
    Q_PROPERTY(QString movePage MEMBER movePage CONSTANT)
    Q_PROPERTY(bool aliased MEMBER aliased CONSTANT)
    Q_PROPERTY(QString address MEMBER address CONSTANT)
    Q_PROPERTY(QString standbyAddress MEMBER standbyAddress CONSTANT)
    Q_PROPERTY(bool named MEMBER named CONSTANT)
    Q_PROPERTY(bool verified MEMBER verified CONSTANT)

public:
    // Of the current account.
    QString host{};
    // With the leading '@'.
    QString handle{};
    // Its server answers, as far as is known.
    bool there = true;
    bool lastPostReady = false;
    // Of the current account's server, of the standby's and of the former again; empty where no such page is
    // known.
    QString profilePage{};
    QString aliasPage{};
    QString movePage{};
    // The standby says that it is the current account, too, as far as is known.
    bool aliased = false;
    // Of the current account's profile, and of the standby's; empty where none is known.
    QString address{};
    QString standbyAddress{};
    // The current account's profile names the standby, and its server has checked that it is the same
    // person's.
    bool named = false;
    bool verified = false;

    friend bool operator==(const PreparationRow &, const PreparationRow &) = default;
};

} // namespace Godwit
