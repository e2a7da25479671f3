// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickView>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

using namespace Godwit;
using namespace Qt::StringLiterals;

// Every drawing and control on one sheet, in each palette. Any warning fails it; GODWIT_SHOTS names the
// folder that the pictures go to.
class TestContactSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sheet();
    void variants_data();
    void variants();

private:
    // Null when the page could not be made.
    QImage shot(const QString &page, Theme::Mode mode, double scale = 1);
    void save(const QImage &image, const QString &name) const;
};

namespace
{

// Longer than the wait before a busy ring, and than every movement.
constexpr int settled = 700;

} // namespace

void TestContactSheet::initTestCase()
{
    collectedWarnings().clear();
    Theme::prepareFont(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QString());
}

QImage TestContactSheet::shot(const QString &page, Theme::Mode mode, double scale)
{
    QQuickView view;
    auto *theme = view.engine()->singletonInstance<Theme *>("Godwit", "Theme");
    if (theme == nullptr)
        return {};
    theme->setMode(mode);
    theme->setScale(scale);
    view.setSource(QUrl(u"qrc:/sheet/sheet/%1.qml"_s.arg(page)));
    view.show();
    if (!QTest::qWaitForWindowExposed(&view, 20'000))
        return {};
    QTest::qWait(settled);
    return view.grabWindow();
}

void TestContactSheet::save(const QImage &image, const QString &name) const
{
    const QString folder = qEnvironmentVariable("GODWIT_SHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(image.save(QDir(folder).filePath(name)));
}

void TestContactSheet::sheet()
{
    const QImage drawings = shot(u"Drawings"_s, Theme::Mode::Light);
    const QImage light = shot(u"Controls"_s, Theme::Mode::Light);
    const QImage dark = shot(u"Controls"_s, Theme::Mode::Dark);
    QVERIFY(!drawings.isNull() && !light.isNull() && !dark.isNull());
    QVERIFY(light != dark);
    QImage sheet(drawings.width(), drawings.height() + light.height(), QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, drawings);
    painter.drawImage(0, drawings.height(), light);
    painter.drawImage(light.width(), drawings.height(), dark);
    painter.end();
    save(sheet, u"contact-sheet.png"_s);
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestContactSheet::variants_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("narrow") << u"Narrow"_s << Theme::Mode::Light << 1.0 << Qt::LeftToRight;
    QTest::addRow("narrow-large") << u"Narrow"_s << Theme::Mode::Dark << 1.5 << Qt::LeftToRight;
    QTest::addRow("black") << u"Controls"_s << Theme::Mode::Black << 1.0 << Qt::LeftToRight;
    QTest::addRow("large") << u"Controls"_s << Theme::Mode::Light << 1.5 << Qt::LeftToRight;
    QTest::addRow("right-to-left") << u"Controls"_s << Theme::Mode::Dark << 1.0 << Qt::RightToLeft;
}

void TestContactSheet::variants()
{
    QFETCH(const QString, page);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const QImage image = shot(page, mode, scale);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!image.isNull());
    save(image, u"controls-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(collectedWarnings(), QStringList());
}

QTEST_MAIN(TestContactSheet)
#include "test_contactsheet.moc"
