// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// A place of the window: what rail, palette and keyboard lead to.
class PlaceRow
{
    Q_GADGET
    QML_VALUE_TYPE(placeRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString symbol MEMBER symbol CONSTANT)
    Q_PROPERTY(QString letter MEMBER letter CONSTANT)

public:
    // Of a timeline: its word on the command line.
    QString key;
    QString title;
    // The icon's name.
    QString symbol;
    // What follows `g` on the keyboard.
    QString letter;
};

// All places, in the order shown.
class Places : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QList<Godwit::PlaceRow> main READ main CONSTANT)
    Q_PROPERTY(QList<Godwit::PlaceRow> more READ more CONSTANT)
    Q_PROPERTY(QList<Godwit::PlaceRow> foot READ foot CONSTANT)

public:
    static QList<PlaceRow> main();
    static QList<PlaceRow> more();
    static QList<PlaceRow> foot();
    // Those of the rail, and those that are reached otherwise.
    static QList<PlaceRow> all();

    Q_INVOKABLE static QString title(const QString &key);
    // The icon of a place by what its key begins with: "tag" of "tag/rust".
    Q_INVOKABLE static QString symbol(const QString &place);
    // The place of the rail under which this one is found: "lists" of "tag/rust"; empty: under none.
    Q_INVOKABLE static QString railKey(const QString &place);
    // Whether the place is what something leads to: the thread of a post, a person.
    Q_INVOKABLE static bool isOpened(const QString &place);
    // The title of such a place; NAME: whose it is, empty where that is not known yet.
    Q_INVOKABLE static QString openedTitle(const QString &place, const QString &name);
    // Whether the place is a timeline.
    Q_INVOKABLE static bool isTimeline(const QString &key);
};

} // namespace Godwit
