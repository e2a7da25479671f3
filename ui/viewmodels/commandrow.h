// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// Something that can be done, as sheet and palette show it.
class CommandRow
{
    Q_GADGET
    QML_VALUE_TYPE(commandRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString group MEMBER group CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString symbol MEMBER symbol CONSTANT)
    Q_PROPERTY(QStringList caps MEMBER caps CONSTANT)

public:
    QString id;
    // The heading of the sheet that it stands under.
    QString group;
    QString title;
    // The icon's name; may be empty.
    QString symbol;
    // Its first key, each part as it is printed on the keyboard.
    QStringList caps;
    // Other words by which it is found.
    QString words{};

    friend bool operator==(const CommandRow &, const CommandRow &) = default;
};

// A key that does it.
class KeyRow
{
    Q_GADGET
    QML_VALUE_TYPE(keyRow)
    Q_PROPERTY(QString sequence MEMBER sequence CONSTANT)
    Q_PROPERTY(QString command MEMBER command CONSTANT)
    Q_PROPERTY(bool afterG MEMBER afterG CONSTANT)
    Q_PROPERTY(bool needsPost MEMBER needsPost CONSTANT)
    Q_PROPERTY(bool always MEMBER always CONSTANT)

public:
    QString sequence;
    QString command;
    // Only within a moment after `G`.
    bool afterG = false;
    // Only where a post is selected.
    bool needsPost = false;
    // Also while something is typed or lies over the window: it has a modifier and leads elsewhere.
    bool always = false;
};

} // namespace Godwit
