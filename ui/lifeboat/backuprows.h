// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifeboat/lifeboatrows.h"

#include <QStringList>

namespace Godwit
{

// The backups of the current account, and when the next one is written.
class BackupRow
{
    Q_GADGET
    QML_VALUE_TYPE(backupRow)
    Q_PROPERTY(bool there MEMBER there CONSTANT)
    Q_PROPERTY(QString written MEMBER written CONSTANT)
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(bool sealed MEMBER sealed CONSTANT)
    Q_PROPERTY(QList<Godwit::SignRow> content MEMBER content CONSTANT)
    Q_PROPERTY(QStringList missing MEMBER missing CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(QString plan MEMBER plan CONSTANT)
    Q_PROPERTY(int everyHours MEMBER everyHours CONSTANT)
    Q_PROPERTY(QString folder MEMBER folder CONSTANT)
    Q_PROPERTY(QString shownFolder MEMBER shownFolder CONSTANT)
    Q_PROPERTY(int keep MEMBER keep CONSTANT)
    Q_PROPERTY(bool planSealed MEMBER planSealed CONSTANT)

public:
    // A good one; what follows is about the last of these.
    bool there = false;
    // "Written today 06:12 and read back: complete."
    QString written{};
    QString place{};
    bool sealed = false;
    QList<SignRow> content{};
    // What is not in it and why, a sentence each.
    QStringList missing{};
    // Why a later one could not be written.
    QString problem{};
    // "Every day to ~/Documents, encrypted; the last 7 stay."
    QString plan{};
    // 0: none is written by itself.
    int everyHours = 0;
    // Where the next one goes, as far as that was ever said; and as it is shown.
    QString folder{};
    QString shownFolder{};
    int keep = 7;
    bool planSealed = false;

    friend bool operator==(const BackupRow &, const BackupRow &) = default;
};

// A restore: whose, to whom, and what became of it.
class RestoreRow
{
    Q_GADGET
    QML_VALUE_TYPE(restoreRow)
    Q_PROPERTY(int id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString standing MEMBER standing CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(int done MEMBER done CONSTANT)
    Q_PROPERTY(int total MEMBER total CONSTANT)
    Q_PROPERTY(QString counts MEMBER counts CONSTANT)
    Q_PROPERTY(QList<Godwit::SignRow> kinds MEMBER kinds CONSTANT)
    Q_PROPERTY(QList<Godwit::FactRow> failed MEMBER failed CONSTANT)
    Q_PROPERTY(int failedCount MEMBER failedCount CONSTANT)
    Q_PROPERTY(bool underWay MEMBER underWay CONSTANT)
    Q_PROPERTY(bool paused MEMBER paused CONSTANT)
    Q_PROPERTY(bool undoes MEMBER undoes CONSTANT)
    Q_PROPERTY(bool canUndo MEMBER canUndo CONSTANT)
    Q_PROPERTY(QString wouldUndo MEMBER wouldUndo CONSTANT)
    Q_PROPERTY(QString quicker MEMBER quicker CONSTANT)
    Q_PROPERTY(QString importPage MEMBER importPage CONSTANT)

public:
    int id = 0;
    // "@maren@mastodon.example to @maren@gts.example".
    QString title{};
    // "under way", "goes on tomorrow 00:01", "done today 14:20", "undone today 14:30"…
    QString standing{};
    // Why it waits; empty when all is well.
    QString problem{};
    // Rows that have come to their end, of all.
    int done = 0;
    int total = 0;
    // "380 followed, 3 asked for, 8 not found, 1 refused, 28 there before".
    QString counts{};
    QList<SignRow> kinds{};
    // Its name as the label, why as the value; more are counted than named.
    QList<FactRow> failed{};
    int failedCount = 0;
    bool underWay = false;
    bool paused = false;
    // It is being taken back, or has been.
    bool undoes = false;
    bool canUndo = false;
    // "380 follows and 12 blocks".
    QString wouldUndo{};
    // Why the server's own page is quicker, and its address; both empty where it is not.
    QString quicker{};
    QString importPage{};

    friend bool operator==(const RestoreRow &, const RestoreRow &) = default;
};

// One kind of what a backup holds, before it is restored.
class RestoreKindRow
{
    Q_GADGET
    QML_VALUE_TYPE(restoreKindRow)
    Q_PROPERTY(QString word MEMBER word CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString obstacle MEMBER obstacle CONSTANT)
    Q_PROPERTY(int fresh MEMBER fresh CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    // Names the kind.
    QString word{};
    // "420 follows".
    QString title{};
    // "380 are new, 32 are there already".
    QString detail{};
    // "8 cannot be had: …"; empty where everything can.
    QString obstacle{};
    // How many would be given.
    int fresh = 0;
    bool chosen = true;

    friend bool operator==(const RestoreKindRow &, const RestoreKindRow &) = default;
};

} // namespace Godwit
