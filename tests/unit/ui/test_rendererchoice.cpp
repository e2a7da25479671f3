// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rendererchoice.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Wanted = RendererChoice::Wanted;

// What draws the window, by what is known before it is there.
class TestRendererChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chooses_data();
    void chooses();
    void comesBack();
    void keepsWhatDrew();
    void readsNothingIntoRubbish();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

constexpr qint64 now = 1'790'000'000'000;
constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

} // namespace

void TestRendererChoice::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRendererChoice::chooses_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("hasCard");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<qint64>("askedAt");
    QTest::addColumn<bool>("software");
    const int automatic = int(Wanted::Automatic);
    const QString llvmpipe = u"llvmpipe (LLVM 19.1.7, 256 bits)"_s;
    const QString card = u"Mesa Intel(R) UHD Graphics 620 (KBL GT2)"_s;
    QTest::newRow("first start") << automatic << true << QString() << QString() << qint64(0) << false;
    QTest::newRow("no card") << automatic << false << QString() << QString() << qint64(0) << true;
    QTest::newRow("a card drew") << automatic << true << card << u"here"_s << now - day << false;
    QTest::newRow("llvmpipe drew") << automatic << true << llvmpipe << u"here"_s << now - day << true;
    QTest::newRow("another rasterizer") << automatic << true << u"softpipe"_s << u"here"_s << now << true;
    QTest::newRow("elsewhere") << automatic << true << llvmpipe << u"there"_s << now - day << false;
    QTest::newRow("long ago") << automatic << true << llvmpipe << u"here"_s << now - 40 * day << false;
    QTest::newRow("a clock set back") << automatic << true << llvmpipe << u"here"_s << now + day << false;
    QTest::newRow("the card is wanted")
        << int(Wanted::GraphicsCard) << false << llvmpipe << u"here"_s << now - day << false;
    QTest::newRow("the processor is wanted")
        << int(Wanted::Software) << true << card << u"here"_s << now - day << true;
}

void TestRendererChoice::chooses()
{
    QFETCH(const int, wanted);
    QFETCH(const bool, hasCard);
    QFETCH(const QString, driver);
    QFETCH(const QString, machine);
    QFETCH(const qint64, askedAt);
    const RendererChoice choice{
        .wanted = Wanted(wanted), .driver = driver, .machine = machine, .askedAt = askedAt};
    QTEST(choice.isSoftware(hasCard, u"here"_s, now), "software");
}

void TestRendererChoice::comesBack()
{
    QCOMPARE(RendererChoice::read(m_folder->path()), RendererChoice());
    const RendererChoice choice{
        .wanted = Wanted::GraphicsCard, .driver = u"llvmpipe"_s, .machine = u"here"_s, .askedAt = now};
    QVERIFY(choice.write(m_folder->path()));
    QVERIFY(RendererChoice::read(m_folder->path()) == choice);
#ifdef Q_OS_UNIX
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(m_folder->filePath(u"renderer.json"_s)).permissions() & others));
#endif
    QVERIFY(!choice.write(m_folder->filePath(u"not-there"_s)));
}

void TestRendererChoice::keepsWhatDrew()
{
    QVERIFY(RendererChoice{.wanted = Wanted::Software}.write(m_folder->path()));
    keepDriver(m_folder->path(), u"llvmpipe"_s);
    const RendererChoice kept = RendererChoice::read(m_folder->path());
    QCOMPARE(kept.wanted, Wanted::Software);
    QCOMPARE(kept.driver, u"llvmpipe"_s);
    QCOMPARE(kept.machine, thisMachine());
    const RendererChoice automatic{.driver = kept.driver, .machine = kept.machine, .askedAt = kept.askedAt};
    QVERIFY(automatic.isSoftware(true, thisMachine(), QDateTime::currentMSecsSinceEpoch()));
}

void TestRendererChoice::readsNothingIntoRubbish()
{
    for (const QByteArray &content : {"no JSON"_ba, R"({"wanted":7,"driver":3})"_ba, "[]"_ba}) {
        QFile file(m_folder->filePath(u"renderer.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QCOMPARE(RendererChoice::read(m_folder->path()), RendererChoice());
    }
}

QTEST_GUILESS_MAIN(TestRendererChoice)
#include "test_rendererchoice.moc"
