// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// All that a delegate shows of one row; made off the UI thread.
class PostRow
{
    Q_GADGET
    QML_VALUE_TYPE(postRow)
    Q_PROPERTY(QString boostedBy MEMBER boostedBy CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString time MEMBER time CONSTANT)
    Q_PROPERTY(QString contentWarning MEMBER contentWarning CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool gapBelow MEMBER gapBelow CONSTANT)

public:
    QString boostedBy;
    QString name;
    QString handle;
    QString time;
    QString contentWarning;
    QString text;
    bool gapBelow = false;
};

} // namespace Godwit
