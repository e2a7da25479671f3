// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ansi.h"
#include "text/cellwidth.h"
#include "text/codehighlight.h"
#include "text/counting.h"
#include "text/htmlreader.h"
#include "text/markup.h"
#include "text/plaintext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void markup_data();
    void markup();
    void markupEscapesWhateverTheSpansHold();
    void markupLinksGoBothWays();
    void plain_data();
    void plain();
    void namesAreSpokenWithoutEmoji();
    void terminal_data();
    void terminal();
    void terminalHoldsNoForeignEscapes();
    void linesFitTheWidth_data();
    void linesFitTheWidth();
    void widths_data();
    void widths();
    void codeIsCovered_data();
    void codeIsCovered();
    void namesInCode_data();
    void namesInCode();
    void counts_data();
    void counts();
};

static MarkupStyle style()
{
    MarkupStyle style;
    style.link = QStringLiteral("#0b6a7b");
    style.keyword = QStringLiteral("#8a2a6b");
    style.comment = QStringLiteral("red;\"><img src=x>");
    style.codeFamily = QStringLiteral("Mono'\">");
    return style;
}

static RichText read(const QString &html)
{
    HtmlContext context;
    context.emoji.insert(QStringLiteral("cat"), QStringLiteral("https://a.example/cat.png"));
    context.mentions.insert(QStringLiteral("https://a.example/@ada"),
                            PersonKey(QStringLiteral("https://a.example/users/ada?x=\"<")));
    context.hashtags = {QStringLiteral("news")};
    return readHtml(html, context);
}

// Spans that no reader makes, as a file of somebody else's making could hold them.
static RichText forged()
{
    const QString evil =
        QStringLiteral("\"'><img src=\"file:///dev/zero\" width=\"1000000\">\033]52;c;x\007\u009b31m&\u202e");
    RichText text;
    for (int kind = 0; kind <= int(TextBlock::Kind::Maths); ++kind) {
        TextBlock block;
        block.kind = TextBlock::Kind(kind);
        block.language = evil;
        block.listDepth = 255;
        block.quoteDepth = 255;
        block.ordinal = 2'000'000'000;
        for (int span = 0; span <= int(TextSpan::Kind::Ruby); ++span)
            block.spans.push_back({TextSpan::Kind(span), TextSpan::Strong | TextSpan::Code | TextSpan::Strike,
                                   evil, QStringLiteral("https://a.example/") + evil});
        block.spans.push_back({TextSpan::Kind::Link, {}, evil, QStringLiteral("javascript:x")});
        block.spans.push_back({TextSpan::Kind::Emoji, {}, evil, QStringLiteral("file:///dev/zero")});
        text.blocks.push_back(block);
    }
    return text;
}

void TestOutput::markup_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markup");
    QTest::newRow("escaped") << QStringLiteral("a &lt;img src=x&gt; &amp; \"b\"")
                             << QStringLiteral("a &lt;img src=x&gt; &amp; &quot;b&quot;");
    QTest::newRow("styles") << QStringLiteral("<b><i>a</i></b><s>b</s><u>c</u>")
                            << QStringLiteral("<b><i>a</i></b><s>b</s><u>c</u>");
    QTest::newRow("break") << QStringLiteral("a<br>b") << QStringLiteral("a<br/>b");
    QTest::newRow("link")
        << QStringLiteral("<a href='https://a.example/?a=1&amp;b=\"'>x</a>")
        << QStringLiteral("<a style=\"text-decoration:none\" href=\"https://a.example/?a=1&amp;b=%22\"><font "
                          "color=\"#0b6a7b\">x</font></a>");
    QTest::newRow("emoji") << QStringLiteral(":cat:")
                           << QStringLiteral("<img src=\"image://emoji/%1\" width=\"20\" height=\"20\">")
                                  .arg(imageHash(QStringLiteral("https://a.example/cat.png")));
    QTest::newRow("hashtag") << QStringLiteral("<a href=https://a.example/tags/news>#news</a>")
                             << QStringLiteral(
                                    "<a style=\"text-decoration:none\" href=\"godwit-tag:news\"><font "
                                    "color=\"#0b6a7b\">#news</font></a>");
    QTest::newRow("code") << QStringLiteral("<pre class=language-py>def f():\n  x</pre>")
                          << QStringLiteral(
                                 "<span style=\"font-family:'Mono'\"><font "
                                 "color=\"#8a2a6b\">def</font>&#160;f():<br/>&#160;&#160;x</span>");
}

