// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdump.h"
#include "text/markdown.h"
#include "text/plaintext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A person's own Markdown, as it will look.
class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void codeKeepsItsLinesAndLanguage();
    void tooMuchEnds();
};

void TestMarkdown::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &text, const QString &read) {
        QTest::newRow(name) << text << read;
    };
    row("plain", u"hello"_s, u"hello"_s);
    row("styles", u"*a* **b** ~~c~~ `d`"_s, u"_a_ *b* ~c~ `d`"_s);
    row("lines", u"one\ntwo"_s, u"one/two"_s);
    row("paragraphs", u"one\n\ntwo"_s, u"one | two"_s);
    row("link", u"[a](https://one.example/)"_s, u"[a](https://one.example/)"_s);
    row("bare address", u"see https://one.example/x now"_s,
        u"see [https://one.example/x](https://one.example/x) now"_s);
    row("no script", u"[a](javascript:alert(1))"_s, u"a"_s);
    row("no file", u"![a](file:///etc/passwd)"_s, u"a"_s);
    row("html is text", u"<b>a</b>"_s, u"<b>a</b>"_s);
    row("entity", u"a &amp; b &#x41;"_s, u"a & b A"_s);
    row("heading", u"# one\ntwo"_s, u"*one* | two"_s);
}

void TestMarkdown::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(dump(readMarkdown(text, {})), read);
}

void TestMarkdown::codeKeepsItsLinesAndLanguage()
{
    const RichText read = readMarkdown(u"> 1. one\n\n```rust\nfn a() {\n    *b*\n}\n```\nend"_s, {});
    QCOMPARE(read.blocks.size(), 3uz);
    QCOMPARE(int(read.blocks[0].quoteDepth), 1);
    QCOMPARE(read.blocks[0].ordinal, 1);
    QCOMPARE(read.blocks[1].kind, TextBlock::Kind::Code);
    QCOMPARE(read.blocks[1].language, u"rust"_s);
    QCOMPARE(read.blocks[1].spans.front().text, u"fn a() {\n    *b*\n}"_s);
    QCOMPARE(int(read.blocks[2].quoteDepth), 0);
}

void TestMarkdown::tooMuchEnds()
{
    QVERIFY(plainText(readMarkdown(u"*a* "_s.repeated(20'000), {})).endsWith(u'…'));
    QVERIFY(!readMarkdown(u"> "_s.repeated(500) + u"a"_s, {}).isEmpty());
    QVERIFY(readMarkdown({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "test_markdown.moc"
