// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/iconprovider.h"
#include "ui/theme/letters.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QStyleHints>

#include <algorithm>
#include <numeric>

namespace Godwit
{

Theme::Theme() : Colours(PaletteKind::Light)
{
    readPalette();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::readPalette);
    connect(qApp, &QGuiApplication::layoutDirectionChanged, this, &Theme::rightToLeftChanged);
}

Theme *Theme::create(QQmlEngine *qml, QJSEngine *)
{
    // The engine takes the provider, and the singleton as its own object.
    qml->addImageProvider(QLatin1StringView(IconProvider::scheme), new IconProvider);
    return new Theme;
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    readPalette();
}

PaletteKind Theme::kind() const
{
    switch (m_mode) {
    case Mode::Light:
        return PaletteKind::Light;
    case Mode::Dark:
        return PaletteKind::Dark;
    case Mode::Black:
        return PaletteKind::Black;
    case Mode::System:
        break;
    }
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return dark ? PaletteKind::Dark : PaletteKind::Light;
}

bool Theme::isDark() const
{
    return kind() != PaletteKind::Light;
}

void Theme::readPalette()
{
    const Palette palette(kind());
    setPalette(m_accentHue.isValid() ? palette.withAccent(m_accentHue.rgb()) : palette);
}

void Theme::setAccentHue(const QColor &hue)
{
    if (m_accentHue == hue)
        return;
    m_accentHue = hue;
    readPalette();
}

void Theme::setScale(qreal scale)
{
    scale = std::clamp(scale, smallestScale, largestScale);
    if (qFuzzyCompare(m_scale, scale))
        return;
    Q_EMIT scaleAboutToChange();
    m_scale = scale;
    m_types.clear();
    Q_EMIT scaleChanged();
}

void Theme::setMotion(bool motion)
{
    if (m_motion == motion)
        return;
    m_motion = motion;
    Q_EMIT motionChanged();
}

bool Theme::rightToLeft() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

// Empty: the system's.
static QString monospacedFamily;

void Theme::prepareFont(const QString &family, const QString &monospaced)
{
    monospacedFamily = monospaced;
    QFont font = QGuiApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    drawEvenLetters();
}

QColor Theme::hueOf(int account)
{
    return account > 0 ? QColor::fromRgb(accountHues[size_t(account - 1) % accountHues.size()]) : QColor();
}

QColor Theme::accentOf(int account) const
{
    const Palette palette(kind());
    const QColor hue = hueOf(account);
    return QColor::fromRgb((hue.isValid() ? palette.withAccent(hue.rgb()) : palette)[Role::Accent]);
}

QColor Colours::onAccentDisabled() const
{
    constexpr float shown = 0.45F;
    const QColor ink = colour<Role::OnAccent>();
    const QColor ground = colour<Role::Surface>();
    const auto mixed = [](float one, float other) { return one * shown + other * (1 - shown); };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
                            mixed(ink.blueF(), ground.blueF()));
}

// From this step of the type scale on, letters stand closer.
static constexpr int largeLetters = 26;

TypeStyle Theme::styleOf(int size, int line, const QString &family) const
{
    TypeStyle &style = m_types[{size, line, family}];
    if (style.size > 0)
        return style;
    style.size = qRound(size * m_scale);
    style.line = qRound(line * m_scale);
    style.tracking = size < largeLetters ? 0 : -0.02 * style.size;
    QFont font = QGuiApplication::font();
    font.setFamily(family);
    font.setPixelSize(style.size);
    const QFontMetricsF metrics(font);
    const int letters = qRound(metrics.ascent()) + qRound(metrics.descent());
    style.lead = (style.line - letters) / 2;
    style.ascent = metrics.ascent();
    const int feet = style.lead + qRound(metrics.ascent());
    // In quarters of a pixel, so that it leaves nothing over in the sums that heights are.
    style.flowLead = qRound(4 * (feet - style.line * 4 / 5.0)) / 4.0;
    style.writtenLead = feet - (style.line - metrics.descent());
    return style;
}

QString Theme::family() const
{
    return QGuiApplication::font().family();
}

QString Theme::monoFamily() const
{
    return monospacedFamily.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family()
                                      : monospacedFamily;
}

QUrl Theme::icon(const QString &name, const QColor &colour, int size) const
{
    return name.isEmpty() ? QUrl() : IconProvider::url(name, colour, size);
}

PaletteSample Theme::sample(Mode mode) const
{
    return PaletteSample(Palette(mode == Mode::Black  ? PaletteKind::Black
                                 : mode == Mode::Dark ? PaletteKind::Dark
                                                      : PaletteKind::Light));
}

bool Theme::isDirectional(const QString &icon) const
{
    return std::ranges::any_of(directionalIcons,
                               [&](const char *name) { return icon == QLatin1StringView(name); });
}

QColor Theme::tone(const QString &name) const
{
    // Not qHash: its seed differs from run to run.
    const uint sum = std::accumulate(name.begin(), name.end(), 0U,
                                     [](uint sum, QChar c) { return sum * 31 + c.unicode(); });
    return QColor::fromRgb(avatarTones[sum % avatarTones.size()]);
}

} // namespace Godwit
