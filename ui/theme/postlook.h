// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// How posts are shown, beyond colour and measure. One for each QML engine.
class PostLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Density density MEMBER density NOTIFY changed)
    Q_PROPERTY(Pictures pictures MEMBER pictures NOTIFY changed)
    Q_PROPERTY(bool actsOnHover MEMBER actsOnHover NOTIFY changed)
    Q_PROPERTY(Moving moving MEMBER moving NOTIFY changed)
    Q_PROPERTY(bool relativeTimes MEMBER relativeTimes NOTIFY changed)

public:
    // How much stands between posts.
    enum Density { Compact, Calm, Airy };
    Q_ENUM(Density)

    enum Pictures { SmallPictures, FullPictures, HiddenPictures };
    Q_ENUM(Pictures)

    // When animations and silent films move by themselves.
    enum Moving { NeverMoving, MovingOnHover, MovingInSight };
    Q_ENUM(Moving)

    Density density = Calm;
    Pictures pictures = FullPictures;
    // The acts of a post are only shown where the pointer or the keyboard is.
    bool actsOnHover = false;
    Moving moving = MovingOnHover;
    // "4 min" instead of 18:42.
    bool relativeTimes = true;

Q_SIGNALS:
    void changed();
};

} // namespace Godwit
