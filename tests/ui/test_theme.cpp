// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconprovider.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modesChangeThePalette();
    void followsTheSystem();
    void anAccountsHueChangesTheAccentOnly();
    void scaleKeepsToItsLimits();
    void withoutMotionNothingLasts();
    void onlyWhatPointsAlongTheLineIsMirrored();
    void toneIsAlwaysTheSame();
    void everyDrawingKeepsToItsGrid_data();
    void everyDrawingKeepsToItsGrid();
    void drawingsAreAsLargeAsAsked();
    void smallDrawingsHaveHeavierLines();
    void unknownDrawingIsNone();

private:
    Theme &theme() { return *m_qml.singletonInstance<Theme *>("Godwit", "Theme"); }

    QQmlEngine m_qml;
};

namespace
{

std::pair<int, int> bodyOf(const Theme &theme)
{
    const auto body = theme.property("body").value<TypeStyle>();
    return {body.size, body.line};
}

constexpr QRgb tint = 0xff204060;

QImage drawing(const QString &name, int size, int pixels)
{
    const QUrl url = IconProvider::url(name, QColor::fromRgb(tint), size);
    IconProvider provider;
    QSize actual;
    return provider.requestImage(url.path().sliced(1), &actual, QSize(pixels, pixels));
}

// Edges drawn over each other are rounded once more.
bool isTint(const QColor &colour)
{
    const auto near = [](int one, int other) { return qAbs(one - other) <= 2; };
    return near(colour.red(), qRed(tint)) && near(colour.green(), qGreen(tint)) &&
           near(colour.blue(), qBlue(tint));
}

// How much of the picture is inked, 0 to 1.
double coverage(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    return sum / (image.width() * image.height());
}

} // namespace

void TestTheme::modesChangeThePalette()
{
    QSignalSpy changed(&theme(), &Theme::paletteChanged);
    theme().setMode(Theme::Mode::Dark);
    QCOMPARE(theme().property("background").value<QColor>(), QColor(0x0f, 0x12, 0x13));
    QVERIFY(theme().isDark());
    theme().setMode(Theme::Mode::Black);
    QCOMPARE(theme().property("background").value<QColor>(), QColor(0, 0, 0));
    theme().setMode(Theme::Mode::Light);
    QCOMPARE(theme().property("background").value<QColor>(), QColor(0xf5, 0xf3, 0xef));
    QVERIFY(!theme().isDark());
    theme().setMode(Theme::Mode::Light);
    QCOMPARE(changed.count(), 3);
}

void TestTheme::followsTheSystem()
{
    theme().setMode(Theme::Mode::System);
    const QSignalSpy changed(&theme(), &Theme::paletteChanged);
    Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Unknown);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme().isDark(), QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
}

void TestTheme::anAccountsHueChangesTheAccentOnly()
{
    theme().setMode(Theme::Mode::Light);
    const QColor accent = theme().colour<Role::Accent>();
    const QColor text = theme().colour<Role::Text>();
    theme().setAccentHue(QColor(0x6d, 0x28, 0xd9));
    QVERIFY(theme().colour<Role::Accent>() != accent);
    QCOMPARE(theme().colour<Role::Text>(), text);
    theme().setAccentHue(QColor());
    QCOMPARE(theme().colour<Role::Accent>(), accent);
}

void TestTheme::scaleKeepsToItsLimits()
{
    theme().setScale(9);
    QCOMPARE(theme().scale(), 1.6);
    QCOMPARE(bodyOf(theme()), (std::pair{24, 35}));
    QCOMPARE(theme().grown(36, theme().scale()), 58);
    theme().setScale(0.1);
    QCOMPARE(theme().scale(), 0.8);
    QCOMPARE(bodyOf(theme()), (std::pair{12, 18}));
    QCOMPARE(theme().grown(36, theme().scale()), 36);
    theme().setScale(1);
}

void TestTheme::withoutMotionNothingLasts()
{
    QCOMPARE(theme().property("sliding").toInt(), 150);
    theme().setMotion(false);
    QCOMPARE(theme().property("sliding").toInt(), 0);
    QCOMPARE(theme().property("toastStay").toInt(), 6000);
    theme().setMotion(true);
}

void TestTheme::onlyWhatPointsAlongTheLineIsMirrored()
{
    QVERIFY(theme().isDirectional(u"back"_s));
    QVERIFY(!theme().isDirectional(u"search"_s));
    const QDir drawings(u":/godwit/icons"_s);
    for (const char *name : Theme::directionalIcons)
        QVERIFY2(drawings.exists(QLatin1StringView(name) + u".svg"_s), name);
}

void TestTheme::toneIsAlwaysTheSame()
{
    QCOMPARE(theme().tone(u"Maren Holt"_s), theme().tone(u"Maren Holt"_s));
    QVERIFY(theme().tone(u"Kit"_s) != theme().tone(u"Wren"_s));
    QVERIFY(theme().tone(QString()).isValid());
}

void TestTheme::everyDrawingKeepsToItsGrid_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/godwit/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 84);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
}

// In one colour, something to see, and nothing in the outer two of its 24 units.
void TestTheme::everyDrawingKeepsToItsGrid()
{
    QFETCH(const QString, name);
    const QImage image = drawing(name, 24, 24);
    QVERIFY(coverage(image) > 0.01);
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool margin = qMin(x, y) < 2 || qMax(x, y) > 21;
            QVERIFY2(!margin || pixel.alpha() == 0, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            if (pixel.alpha() == 255)
                QVERIFY2(isTint(pixel), qPrintable(pixel.name()));
        }
}

void TestTheme::drawingsAreAsLargeAsAsked()
{
    QCOMPARE(drawing(u"reply"_s, 18, 36).size(), QSize(36, 36));
}

void TestTheme::smallDrawingsHaveHeavierLines()
{
    QVERIFY(coverage(drawing(u"add"_s, 16, 96)) > coverage(drawing(u"add"_s, 24, 96)) * 1.1);
}

void TestTheme::unknownDrawingIsNone()
{
    QVERIFY(drawing(u"no-such-drawing"_s, 18, 18).isNull());
    QVERIFY(theme().icon(QString(), QColor(), 18).isEmpty());
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
