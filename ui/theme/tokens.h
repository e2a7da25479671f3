// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>

namespace Godwit
{

enum class Role {
    Background,
    Surface,
    Raised,
    Sunken,
    Hover,
    Pressed,
    Hairline,
    Outline,
    Text,
    TextDim,
    TextFaint,
    Accent,
    Link,
    AccentFill,
    AccentFillHover,
    AccentFillPressed,
    AccentSoft,
    OnAccent,
    Danger,
    DangerSoft,
    Warning,
    WarningSoft,
    WarningSign,
    Success,
    SuccessSoft,
    Scrim,
    CodeBackground,
    CodeKeyword,
    CodeString,
    CodeNumber,
    // The toast: the other side of the palette.
    Inverse,
    OnInverse,
    InverseAccent,
    // The tag in the corner of a picture.
    MediaTag,
    OnMedia,
    // Behind a picture that has the whole window.
    Stage,
    Count,
};

enum class PaletteKind { Light, Dark, Black };

class Palette
{
public:
    explicit Palette(PaletteKind kind);

    QRgb operator[](Role role) const { return m_colours[std::size_t(role)]; }

    // The accent in another hue, each of its roles as light as before: every contrast stays what it was.
    Palette withAccent(QRgb hue) const;

private:
    std::array<QRgb, std::size_t(Role::Count)> m_colours;
};

// Grounds of the letter that stands for a missing picture; the letter is OnAccent.
inline constexpr std::array<QRgb, 6> avatarTones{0xff3d6b8f, 0xff7a5a9e, 0xff9a4f6a,
                                                 0xff8a5a2b, 0xff4f7340, 0xff2f7468};

// Faces in the pictures of palettes.
inline constexpr std::array<QRgb, 2> sampleFaces{0xff8fb7bd, 0xffd9a27a};
// Of whom one acts as, by the account's number (Account::accent), so that it shows; 0 has no hue of its own:
// the system's. None looks like a warning, a danger or a success.
inline constexpr std::array<QRgb, 5> accountHues{0xff6a4fb8, 0xffa8387d, 0xff2c5fc0, 0xff4f7d2a, 0xff7d4a33};

// WCAG 2's relative luminance, and the contrast of two opaque colours (1 to 21).
double luminance(QRgb colour);
double contrast(QRgb one, QRgb other);

} // namespace Godwit
