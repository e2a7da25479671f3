// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emojitable.h"
#include "text/languageguess.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What helps somebody who writes.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void languageIsGuessed_data();
    void languageIsGuessed();
    void emojiAreWhole();
    void emojiAreFound_data();
    void emojiAreFound();
    void shortcodesAreCompleted();
    void skinTones();
};

void TestWriting::languageIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QString &text, const QString &language) {
        QTest::newRow(name) << text << language;
    };
    row("English", u"Forty-six godwits came in with the tide tonight. I counted twice."_s, u"en"_s);
    row("French", u"La salle de lecture est ouverte jusqu’à neuf heures ce soir, et il y a du chauffage."_s,
        u"fr"_s);
    row("German", u"Ich habe heute die Schnepfen gezählt, und es waren nicht so viele wie gestern."_s,
        u"de"_s);
    row("Spanish", u"Hoy he contado los pájaros en el estuario y eran más de cuarenta, pero no todos."_s,
        u"es"_s);
    row("Portuguese", u"Hoje contei as aves no estuário e não eram muitas, mas foi um bom dia para isso."_s,
        u"pt"_s);
    row("Italian", u"Oggi ho contato gli uccelli nella laguna e non erano molti, ma è stato bello."_s,
        u"it"_s);
    row("Dutch", u"Ik heb vandaag de vogels geteld en het waren er niet zo veel als gisteren."_s, u"nl"_s);
    row("Polish", u"Dzisiaj liczyłem ptaki i nie było ich tak dużo jak wczoraj, ale to nic."_s, u"pl"_s);
    row("Japanese", u"今日は鳥を数えました"_s, u"ja"_s);
    row("Chinese", u"今天我在河口数了很多鸟"_s, u"zh"_s);
    row("Korean", u"오늘 새를 세었다"_s, u"ko"_s);
    row("Russian", u"Сегодня мы считали птиц, их было много"_s, u"ru"_s);
    row("Ukrainian", u"Сьогодні ми рахували птахів, їх було багато"_s, u"uk"_s);
    row("Greek", u"Σήμερα μέτρησα πουλιά"_s, u"el"_s);
    row("Arabic", u"اليوم عددت الطيور"_s, u"ar"_s);
    row("Persian", u"امروز پرنده‌ها را شمردم، چه خوب"_s, u"fa"_s);
    row("too short", u"Hello there"_s, {});
    row("nothing but names", u"Whimbrel Curlew Godwit Dunlin Knot"_s, {});
    row("addresses do not count", u"https://one.example/the/and/of/to #the @and @of @is"_s, {});
    row("code does not count",
        u"```\nfor the and of in to is that\n```\nEt voilà le résultat pour vous, les amis !"_s, u"fr"_s);
    row("empty", {}, {});
}

void TestWriting::languageIsGuessed()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(guessLanguage(text), language);
}

void TestWriting::emojiAreWhole()
{
    for (const QString &language : {u"en"_s, u"fr_CH"_s}) {
        const EmojiTable table(language);
        QCOMPARE(table.all().size(), 1906uz);
        QSet<QString> texts;
        int before = 0;
        for (const Emoji &emoji : table.all()) {
            QVERIFY(emoji.group >= before && emoji.group < EmojiTable::groupCount);
            before = emoji.group;
            QVERIFY(!emoji.text.isEmpty() && !emoji.name.isEmpty());
            QVERIFY(!emoji.shortcodes.isEmpty() && !emoji.shortcodes.front().isEmpty());
            texts.insert(emoji.text);
        }
        QCOMPARE(texts.size(), 1906);
    }
}

void TestWriting::emojiAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("shortcode") << u"en"_s << u"wave"_s << u"👋"_s;
    QTest::newRow("name") << u"en"_s << u"sleeper"_s << QString();
    QTest::newRow("beginning of a name") << u"en"_s << u"duck"_s << u"🦆"_s;
    QTest::newRow("French") << u"fr"_s << u"canard"_s << u"🦆"_s;
    QTest::newRow("English for who speaks French") << u"fr"_s << u"duck"_s << u"🦆"_s;
    QTest::newRow("upper case") << u"en"_s << u"DUCK"_s << u"🦆"_s;
    QTest::newRow("nothing typed") << u"en"_s << u" "_s << QString();
}

void TestWriting::emojiAreFound()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const auto found = EmojiTable(language).search(typed, 20);
    QCOMPARE(found.empty() ? QString() : found.front().text, first);
}

void TestWriting::shortcodesAreCompleted()
{
    const EmojiTable table(u"en"_s);
    const auto found = table.byShortcode(u"thumbs"_s, 8);
    QVERIFY(found.size() >= 2 && found.size() <= 8);
    QVERIFY(found.front().shortcodes.join(u' ').contains(u"thumbs"_s));
    QVERIFY(table.byShortcode({}, 8).empty());
}

void TestWriting::skinTones()
{
    const EmojiTable table(u"en"_s);
    const auto wave = table.search(u"wave"_s, 1).front();
    QCOMPARE(withSkinTone(wave, 0), u"👋"_s);
    QCOMPARE(withSkinTone(wave, 5), u"👋🏿"_s);
    const auto splayed = table.search(u"hand with fingers splayed"_s, 1).front();
    QCOMPARE(withSkinTone(splayed, 3), u"🖐🏽"_s);
    QCOMPARE(withSkinTone(table.search(u"duck"_s, 1).front(), 3), u"🦆"_s);
}

QTEST_GUILESS_MAIN(TestWriting)
#include "test_writing.moc"
