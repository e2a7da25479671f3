// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/palettesample.h"
#include "ui/theme/typestyle.h"

#include <QUrl>

#include <map>

class QJSEngine;
class QQmlEngine;

namespace Godwit
{

// Every colour, measure and duration of the window. One for each QML engine, to which it also gives the
// icons.
class Theme : public Colours
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Godwit::Theme::Mode mode READ mode WRITE setMode NOTIFY paletteChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY paletteChanged)
    // Any colour of whom one acts as; only its hue counts. Invalid: Godwit's own.
    Q_PROPERTY(QColor accentHue READ accentHue WRITE setAccentHue NOTIFY paletteChanged)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY scaleChanged)
    // How many an account may have: Godwit's own and accountHues.
    Q_PROPERTY(int accents READ accents CONSTANT)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY rightToLeftChanged)

    Q_PROPERTY(Godwit::TypeStyle badge READ(type<11, 16>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle caption READ(type<12, 16>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle label READ(type<13, 18>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle code READ code NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle quote READ(type<13, 19>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle body READ(type<15, 22>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle title READ(type<17, 24>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle heading READ(type<20, 28>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle page READ(type<26, 34>) NOTIFY scaleChanged)
    Q_PROPERTY(QString family READ family CONSTANT)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT)

    Q_PROPERTY(int space4 READ(fixed<4>) CONSTANT)
    Q_PROPERTY(int space8 READ(fixed<8>) CONSTANT)
    Q_PROPERTY(int space12 READ(fixed<12>) CONSTANT)
    Q_PROPERTY(int space16 READ(fixed<16>) CONSTANT)
    Q_PROPERTY(int space24 READ(fixed<24>) CONSTANT)
    Q_PROPERTY(int space32 READ(fixed<32>) CONSTANT)
    // A dot that says "new": in a row, and on a face; the line around it, in the colour of what it lies on.
    Q_PROPERTY(int dot READ(fixed<6>) CONSTANT)
    Q_PROPERTY(int dotOnFace READ(fixed<12>) CONSTANT)
    Q_PROPERTY(int ring READ(fixed<2>) CONSTANT)
    // A sign beside words; a face in a header, and where the title begins behind it.
    Q_PROPERTY(int sign READ(fixed<20>) CONSTANT)
    Q_PROPERTY(int headFace READ(fixed<32>) CONSTANT)
    Q_PROPERTY(int behindHeadFace READ(fixed<56>) CONSTANT)
    // A column of the deck: how wide it may be, and its header; a line of what can be one.
    Q_PROPERTY(int columnLeast READ(fixed<340>) CONSTANT)
    Q_PROPERTY(int columnMost READ(fixed<420>) CONSTANT)
    Q_PROPERTY(int columnHead READ(fixed<48>) CONSTANT)
    Q_PROPERTY(int shelfLine READ(fixed<48>) CONSTANT)
    // What stays free behind the words of a line.
    Q_PROPERTY(int behindWords READ(fixed<20>) CONSTANT)
    // What an arrow key scrolls a page by.
    Q_PROPERTY(int arrowStep READ(fixed<60>) CONSTANT)
    Q_PROPERTY(int radiusSmall READ(fixed<6>) CONSTANT)
    Q_PROPERTY(int radiusMedia READ(fixed<8>) CONSTANT)
    Q_PROPERTY(int radius READ(fixed<10>) CONSTANT)

    // Milliseconds. The first three are 0 without motion; the others are waits, not movements.
    Q_PROPERTY(int quick READ(moving<80>) NOTIFY motionChanged)
    Q_PROPERTY(int folding READ(moving<120>) NOTIFY motionChanged)
    Q_PROPERTY(int sliding READ(moving<150>) NOTIFY motionChanged)
    Q_PROPERTY(int busyDelay READ(fixed<300>) CONSTANT)
    Q_PROPERTY(int longWait READ(fixed<2000>) CONSTANT)
    Q_PROPERTY(int toolTipDelay READ(fixed<600>) CONSTANT)
    Q_PROPERTY(int toastStay READ(fixed<6000>) CONSTANT)

public:
    enum class Mode { System, Light, Dark, Black };
    Q_ENUM(Mode)

    // Drawings that point along the line of reading.
    static constexpr std::array directionalIcons{"back",         "open",     "reply",     "undo",
                                                 "send",         "lists",    "side-pane", "as-column",
                                                 "open-outside", "trending", "poll"};
    static constexpr qreal smallestScale = 0.8;
    static constexpr qreal largestScale = 1.6;

    // For the application, before its first text: the system's font, its letters where the words want them
    // rather than on whole pixels. Other families than the system's where they are named.
    static void prepareFont(const QString &family = {}, const QString &monospaced = {});
    static Theme *create(QQmlEngine *qml, QJSEngine *);

    Mode mode() const { return m_mode; }

    void setMode(Mode mode);
    bool isDark() const;

    static int accents() { return 1 + int(accountHues.size()); }

    // Invalid for Godwit's own.
    static QColor hueOf(int account);

    QColor accentHue() const { return m_accentHue; }

    void setAccentHue(const QColor &hue);

    qreal scale() const { return m_scale; }

    void setScale(qreal scale);

    bool motion() const { return m_motion; }

    void setMotion(bool motion);
    bool rightToLeft() const;
    QString family() const;
    QString monoFamily() const;

    // A measure that holds a line of text: it grows with the text, and never shrinks.
    Q_INVOKABLE int grown(int pixels, qreal scale) const { return qRound(pixels * qMax(1.0, scale)); }

    Q_INVOKABLE QUrl icon(const QString &name, const QColor &colour, int size) const;
    // Of Light, Dark or Black.
    Q_INVOKABLE Godwit::PaletteSample sample(Godwit::Theme::Mode mode) const;
    // Of an account with this number (Account::accent), in the palette that is shown.
    Q_INVOKABLE QColor accentOf(int account) const;
    Q_INVOKABLE bool isDirectional(const QString &icon) const;
    // The ground for the letter that stands for NAME's missing picture: always the same for one name.
    Q_INVOKABLE QColor tone(const QString &name) const;

Q_SIGNALS:
    // Everything still stands as it was.
    void scaleAboutToChange();
    void scaleChanged();
    void motionChanged();
    void rightToLeftChanged();

private:
    // Private: QML prefers a public constructor to create().
    Theme();

    template <int size, int line>
    TypeStyle type() const
    {
        return styleOf(size, line, family());
    }

    template <int value>
    int fixed() const
    {
        return value;
    }

    template <int duration>
    int moving() const
    {
        return m_motion ? duration : 0;
    }

    TypeStyle code() const { return styleOf(13, 20, monoFamily()); }

    TypeStyle styleOf(int size, int line, const QString &family) const;
    PaletteKind kind() const;
    void readPalette();

    Mode m_mode = Mode::System;
    QColor m_accentHue;
    qreal m_scale = 1;
    bool m_motion = true;
    // By size, line and family: asked for with each text that is made.
    mutable std::map<std::tuple<int, int, QString>, TypeStyle> m_types;
};

} // namespace Godwit
