// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// One thing that was tried to find out how a server is.
class StepRow
{
    Q_GADGET
    QML_VALUE_TYPE(stepRow)
    Q_PROPERTY(bool good MEMBER good CONSTANT)
    Q_PROPERTY(QString sentence MEMBER sentence CONSTANT)
    Q_PROPERTY(QString words MEMBER words CONSTANT)
    Q_PROPERTY(QString time MEMBER time CONSTANT)

public:
    bool good = false;
    QString sentence{};
    // The system's or the server's own words; may be empty.
    QString words{};
    // "18:46".
    QString time{};

    friend bool operator==(const StepRow &, const StepRow &) = default;
};

} // namespace Godwit
