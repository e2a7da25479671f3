// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// The colours in which a palette is shown to who chooses one, whatever the window's own is.
class PaletteSample
{
    Q_GADGET
    QML_VALUE_TYPE(paletteSample)
    Q_PROPERTY(QColor background MEMBER background CONSTANT)
    Q_PROPERTY(QColor surface MEMBER surface CONSTANT)
    Q_PROPERTY(QColor hairline MEMBER hairline CONSTANT)
    Q_PROPERTY(QColor text MEMBER text CONSTANT)
    Q_PROPERTY(QColor textFaint MEMBER textFaint CONSTANT)
    Q_PROPERTY(QColor accentFill MEMBER accentFill CONSTANT)
    Q_PROPERTY(QColor face MEMBER face CONSTANT)
    Q_PROPERTY(QColor otherFace MEMBER otherFace CONSTANT)

public:
    PaletteSample() = default;

    explicit PaletteSample(const Palette &palette)
        : background(palette[Role::Background]), surface(palette[Role::Surface]),
          hairline(palette[Role::Hairline]), text(palette[Role::Text]), textFaint(palette[Role::TextFaint]),
          accentFill(palette[Role::AccentFill])
    {
    }

    QColor background;
    QColor surface;
    QColor hairline;
    QColor text;
    QColor textFaint;
    QColor accentFill;
    // Of two people who wrote something.
    QColor face = QColor::fromRgb(sampleFaces[0]);
    QColor otherFace = QColor::fromRgb(sampleFaces[1]);
};

} // namespace Godwit
