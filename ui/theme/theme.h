// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typestyle.h"

#include <QColor>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

class QJSEngine;
class QQmlEngine;

namespace Godwit
{

// Every colour, measure and duration of the window. One for each QML engine, to which it also gives the
// icons.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY paletteChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY paletteChanged)
    // Any colour of whom one acts as; only its hue counts. Invalid: Godwit's own.
    Q_PROPERTY(QColor accentHue READ accentHue WRITE setAccentHue NOTIFY paletteChanged)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY scaleChanged)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY rightToLeftChanged)

    Q_PROPERTY(QColor background READ(colour<Role::Background>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor surface READ(colour<Role::Surface>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor raised READ(colour<Role::Raised>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor sunken READ(colour<Role::Sunken>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor hover READ(colour<Role::Hover>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor pressed READ(colour<Role::Pressed>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor hairline READ(colour<Role::Hairline>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor outline READ(colour<Role::Outline>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor text READ(colour<Role::Text>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor textDim READ(colour<Role::TextDim>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor textFaint READ(colour<Role::TextFaint>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor accent READ(colour<Role::Accent>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor link READ(colour<Role::Link>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor accentFill READ(colour<Role::AccentFill>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor accentFillHover READ(colour<Role::AccentFillHover>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor accentFillPressed READ(colour<Role::AccentFillPressed>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor accentSoft READ(colour<Role::AccentSoft>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor onAccent READ(colour<Role::OnAccent>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor danger READ(colour<Role::Danger>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor dangerSoft READ(colour<Role::DangerSoft>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor warning READ(colour<Role::Warning>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor warningSoft READ(colour<Role::WarningSoft>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor warningSign READ(colour<Role::WarningSign>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor success READ(colour<Role::Success>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor successSoft READ(colour<Role::SuccessSoft>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor scrim READ(colour<Role::Scrim>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor codeBackground READ(colour<Role::CodeBackground>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor codeKeyword READ(colour<Role::CodeKeyword>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor codeString READ(colour<Role::CodeString>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor codeNumber READ(colour<Role::CodeNumber>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor inverse READ(colour<Role::Inverse>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor onInverse READ(colour<Role::OnInverse>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor inverseAccent READ(colour<Role::InverseAccent>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor mediaTag READ(colour<Role::MediaTag>) NOTIFY paletteChanged)
    Q_PROPERTY(QColor onMedia READ(colour<Role::OnMedia>) NOTIFY paletteChanged)
    // OnAccent on what is disabled, where only the ground fades.
    Q_PROPERTY(QColor onAccentDisabled READ onAccentDisabled NOTIFY paletteChanged)
    Q_PROPERTY(QColor transparent READ transparent CONSTANT)

    Q_PROPERTY(Godwit::TypeStyle badge READ(type<11, 16>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle caption READ(type<12, 16>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle label READ(type<13, 18>) NOTIFY scaleChanged)
    Q_PROPERTY(Godwit::TypeStyle code READ(type<13, 20>) NOTIFY scaleChanged)
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
    Q_PROPERTY(int radiusSmall READ(fixed<6>) CONSTANT)
    Q_PROPERTY(int radiusMedia READ(fixed<8>) CONSTANT)
    Q_PROPERTY(int radius READ(fixed<10>) CONSTANT)

    // Milliseconds. The first three are 0 without motion; the others are waits, not movements.
    Q_PROPERTY(int quick READ(moving<80>) NOTIFY motionChanged)
    Q_PROPERTY(int folding READ(moving<120>) NOTIFY motionChanged)
    Q_PROPERTY(int sliding READ(moving<150>) NOTIFY motionChanged)
    Q_PROPERTY(int busyDelay READ(fixed<300>) CONSTANT)
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
    // rather than on whole pixels.
    static void prepareFont(const QString &family = {});
    static Theme *create(QQmlEngine *qml, QJSEngine *);

    Mode mode() const { return m_mode; }

    void setMode(Mode mode);
    bool isDark() const;

    QColor accentHue() const { return m_accentHue; }

    void setAccentHue(const QColor &hue);

    qreal scale() const { return m_scale; }

    void setScale(qreal scale);

    bool motion() const { return m_motion; }

    void setMotion(bool motion);
    bool rightToLeft() const;
    QString family() const;
    QString monoFamily() const;

    template <Role role>
    QColor colour() const
    {
        return QColor::fromRgba(m_palette[role]);
    }

    QColor onAccentDisabled() const;

    QColor transparent() const { return QColor::fromRgba(0); }

    // A measure that holds a line of text: it grows with the text, and never shrinks.
    Q_INVOKABLE int grown(int pixels, qreal scale) const { return qRound(pixels * qMax(1.0, scale)); }

    Q_INVOKABLE QUrl icon(const QString &name, const QColor &colour, int size) const;
    Q_INVOKABLE bool isDirectional(const QString &icon) const;
    // The ground for the letter that stands for NAME's missing picture: always the same for one name.
    Q_INVOKABLE QColor tone(const QString &name) const;

Q_SIGNALS:
    void paletteChanged();
    void scaleChanged();
    void motionChanged();
    void rightToLeftChanged();

private:
    // Private: QML prefers a public constructor to create().
    Theme();

    template <int size, int line>
    TypeStyle type() const
    {
        return {qRound(size * m_scale), qRound(line * m_scale)};
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

    PaletteKind kind() const;
    void readPalette();

    Mode m_mode = Mode::System;
    QColor m_accentHue;
    qreal m_scale = 1;
    bool m_motion = true;
    Palette m_palette;
};

} // namespace Godwit