void TestOutput::markup()
{
    QFETCH(QString, html);
    QFETCH(QString, markup);
    const RichText text = read(html);
    QCOMPARE(text.blocks.size(), 1u);
    QCOMPARE(toMarkup(text.blocks.front(), style()), markup);
}

void TestOutput::markupEscapesWhateverTheSpansHold()
{
    QString markup = toMarkup(forged(), style());
    static const QRegularExpression image(
        QStringLiteral("<img src=\"image://emoji/[0-9a-f]{64}\" width=\"20\" height=\"20\">"));
    static const QRegularExpression known(
        QStringLiteral("</?(?:p|b|i|u|s|a|span|font|small|table|tr|td)(?: [a-z-]+=\"[^\"<>]*\")*>|<br/>"));
    markup.remove(image);
    QVERIFY(!markup.contains(QStringLiteral("<img")));
    markup.remove(known);
    QVERIFY2(!markup.contains(u'<') && !markup.contains(u'>'), qPrintable(markup));
    QVERIFY(!markup.contains(QStringLiteral("javascript:x")));
    QVERIFY(!markup.contains(u'\033') && !markup.contains(u'\u202e'));
}

void TestOutput::markupLinksGoBothWays()
{
    const RichText text = read(QStringLiteral("<a href=https://a.example/@ada>@ada</a>"));
    static const QRegularExpression href(QStringLiteral("href=\"([^\"]*)\""));
    const MarkupLink link = readMarkupLink(href.match(toMarkup(text, style())).captured(1));
    QCOMPARE(link.kind, TextSpan::Kind::Mention);
    QCOMPARE(link.target, QStringLiteral("https://a.example/users/ada?x=\"<"));
    QCOMPARE(readMarkupLink(QStringLiteral("https://a.example/")).kind, TextSpan::Kind::Link);
    QCOMPARE(readMarkupLink(QStringLiteral("file:///etc/passwd")).kind, TextSpan::Kind::Text);
}

void TestOutput::plain_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << QStringLiteral("<p>a<br>b</p><p>c</p>") << QStringLiteral("a\nb\n\nc");
    QTest::newRow("list") << QStringLiteral("<p>x</p><ul><li>a<ol><li>b</ol><li>c</ul><p>d</p>")
                          << QStringLiteral("x\n\n- a\n  1. b\n- c\n\nd");
    QTest::newRow("quote") << QStringLiteral("<blockquote>a<br>b</blockquote>c")
                           << QStringLiteral("> a\n> b\n\nc");
    QTest::newRow("emoji") << QStringLiteral("hi :cat:") << QStringLiteral("hi :cat:");
    QTest::newRow("ruby") << QStringLiteral("<ruby>a<rt>b</ruby>") << QStringLiteral("a(b)");
}

void TestOutput::plain()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainText(read(html)), text);
}

void TestOutput::namesAreSpokenWithoutEmoji()
{
    QCOMPARE(spokenName(read(QStringLiteral("Ada :cat: Byron :cat:"))), QStringLiteral("Ada Byron"));
    QCOMPARE(spokenName(read(QStringLiteral(":cat:"))), QStringLiteral(":cat:"));
}

void TestOutput::terminal_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("colours");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("words") << QStringLiteral("aaa bbb ccc ddd") << false
                           << QStringList{QStringLiteral("aaa bbb"), QStringLiteral("ccc ddd")};
    QTest::newRow("long word") << QStringLiteral("abcdefghijklm n") << false
                               << QStringList{QStringLiteral("abcdefghij"), QStringLiteral("klm n")};
    QTest::newRow("ideographs") << QStringLiteral("\u6f22\u6f22\u6f22\u6f22\u6f22\u6f22") << false
                                << QStringList{QStringLiteral("\u6f22\u6f22\u6f22\u6f22\u6f22"),
                                               QStringLiteral("\u6f22")};
    QTest::newRow("list") << QStringLiteral("<ul><li>aaa bbb ccc<li>d</ul>") << false
                          << QStringList{QStringLiteral("\u2022 aaa bbb"), QStringLiteral("  ccc"),
                                         QStringLiteral("\u2022 d")};
    QTest::newRow("quote") << QStringLiteral("<blockquote><p>a</p><p>b</p></blockquote>c") << false
                           << QStringList{QStringLiteral("\u2502 a"), QStringLiteral("\u2502"),
                                          QStringLiteral("\u2502 b"), QString(), QStringLiteral("c")};
    QTest::newRow("bold") << QStringLiteral("a <b>b</b>") << true
                          << QStringList{QStringLiteral("a \033[1mb\033[0m")};
    QTest::newRow("no colours") << QStringLiteral("a <b>b</b>") << false
                                << QStringList{QStringLiteral("a b")};
    QTest::newRow("link") << QStringLiteral("<a href=https://a.example/>x</a>") << true
                          << QStringList{QStringLiteral(
                                 "\033]8;;https://a.example/\033\\\033[4;34mx\033[0m\033]8;;\033\\")};
    QTest::newRow("code") << QStringLiteral("<pre>a  b\n c</pre>") << false
                          << QStringList{QStringLiteral("    a  b"), QStringLiteral("     c")};
    QTest::newRow("coloured code") << QStringLiteral("<pre class=language-py>def</pre>") << true
                                   << QStringList{QStringLiteral("    \033[35mdef\033[0m")};
}

