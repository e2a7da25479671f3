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

enum class FoundKind : quint8 {
    Command,
    Account,
    List,
    Tag,
    Person,
    Column,
};

// A thing that was found by what is typed into the palette.
class FoundRow
{
    Q_GADGET
    QML_VALUE_TYPE(foundRow)
    Q_PROPERTY(QString heading MEMBER heading CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString markup MEMBER markup CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString symbol MEMBER symbol CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)
    Q_PROPERTY(QStringList caps MEMBER caps CONSTANT)
    Q_PROPERTY(bool canBeColumn READ canBeColumn CONSTANT)

public:
    FoundKind kind = FoundKind::Command;
    // A command's id, an account's place, a person's key.
    QString target{};
    // What of it can be a column of the deck, with a space between: the persona and its place. Empty:
    // nothing.
    QString column{};
    // Of the first of its kind; else empty.
    QString heading{};
    QString title{};
    // The title with the letters that were typed; our own markup.
    QString markup{};
    QString detail{};
    // The icon's name; empty for a person or account.
    QString symbol{};
    QString avatar{};
    QStringList caps{};
    int score = 0;

    bool canBeColumn() const { return !column.isEmpty(); }

    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

} // namespace Godwit
