// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// The colours of the palette by their roles; QML has them as Theme's.
class Colours : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
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
    // What a picture stands on when it has the whole window.
    Q_PROPERTY(QColor stage READ(colour<Role::Stage>) NOTIFY paletteChanged)
    // OnAccent on what is disabled, where only the ground fades.
    Q_PROPERTY(QColor onAccentDisabled READ onAccentDisabled NOTIFY paletteChanged)
    Q_PROPERTY(QColor transparent READ transparent CONSTANT)

public:
    template <Role role>
    QColor colour() const
    {
        return QColor::fromRgba(m_palette[role]);
    }

    QColor onAccentDisabled() const;

    QColor transparent() const { return QColor::fromRgba(0); }

Q_SIGNALS:
    void paletteChanged();

protected:
    explicit Colours(PaletteKind kind) : m_palette(kind) {}

    void setPalette(const Palette &palette)
    {
        m_palette = palette;
        Q_EMIT paletteChanged();
    }

private:
    Palette m_palette;
};

} // namespace Godwit