void TestOutput::terminal()
{
    QFETCH(QString, html);
    QFETCH(bool, colours);
    QFETCH(QStringList, lines);
    QCOMPARE(ansiLines(read(html), {.width = 10, .colours = colours}), lines);
}

void TestOutput::terminalHoldsNoForeignEscapes()
{
    QString text = ansiLines(forged(), {.width = 60, .colours = true}).join(u'\n');
    static const QRegularExpression own(QStringLiteral("\033\\[[0-9;]*m|\033\\]8;;[!-~]*\033\\\\"));
    text.remove(own);
    for (const QChar c : text)
        QVERIFY2((c >= u' ' && !(c >= u'\x7f' && c < u'\xa0')) || c == u'\n', qPrintable(text));
    const QString bare = ansiLines(forged(), {.width = 60, .colours = false}).join(u'\n');
    QVERIFY(!bare.contains(u'\033'));
}

void TestOutput::linesFitTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 8, 17, 40, 80})
        QTest::addRow("%d", width) << width;
}

void TestOutput::linesFitTheWidth()
{
    QFETCH(int, width);
    const RichText text = read(QStringLiteral(
        "<p>words of several lengths, \u6f22\u5b57\u4eee\u540d mixed "
        "\U0001F468\u200d\U0001F469\u200d\U0001F467 in</p>"
        "<a href=https://a.example/a/long/address/without/end>here</a><ol start=1000><li>item item item</ol>"
        "<blockquote><blockquote>deep quote</blockquote></blockquote><pre>void f(int a, int b); // too long "
        "for it</pre>"));
    for (const QString &line : ansiLines(text, {.width = width, .colours = false}))
        QVERIFY2(cellWidth(line) <= std::max(width, 8) + 4, qPrintable(line));
}

void TestOutput::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << QStringLiteral("abc") << 3;
    QTest::newRow("accent") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("ideograph") << QStringLiteral("\u6f22") << 2;
    QTest::newRow("halfwidth kana") << QStringLiteral("\uff71") << 1;
    QTest::newRow("hangul") << QStringLiteral("\ud55c") << 2;
    QTest::newRow("emoji") << QStringLiteral("\U0001F600") << 2;
    QTest::newRow("family") << QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467") << 2;
    QTest::newRow("flag") << QStringLiteral("\U0001F1EB\U0001F1F7") << 2;
    QTest::newRow("picture selector") << QStringLiteral("\u2764\ufe0f") << 2;
    QTest::newRow("without") << QStringLiteral("\u200b") << 0;
}

void TestOutput::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(cellWidth(text), width);
}

void TestOutput::codeIsCovered_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("coloured");
    const QString code = QStringLiteral("int main()\n{\n    return 42; // why\n}\n");
    QTest::newRow("cpp") << code << QStringLiteral("cpp") << true;
    QTest::newRow("C++") << code << QStringLiteral("C++") << true;
    QTest::newRow("rust") << QStringLiteral("fn main() { let a = \"x\"; }") << QStringLiteral("rs") << true;
    QTest::newRow("csharp") << QStringLiteral("public class A {}") << QStringLiteral("csharp") << true;
    QTest::newRow("none") << code << QString() << false;
    QTest::newRow("unknown") << code << QStringLiteral("klingon") << false;
    QTest::newRow("path") << code << QStringLiteral("../../etc/passwd") << false;
    QTest::newRow("long line") << QString(5'000, u'1') << QStringLiteral("cpp") << false;
    QTest::newRow("too long") << code.repeated(3'000) << QStringLiteral("cpp") << false;
}

void TestOutput::codeIsCovered()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(bool, coloured);
    qsizetype end = 0;
    bool found = false;
    for (const CodeRun &run : highlightCode(code, language)) {
        QCOMPARE(run.start, end);
        end += run.length;
        found = found || run.role != CodeRole::Plain;
    }
    QCOMPARE(end, code.size());
    QCOMPARE(found, coloured);
}

