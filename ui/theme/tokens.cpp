// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace Godwit
{

namespace
{

struct Token {
    Role role;
    std::array<QRgb, 3> colours;
};

constexpr std::size_t roleCount = std::size_t(Role::Count);

// Light, dark, true black.
constexpr std::array<Token, roleCount> tokens{{
    {Role::Background, {0xfff5f3ef, 0xff0f1213, 0xff000000}},
    {Role::Surface, {0xffffffff, 0xff15191b, 0xff000000}},
    {Role::Raised, {0xffffffff, 0xff1d2325, 0xff131617}},
    {Role::Sunken, {0xfff5f3ef, 0xff101415, 0xff0b0d0e}},
    {Role::Hover, {0xfff8f7f4, 0xff1a1f21, 0xff0c0e0f}},
    {Role::Pressed, {0xffefece6, 0xff22292b, 0xff171b1c}},
    {Role::Hairline, {0xffe7e3dc, 0xff282f32, 0xff232829}},
    {Role::Outline, {0xff8c867c, 0xff6b767a, 0xff6b767a}},
    {Role::Text, {0xff1d1c1a, 0xffe6e9e8, 0xffe6e9e8}},
    {Role::TextDim, {0xff5a564f, 0xffa9b1b3, 0xffa9b1b3}},
    {Role::TextFaint, {0xff6e6961, 0xff8c9698, 0xff8a9395}},
    {Role::Accent, {0xff0b6a7b, 0xff55c0d1, 0xff55c0d1}},
    {Role::Link, {0xff0b6a7b, 0xff6ccbda, 0xff6ccbda}},
    {Role::AccentFill, {0xff0b6a7b, 0xff17788a, 0xff17788a}},
    {Role::AccentFillHover, {0xff085a69, 0xff197e90, 0xff197e90}},
    {Role::AccentFillPressed, {0xff064955, 0xff136777, 0xff136777}},
    {Role::AccentSoft, {0xffe2f0f2, 0xff17323a, 0xff0e2429}},
    {Role::OnAccent, {0xffffffff, 0xffffffff, 0xffffffff}},
    {Role::Danger, {0xffb3261e, 0xffff8a80, 0xffff8a80}},
    {Role::DangerSoft, {0xfffbeae8, 0xff35191a, 0xff2a1213}},
    {Role::Warning, {0xff8a5300, 0xfff0b84f, 0xfff0b84f}},
    {Role::WarningSoft, {0xfffcf1dc, 0xff2c2312, 0xff221a0c}},
    {Role::WarningSign, {0xffc27803, 0xfff0b84f, 0xfff0b84f}},
    {Role::Success, {0xff1f7340, 0xff72cb92, 0xff72cb92}},
    {Role::SuccessSoft, {0xffe5f3e9, 0xff15291d, 0xff0d1f14}},
    {Role::Scrim, {0x5c1d1c1a, 0x8f000000, 0xa3000000}},
    {Role::CodeBackground, {0xfff7f5f1, 0xff101415, 0xff0b0d0e}},
    {Role::CodeKeyword, {0xff8a2a6b, 0xffe59bcb, 0xffe59bcb}},
    {Role::CodeString, {0xff1f6b3a, 0xff8fd19e, 0xff8fd19e}},
    {Role::CodeNumber, {0xff9a4a00, 0xfff0b27a, 0xfff0b27a}},
    {Role::Inverse, {0xff1d1c1a, 0xffe6e9e8, 0xffe6e9e8}},
    {Role::OnInverse, {0xffffffff, 0xff1d1c1a, 0xff1d1c1a}},
    {Role::InverseAccent, {0xff6ccbda, 0xff0b6a7b, 0xff0b6a7b}},
    {Role::MediaTag, {0xd91d1c1a, 0xd91d1c1a, 0xd91d1c1a}},
    {Role::OnMedia, {0xffffffff, 0xffffffff, 0xffffffff}},
    {Role::Stage, {0xff0b0d0e, 0xff0b0d0e, 0xff000000}},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < roleCount; ++i)
        if (std::size_t(tokens[i].role) != i)
            return false;
    return true;
}

static_assert(inOrder(), "one row for each role, in the order of the enumeration");

constexpr std::array accentRoles{
    Role::Accent,     Role::Link,         Role::AccentFill, Role::AccentFillHover, Role::AccentFillPressed,
    Role::AccentSoft, Role::InverseAccent};

// sRGB's transfer curve, as WCAG 2 writes it.
double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

QRgb inHue(QRgb colour, const QColor &hue)
{
    const float saturation = hue.hslHueF() < 0 ? 0.F : QColor(colour).hslSaturationF();
    const double wanted = luminance(colour);
    float dark = 0;
    float light = 1;
    QColor found;
    // Finer than a step of a channel.
    for (int i = 0; i < 12; ++i) {
        found = QColor::fromHslF(std::max(hue.hslHueF(), 0.F), saturation, (dark + light) / 2);
        (luminance(found.rgb()) < wanted ? dark : light) = (dark + light) / 2;
    }
    return found.rgb();
}

} // namespace

Palette::Palette(PaletteKind kind)
{
    std::ranges::transform(tokens, m_colours.begin(),
                           [kind](const Token &token) { return token.colours[std::size_t(kind)]; });
}

Palette Palette::withAccent(QRgb hue) const
{
    Palette result = *this;
    for (const Role role : accentRoles)
        result.m_colours[std::size_t(role)] = inHue((*this)[role], QColor(hue));
    return result;
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace Godwit
