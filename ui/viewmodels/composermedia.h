// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// A file that is to be posted.
class ComposerMediaRow
{
    Q_GADGET
    QML_VALUE_TYPE(composerMediaRow)
    Q_PROPERTY(QString source MEMBER source CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString alt MEMBER alt CONSTANT)

public:
    // A file: URL of the person's own file.
    QString source;
    QString name;
    QString alt;

    friend bool operator==(const ComposerMediaRow &, const ComposerMediaRow &) = default;
};

// An account that may post it.
class ComposerTargetRow
{
    Q_GADGET
    QML_VALUE_TYPE(composerTargetRow)
    Q_PROPERTY(int id MEMBER id CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString handle MEMBER handle CONSTANT)
    Q_PROPERTY(QString avatar MEMBER avatar CONSTANT)
    Q_PROPERTY(int left MEMBER left CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    int id = 0;
    QString host;
    QString handle;
    QString avatar;
    // Characters; negative when it is too long for this server.
    int left = 0;
    bool chosen = false;

    friend bool operator==(const ComposerTargetRow &, const ComposerTargetRow &) = default;
};

} // namespace Godwit