void TestOutput::namesInCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("tinted");
    const auto row = [](const char *name, const char *language, const QString &code,
                        const QStringList &tinted) {
        QTest::newRow(name) << code << QString::fromLatin1(language) << tinted;
    };
    row("variants and calls", "rust",
        QStringLiteral(
            "match outcome {\n  Sent(id) => outbox.settle(id),\n  Unknown => outbox.verify(2),\n}"),
        {QStringLiteral("Sent"), QStringLiteral("settle"), QStringLiteral("Unknown"),
         QStringLiteral("verify")});
    row("a path", "rust", QStringLiteral("Outcome::Sent"), {QStringLiteral("Outcome::Sent")});
    row("classes", "py", QStringLiteral("class Foo(Bar):\n  x = go(Foo.Sent)"),
        {QStringLiteral("Foo"), QStringLiteral("Bar"), QStringLiteral("go"), QStringLiteral("Foo"),
         QStringLiteral("Sent")});
    row("neither", "rust", QStringLiteral("a + MAX_SIZE * T / été_x"), {});
    row("other letters", "rust", QStringLiteral("Été(é)"), {QStringLiteral("Été")});
    row("words of a shell", "sh", QStringLiteral("# Hello\nx=Hello"), {});
    row("in what is said of it", "rust", QStringLiteral("// See Outcome, settle()\n\"See Outcome\""), {});
    row("a long line", "rust", QStringLiteral("Sent(id) ").repeated(200), {});
    row("unknown", "klingon", QStringLiteral("Sent(id)"), {});
}

void TestOutput::namesInCode()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(QStringList, tinted);
    QStringList found;
    for (const CodeRun &run : highlightCode(code, language)) {
        if (run.role == CodeRole::Type)
            found.append(code.sliced(run.start, run.length));
    }
    QCOMPARE(found, tinted);
}

void TestOutput::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QString() << QString() << 0;
    QTest::newRow("plain") << QStringLiteral("hello") << QString() << 5;
    QTest::newRow("warning") << QStringLiteral("hello") << QStringLiteral("cw") << 7;
    QTest::newRow("family") << QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467!") << QString()
                            << 2;
    QTest::newRow("flag and accent") << QStringLiteral("\U0001F1EB\U0001F1F7e\u0301") << QString() << 2;
    QTest::newRow("address") << QStringLiteral("see https://a.example/a/very/long/path/indeed?with=query.")
                             << QString() << 4 + 23 + 1;
    QTest::newRow("short address") << QStringLiteral("http://a.bc") << QString() << 23;
    QTest::newRow("brackets") << QStringLiteral("(https://a.example/x_(y))") << QString() << 25;
    QTest::newRow("two addresses") << QStringLiteral("https://a.example https://b.example") << QString()
                                   << 47;
    QTest::newRow("no address") << QStringLiteral("https:// x") << QString() << 10;
    QTest::newRow("mention") << QStringLiteral("@ada@mastodon.example hi") << QString() << 7;
    QTest::newRow("local mention") << QStringLiteral("@ada hi") << QString() << 7;
    QTest::newRow("mail") << QStringLiteral("ada@mastodon.example") << QString() << 20;
    QTest::newRow("address with handle")
        << QStringLiteral("https://a.example/@ada@b.example/1") << QString() << 23;
    QTest::newRow("line feeds") << QStringLiteral("a\nb\r\nc") << QString() << 5;
}

void TestOutput::counts()
{
    QFETCH(QString, text);
    QFETCH(QString, warning);
    QFETCH(int, count);
    const PostLimits limits;
    QCOMPARE(countCharacters(text, warning, limits), count);
    QCOMPARE(charactersLeft(text, warning, limits), 500 - count);
}

QTEST_GUILESS_MAIN(TestOutput)
#include "test_output.moc"
