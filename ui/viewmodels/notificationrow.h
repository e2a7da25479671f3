// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/postrow.h"

namespace Godwit
{

// A notification, or a group of the same kind about the same post.
class NotificationRow
{
    Q_GADGET
    QML_VALUE_TYPE(notificationRow)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString sentence MEMBER sentence CONSTANT)
    Q_PROPERTY(QString said MEMBER said CONSTANT)
    Q_PROPERTY(QList<Godwit::PersonRow> people MEMBER people CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString request MEMBER request CONSTANT)
    Q_PROPERTY(bool pending MEMBER pending CONSTANT)
    Q_PROPERTY(double time MEMBER time CONSTANT)
    Q_PROPERTY(bool whole MEMBER whole CONSTANT)
    Q_PROPERTY(bool hasPost MEMBER hasPost CONSTANT)
    Q_PROPERTY(Godwit::PostRow post MEMBER post CONSTANT)
    Q_PROPERTY(QString through MEMBER through CONSTANT)

public:
    QString id;
    // mention, boost, favourite, follow, poll, edit or other.
    QString kind;
    QString icon;
    // Our own markup: names in bold, all else escaped.
    QString sentence;
    // The same as it is read out.
    QString said;
    QList<PersonRow> people;
    // One line below the sentence: the beginning of the post, or who somebody is. May be empty.
    QString detail;
    // Of a wish to follow: open, accepted, declined or gone; else empty.
    QString request;
    // The answer to it waits in the outbox.
    bool pending = false;
    double time = 0;
    // The post itself is the news: shown whole, with its acts.
    bool whole = false;
    bool hasPost = false;
    PostRow post;
    // The servers that told of it; empty where only one account is looked at.
    QString through;

    friend bool operator==(const NotificationRow &, const NotificationRow &) = default;
};

} // namespace Godwit
