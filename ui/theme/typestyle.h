// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// A step of the type scale, in pixels.
class TypeStyle
{
    Q_GADGET
    QML_VALUE_TYPE(typeStyle)
    Q_PROPERTY(int size MEMBER size CONSTANT)
    Q_PROPERTY(int line MEMBER line CONSTANT)
    Q_PROPERTY(int lead MEMBER lead CONSTANT)
    Q_PROPERTY(qreal flowLead MEMBER flowLead CONSTANT)
    Q_PROPERTY(qreal writtenLead MEMBER writtenLead CONSTANT)
    Q_PROPERTY(qreal ascent MEMBER ascent CONSTANT)
    Q_PROPERTY(qreal tracking MEMBER tracking CONSTANT)

public:
    int size = 0;
    int line = 0;
    // What lies above the letters of a line, so that they stand in its middle: a Text of a fixed line height
    // leaves all that is over below them.
    int lead = 0;
    // The same for a TextEdit, negative. Of markup with a fixed line height (toMarkup()) it puts the feet of
    // the letters four fifths down each line, whatever font they are in.
    qreal flowLead = 0;
    // Of a text that is written (LineDistance) it leaves all that is over above the letters.
    qreal writtenLead = 0;
    // How high the font reaches above the feet of its letters. Where it has none for a script, another one
    // that reaches higher or less high is written in.
    qreal ascent = 0;
    // Between letters: large ones stand closer.
    qreal tracking = 0;

    bool operator==(const TypeStyle &) const = default;
};

} // namespace Godwit
