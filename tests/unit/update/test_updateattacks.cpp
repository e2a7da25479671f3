// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"
#include "engine/language.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a person must be able to tell apart, by its row in attacks.cpp.
constexpr std::array toldApart{
    "roll-back",
    "freeze",
    "mix and match",
    "swapped platform",
    "wrong root",
    "one key stolen",
    "expired",
    "equivocation",
    "endless release",
    "slow drip",
    "truncated file",
    "wrong size",
    "redirect to another host",
    "path traversal",
    "replaced after verification",
    "clock set back",
};

class TestUpdateAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void isRefused_data();
    void isRefused();
    void eachHasItsOwnSentence();
    void oneHonestMirrorIsEnough_data();
    void oneHonestMirrorIsEnough();
};

void TestUpdateAttacks::isRefused_data()
{
    QTest::addColumn<int>("index");
    for (size_t n = 0; n < attacks().size(); ++n)
        QTest::newRow(attacks()[n].name) << int(n);
}

void TestUpdateAttacks::isRefused()
{
    QFETCH(int, index);
    const Attack &attack = attacks()[size_t(index)];
    UpdateBench bench;
    attack.prepare(bench);
    const QString word = bench.update();
    QCOMPARE(word, QString::fromLatin1(attack.word));
    QVERIFY(bench.oldRuns());
    // Not half-way either: no start is watched, nothing lies about.
    QVERIFY(!readMark(bench.settings.program));
    const auto beside = QDir(QFileInfo(bench.settings.program).path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : beside)
        QVERIFY2(name == u"godwit"_s || name == u".godwit.previous"_s, qPrintable(name));
    QVERIFY(isRefusal(bench.problem.kind) || word == u"too-slow"_s);
    if (attack.look)
        attack.look(bench);
}

// In the language that is installed, by the words of `toldApart`.
static QMap<QString, QString> sentences()
{
    QMap<QString, QString> said;
    for (const std::string_view name : toldApart) {
        const auto attack =
            std::ranges::find_if(attacks(), [name](const Attack &each) { return name == each.name; });
        for (int n = 0; attack != attacks().end() && n <= int(UpdateError::Kind::NothingToGoBackTo); ++n) {
            const UpdateError error{.kind = UpdateError::Kind(n), .subject = u"X"_s, .detail = u"Y"_s};
            if (updateErrorWord(error.kind) == QLatin1StringView(attack->word))
                said.insert(updateErrorWord(error.kind), updateSentence(error));
        }
    }
    return said;
}

void TestUpdateAttacks::eachHasItsOwnSentence()
{
    const auto english = sentences();
    installLanguage(*QCoreApplication::instance(), QLocale(u"fr"_s));
    const auto french = sentences();
    QCOMPARE(english.size(), qsizetype(toldApart.size()));
    QSet<QString> all;
    for (const QString &sentence : english.values() + french.values())
        all.insert(sentence);
    // No two are alike, whoever reads them.
    QVERIFY(!all.contains(QString()));
    QCOMPARE(all.size(), 2 * english.size());
}

// What a bad mirror can do alone is to be left.
void TestUpdateAttacks::oneHonestMirrorIsEnough_data()
{
    QTest::addColumn<int>("index");
    static const QSet<QByteArray> alone{
        "mix and match",
        "swapped platform",
        "wrong root",
        "a release by strangers",
        "one key stolen",
        "endless release",
        "endless list",
        "endless file",
        "slow drip",
        "slow drip of the file",
        "truncated file",
        "truncated release",
        "wrong size",
        "one wrong bit",
        "another part than was asked for",
        "a packed release",
        "redirect to another host",
        "redirect of the file",
        "redirect to plain http",
        "redirect of the file to plain http",
        "path traversal",
        "changed after it was signed",
    };
    for (size_t n = 0; n < attacks().size(); ++n) {
        if (alone.contains(attacks()[n].name))
            QTest::newRow(attacks()[n].name) << int(n);
    }
}

void TestUpdateAttacks::oneHonestMirrorIsEnough()
{
    QFETCH(int, index);
    UpdateBench bench;
    attacks()[size_t(index)].prepare(bench);
    const Offer honest = UpdateBench::offer({.serial = 2});
    bench.addMirror(honest);
    // Where the bad one has the same release, it is asked for pieces of it, too.
    if (bench.mirrors.front()->files.value("/release.json") == UpdateBench::offer({}).envelope)
        bench.mirrors.front()->files["/release.json"] = honest.envelope;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), honest.files["/files/" + UpdateBench::fileName]);
    QVERIFY(!bench.oldRuns());
}

QTEST_GUILESS_MAIN(TestUpdateAttacks)

#include "test_updateattacks.moc"
