// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// Something that was said or done here, as the outbox shows it.
class ActRow
{
    Q_GADGET
    QML_VALUE_TYPE(actRow)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString standing MEMBER standing CONSTANT)
    Q_PROPERTY(QString stateWords MEMBER stateWords CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(QString heading MEMBER heading CONSTANT)
    Q_PROPERTY(QString headingDetail MEMBER headingDetail CONSTANT)
    Q_PROPERTY(double waitsUntil MEMBER waitsUntil CONSTANT)
    Q_PROPERTY(double share MEMBER share CONSTANT)
    Q_PROPERTY(bool canRetry MEMBER canRetry CONSTANT)
    Q_PROPERTY(bool canEdit MEMBER canEdit CONSTANT)
    Q_PROPERTY(bool canCancel MEMBER canCancel CONSTANT)
    Q_PROPERTY(QString post MEMBER post CONSTANT)
    Q_PROPERTY(QString offeredTo MEMBER offeredTo CONSTANT)
    Q_PROPERTY(QStringList others MEMBER others CONSTANT)

public:
    QString id;
    QString icon;
    // In words, with whom or what it is about.
    QString title;
    // needs, waiting, checking, sending, scheduled or sent.
    QString standing;
    QString stateWords;
    // When it was said, as whom, and what it carries.
    QString detail;
    // What happened and what can be done; may be empty.
    QString note;
    // Of the first row of a group.
    QString heading;
    QString headingDetail;
    // With the heading: when it is tried again; 0: nobody waits for a time.
    double waitsUntil = 0;
    // Of an upload: 0 to 1; negative: not known.
    double share = -1;
    bool canRetry = false;
    bool canEdit = false;
    bool canCancel = false;
    // Of what was sent: the post to look at; may be empty.
    QString post;
    // With its '@', who would send it instead, of what asks for that. Empty: it does not ask.
    QString offeredTo;
    // Likewise the accounts of the same person that may be told to do it, of what waits or was refused.
    QStringList others;
    // A person did it, and the server's answer is a definite no.
    bool refused = false;

    friend bool operator==(const ActRow &, const ActRow &) = default;
};

} // namespace Godwit
