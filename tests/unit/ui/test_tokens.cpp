// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QColor>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;

namespace
{

constexpr double readable = 4.5;
constexpr double visible = 3;

struct Use {
    const char *name;
    Role ink;
    std::vector<Role> grounds;
    double least;
};

const std::vector<Role> everyGround{Role::Background, Role::Surface, Role::Raised,
                                    Role::Sunken,     Role::Hover,   Role::Pressed};

const std::vector<Use> uses{
    {"text", Role::Text, everyGround, readable},
    {"text on soft",
     Role::Text,
     {Role::AccentSoft, Role::WarningSoft, Role::DangerSoft, Role::SuccessSoft},
     readable},
    {"textDim", Role::TextDim, everyGround, readable},
    {"textDim on soft", Role::TextDim, {Role::AccentSoft, Role::WarningSoft, Role::DangerSoft}, readable},
    {"textFaint", Role::TextFaint, everyGround, readable},
    {"comment", Role::TextFaint, {Role::CodeBackground}, readable},
    {"accent", Role::Accent, everyGround, readable},
    {"accent on soft", Role::Accent, {Role::AccentSoft}, readable},
    {"link",
     Role::Link,
     {Role::Surface, Role::Raised, Role::Hover, Role::Sunken, Role::CodeBackground},
     readable},
    {"onAccent",
     Role::OnAccent,
     {Role::AccentFill, Role::AccentFillHover, Role::AccentFillPressed},
     readable},
    {"badge", Role::Surface, {Role::TextDim}, readable},
    {"danger", Role::Danger, {Role::Surface, Role::Raised, Role::DangerSoft}, readable},
    {"warning", Role::Warning, {Role::Surface, Role::Raised, Role::WarningSoft}, readable},
    {"success", Role::Success, {Role::Surface, Role::Raised, Role::SuccessSoft}, readable},
    {"code", Role::CodeKeyword, {Role::CodeBackground}, readable},
    {"string", Role::CodeString, {Role::CodeBackground}, readable},
    {"number", Role::CodeNumber, {Role::CodeBackground}, readable},
    {"toast", Role::OnInverse, {Role::Inverse}, readable},
    {"viewer", Role::OnMedia, {Role::Stage}, readable},
    {"undo", Role::InverseAccent, {Role::Inverse}, readable},
    {"outline", Role::Outline, {Role::Surface, Role::Raised}, visible},
    {"warningSign", Role::WarningSign, {Role::Background, Role::Surface, Role::Raised}, visible},
    {"bar and badge", Role::AccentFill, {Role::Surface}, visible},
};

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void contrastOfKnownPairs();
    void everyUseIsReadable_data();
    void everyUseIsReadable();
    void anotherHueKeepsTheContrast_data();
    void anotherHueKeepsTheContrast();
    void tonesCarryTheirLetter();
    void everyAccountsColourIsReadable();
    void accountsColoursAreToldApart();
};

// The two ends of WCAG 2's scale, and a grey that its authors give as the lightest that is readable on white.
void TestTokens::contrastOfKnownPairs()
{
    QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
    QCOMPARE(contrast(0xff123456, 0xff123456), 1.0);
    QVERIFY(contrast(0xff767676, 0xffffffff) > readable);
    QVERIFY(contrast(0xff777777, 0xffffffff) < readable);
}

void TestTokens::everyUseIsReadable_data()
{
    QTest::addColumn<PaletteKind>("kind");
    QTest::addRow("light") << PaletteKind::Light;
    QTest::addRow("dark") << PaletteKind::Dark;
    QTest::addRow("black") << PaletteKind::Black;
}

void TestTokens::everyUseIsReadable()
{
    QFETCH(const PaletteKind, kind);
    const Palette palette(kind);
    for (const Use &use : uses)
        for (const Role ground : use.grounds) {
            const double found = contrast(palette[use.ink], palette[ground]);
            QVERIFY2(found >= use.least, qPrintable(QStringLiteral("%1 on ground %2: %3")
                                                        .arg(QLatin1StringView(use.name))
                                                        .arg(int(ground))
                                                        .arg(found)));
        }
}

void TestTokens::anotherHueKeepsTheContrast_data()
{
    QTest::addColumn<QRgb>("hue");
    QTest::addRow("violet") << QRgb(0xff6d28d9);
    QTest::addRow("yellow") << QRgb(0xffffe000);
    QTest::addRow("red") << QRgb(0xffff0000);
    QTest::addRow("blue") << QRgb(0xff0000ff);
    QTest::addRow("grey, which has no hue") << QRgb(0xff808080);
}

void TestTokens::anotherHueKeepsTheContrast()
{
    QFETCH(const QRgb, hue);
    for (const PaletteKind kind : {PaletteKind::Light, PaletteKind::Dark, PaletteKind::Black}) {
        const Palette own(kind);
        const Palette other = own.withAccent(hue);
        QVERIFY(other[Role::Accent] != own[Role::Accent]);
        QCOMPARE(other[Role::Text], own[Role::Text]);
        QVERIFY(contrast(other[Role::OnAccent], other[Role::AccentFill]) >= readable);
        QVERIFY(contrast(other[Role::Accent], other[Role::AccentSoft]) >= readable);
        QVERIFY(contrast(other[Role::Accent], other[Role::Surface]) >= readable);
    }
}

void TestTokens::tonesCarryTheirLetter()
{
    for (const QRgb tone : avatarTones)
        QVERIFY2(contrast(0xffffffff, tone) >= readable, qPrintable(QColor(tone).name()));
}

void TestTokens::everyAccountsColourIsReadable()
{
    for (const QRgb hue : accountHues) {
        for (const PaletteKind kind : {PaletteKind::Light, PaletteKind::Dark, PaletteKind::Black}) {
            const Palette palette = Palette(kind).withAccent(hue);
            for (const Use &use : uses) {
                for (const Role ground : use.grounds) {
                    const double found = contrast(palette[use.ink], palette[ground]);
                    QVERIFY2(found >= use.least,
                             qPrintable(QStringLiteral("%1 of %2 on ground %3: %4")
                                            .arg(QLatin1StringView(use.name), QColor(hue).name())
                                            .arg(int(ground))
                                            .arg(found)));
                }
            }
        }
    }
}

// From one another, from Godwit's own, and from what warns.
void TestTokens::accountsColoursAreToldApart()
{
    const Palette light(PaletteKind::Light);
    std::vector<int> hues{QColor(light[Role::Accent]).hslHue(), QColor(light[Role::Danger]).hslHue()};
    for (const QRgb hue : accountHues) {
        const int own = QColor(hue).hslHue();
        for (const int other : hues) {
            const int apart = std::abs(own - other);
            QVERIFY2(std::min(apart, 360 - apart) >= 15,
                     qPrintable(QStringLiteral("%1 is too near %2").arg(QColor(hue).name()).arg(other)));
        }
        hues.push_back(own);
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
