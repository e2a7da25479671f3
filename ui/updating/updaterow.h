// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifeboat/lifeboatrows.h"

#include <QStringList>

namespace Godwit
{

// What the settings say of this program's version and of newer ones.
class UpdateRow
{
    Q_GADGET
    QML_VALUE_TYPE(updateRow)
    Q_PROPERTY(bool there MEMBER there CONSTANT)
    Q_PROPERTY(bool news MEMBER news CONSTANT)
    Q_PROPERTY(QString version MEMBER version CONSTANT)
    Q_PROPERTY(QString headline MEMBER headline CONSTANT)
    Q_PROPERTY(QString looked MEMBER looked CONSTANT)
    Q_PROPERTY(QString offered MEMBER offered CONSTANT)
    Q_PROPERTY(QString released MEMBER released CONSTANT)
    Q_PROPERTY(QString notes MEMBER notes CONSTANT)
    Q_PROPERTY(QString progress MEMBER progress CONSTANT)
    Q_PROPERTY(double share MEMBER share CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(bool grave MEMBER grave CONSTANT)
    Q_PROPERTY(QStringList evidence MEMBER evidence CONSTANT)
    Q_PROPERTY(QString consent MEMBER consent CONSTANT)
    Q_PROPERTY(QString consentWords MEMBER consentWords CONSTANT)
    Q_PROPERTY(bool busy MEMBER busy CONSTANT)
    Q_PROPERTY(bool looking MEMBER looking CONSTANT)
    Q_PROPERTY(bool fetching MEMBER fetching CONSTANT)
    Q_PROPERTY(bool installing MEMBER installing CONSTANT)
    Q_PROPERTY(bool canAsk MEMBER canAsk CONSTANT)
    Q_PROPERTY(bool canFetch MEMBER canFetch CONSTANT)
    Q_PROPERTY(bool canRestart MEMBER canRestart CONSTANT)
    Q_PROPERTY(bool canGoBack MEMBER canGoBack CONSTANT)
    Q_PROPERTY(QString previous MEMBER previous CONSTANT)
    Q_PROPERTY(bool automatic MEMBER automatic CONSTANT)
    Q_PROPERTY(QString next MEMBER next CONSTANT)
    Q_PROPERTY(QString answered MEMBER answered CONSTANT)
    Q_PROPERTY(QList<Godwit::SignRow> mirrors MEMBER mirrors CONSTANT)

public:
    // This build updates itself; else nothing of it is shown.
    bool there = false;
    // A newer version is there, for the mark outside of this page.
    bool news = false;
    // "0.1.0".
    QString version{};
    QString headline{};
    // When a mirror last answered.
    QString looked{};
    // The newer version: "0.2.0"; empty where there is none.
    QString offered{};
    // "Released on 24 November, 41 MB".
    QString released{};
    QString notes{};
    // What has come and from where; empty where nothing is fetched.
    QString progress{};
    // From 0 to 1.
    double share = 0;
    QString problem{};
    // Somebody may mean harm.
    bool grave = false;
    QStringList evidence{};
    // For UpdateController::fetch(), and what the button says; empty where no word is needed.
    QString consent{};
    QString consentWords{};
    bool busy = false;
    bool looking = false;
    bool fetching = false;
    bool installing = false;
    // Mirrors and folders.
    bool canAsk = false;
    bool canFetch = false;
    bool canRestart = false;
    bool canGoBack = false;
    // The version before, in words.
    QString previous{};
    bool automatic = false;
    // When it is looked by itself.
    QString next{};
    // "3 of 4 answered".
    QString answered{};
    QList<SignRow> mirrors{};

    friend bool operator==(const UpdateRow &, const UpdateRow &) = default;
};

} // namespace Godwit
