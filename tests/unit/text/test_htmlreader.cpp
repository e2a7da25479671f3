// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clean.h"
#include "text/htmlreader.h"
#include "text/links.h"
#include "text/plaintext.h"
#include "unit/text/richdump.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ordinary_data();
    void ordinary();
    void hostile_data();
    void hostile();
    void links_data();
    void links();
    void names_data();
    void names();
    void misleading_data();
    void misleading();
    void quoteInlineStaysWithoutQuote();
    void longTextsAreReadAlike_data();
    void longTextsAreReadAlike();
    void sizesAreBounded_data();
    void sizesAreBounded();
    void plainKeepsParagraphs();
    void picturesAreBounded();
};

static HtmlContext context()
{
    HtmlContext context;
    context.mentions.insert(QStringLiteral("https://a.example/@ada"),
                            PersonKey(QStringLiteral("https://a.example/users/ada")));
    context.hashtags = {QStringLiteral("Caf\u00e9"), QStringLiteral("news")};
    context.emoji.insert(QStringLiteral("cat"), QStringLiteral("https://a.example/cat.png"));
    context.emoji.insert(QStringLiteral("bad"), QStringLiteral("file:///dev/zero"));
    context.hasQuote = true;
    return context;
}

static void row(const char *name, const QString &html, const QString &expected)
{
    QTest::newRow(name) << html << expected;
}

static void columns()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
}

void TestHtmlReader::ordinary_data()
{
    columns();
    row("empty", QString(), QString());
    row("text only", QStringLiteral("plain"), QStringLiteral("plain"));
    row("paragraphs", QStringLiteral("<p>one</p><p>two</p>"), QStringLiteral("one | two"));
    row("break", QStringLiteral("<p>one<br>two<br/>three</p>"), QStringLiteral("one/two/three"));
    row("snac without p", QStringLiteral("hello<br>there<br><br>bye<br>"),
        QStringLiteral("hello/there | bye"));
    row("spaces", QStringLiteral("<p> a \n\t b <b> c </b>d </p>\n"), QStringLiteral("a b *c* d"));
    row("entities", QStringLiteral("<p>a &amp; b &lt;c&gt; &eacute;&#x1F600;&nbsp;x</p>"),
        QStringLiteral("a & b <c> \u00e9\U0001F600\u00a0x"));
    row("styles",
        QStringLiteral(
            "<b>a</b><i>b</i><u>c</u><s>d</s><del>e</del><code>f</code><strong><em>g</em></strong>"),
        QStringLiteral("*a*_b_+c+~de~`f`*_g*_"));
    row("heading", QStringLiteral("<h2>Title</h2><p>x</p>"), QStringLiteral("*Title* | x"));
    row("link", QStringLiteral("<a href=\"https://x.example/a?b=1&amp;c=2\" rel=nofollow>here</a> it is"),
        QStringLiteral("[here](https://x.example/a?b=1&c=2) it is"));
    row("shortened link",
        QStringLiteral(
            "<a href=\"https://x.example/long/path\"><span class=\"invisible\">https://</span><span "
            "class=\"ellipsis\">x.example/lo</span><span class=\"invisible\">ng/path</span></a>"),
        QStringLiteral("[x.example/lo\u2026](https://x.example/long/path)"));
    row("styled link", QStringLiteral("<a href=https://x.example/><b>a</b> b</a>"),
        QStringLiteral("[*a *](https://x.example/)[b](https://x.example/)"));
    row("mention",
        QStringLiteral("<span class=h-card><a href=\"https://a.example/@ada\" class=\"u-url "
                       "mention\">@<span>ada</span></a></span> hi"),
        QStringLiteral("@{@ada=https://a.example/users/ada} hi"));
    row("mention with slash", QStringLiteral("<a href=\"https://A.example/@ada/\">@ada</a>"),
        QStringLiteral("@{@ada=https://a.example/users/ada}"));
    row("unlisted mention", QStringLiteral("<a class=mention href=\"https://b.example/@eve\">@ada</a>"),
        QStringLiteral("[@ada](https://b.example/@eve)"));
    row("hashtag", QStringLiteral("<a href=\"https://r.example/tags/cafe\" rel=tag>#<span>CAFE</span></a>"),
        QStringLiteral("#{#CAFE=Caf\u00e9}"));
    row("hashtag without sign", QStringLiteral("<a href=\"https://r.example/tag/news\">news</a>"),
        QStringLiteral("#{news=news}"));
    row("unlisted hashtag", QStringLiteral("<a href=\"https://r.example/tags/x\">#x</a>"),
        QStringLiteral("[#x](https://r.example/tags/x)"));
    row("emoji", QStringLiteral("<p>a :cat: b:cat::cat: :dog: 12:30:45</p>"),
        QStringLiteral(
            "a E{:cat:=https://a.example/cat.png} "
            "bE{:cat:=https://a.example/cat.png}E{:cat:=https://a.example/cat.png} :dog: 12:30:45"));
    row("no emoji in code", QStringLiteral("<code>:cat:</code><pre>:cat:</pre>"),
        QStringLiteral("`:cat:` | C() :cat:"));
    row("lists", QStringLiteral("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><p>e</p>"),
        QStringLiteral("L1 a | L2 b | L1 c | l1 d | e"));
    row("numbers", QStringLiteral("<ol start=3><li>a<li value=7>b<li>c</ol>"),
        QStringLiteral("L1.3 a | L1.7 b | L1.8 c"));
    row("quotes", QStringLiteral("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>c"),
        QStringLiteral(">a | >>b | c"));
    row("code", QStringLiteral("<pre><code class=\"language-cpp\">int a;\n  b &lt; c;\n</code></pre>"),
        QStringLiteral("C(cpp) int a;\n  b < c;"));
    row("code lang", QStringLiteral("<pre class='lang-Rust'>fn<br>x</pre>"), QStringLiteral("C(rust) fn\nx"));
    row("code highlight", QStringLiteral("<pre class='highlight py'><span class=k>def</span> f</pre>"),
        QStringLiteral("C(py) def f"));
    row("code in item", QStringLiteral("<ul><li><pre>x</pre></li></ul>"), QStringLiteral("L1  | l1 C() x"));
    row("image", QStringLiteral("<p>see <img src=\"https://x.example/a.png\" alt=\"A boat\"></p>"),
        QStringLiteral("see [A boat](https://x.example/a.png)"));
    row("image without alt", QStringLiteral("<img src=\"https://x.example/a.png\">"),
        QStringLiteral("[x.example](https://x.example/a.png)"));
    row("image in link",
        QStringLiteral("<a href=\"https://y.example/\"><img src=\"https://x.example/a.png\" alt=boat></a>"),
        QStringLiteral("[boat](https://y.example/)"));
    row("emoji as image",
        QStringLiteral("<img class=emoji alt=\":cat:\" src=\"https://z.example/other.png\">"),
        QStringLiteral("E{:cat:=https://a.example/cat.png}"));
    row("table",
        QStringLiteral("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1<td>2<tr><td>3</"
                       "tbody></table>x"),
        QStringLiteral("a b | 1 2 | 3 | x"));
    row("rule", QStringLiteral("a<hr>b"), QStringLiteral("a | b"));
    row("ruby", QStringLiteral("<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp>\u5b57<rt>ji</rt></ruby>!"),
        QStringLiteral("R{\u6f22=kan}R{\u5b57=ji}!"));
    row("maths",
        QStringLiteral("<math display=\"block\"><semantics><mi>x</mi><annotation "
                       "encoding=\"application/x-tex\">x^2</annotation></semantics></math>"),
        QStringLiteral("M x^2"));
    row("inline maths",
        QStringLiteral(
            "a <math><mi>x</mi><annotation encoding=\"application/x-tex\">x_1</annotation></math> b"),
        QStringLiteral("a `x_1` b"));
    row("maths without source", QStringLiteral("<math><mi>x</mi><mo>+</mo><mn>1</mn></math>"),
        QStringLiteral("x+1"));
    row("quote inline",
        QStringLiteral("<p class=\"quote-inline\">RE: <a href=\"https://q.example/1\">q</a></p><p>text</p>"),
        QStringLiteral("text"));
    row("quote inline span", QStringLiteral("<p>text<span class=\"quote-inline\"><br>RE: q</span></p>"),
        QStringLiteral("text"));
    row("unclosed p", QStringLiteral("<p>a<p>b<p>c"), QStringLiteral("a | b | c"));
    row("misnested", QStringLiteral("<b>a<i>b</b>c</i>"), QStringLiteral("*a**_b*_c"));
    row("unknown tags", QStringLiteral("<font color=red>a</font> <x-y>b</x-y> <sub>c</sub>"),
        QStringLiteral("a b c"));
    row("old names", QStringLiteral("<strike>a</strike><tt>b</tt><ins>c</ins>"), QStringLiteral("~a~`b`+c+"));
    row("less than", QStringLiteral("<p>1 < 2 and 3 <4 <</p>"), QStringLiteral("1 < 2 and 3 <4 <"));
    row("right to left", QStringLiteral("<p>\u05d0\u05d1 \u2067x\u2069</p>"),
        QStringLiteral("\u05d0\u05d1 \u2067x\u2069"));
    row("family emoji", QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467"),
        QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467"));
}

void TestHtmlReader::ordinary()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(dump(readHtml(html, context())), expected);
}

void TestHtmlReader::hostile_data()
{
    columns();
    row("script", QStringLiteral("a<script>alert('<p>x')</script>b"), QStringLiteral("ab"));
    row("script case", QStringLiteral("a<ScRiPt x>y</sCrIpT >b"), QStringLiteral("ab"));
    row("script open", QStringLiteral("a<script>b"), QStringLiteral("a"));
    row("style", QStringLiteral("<style>p{background:url(http://t/)}</style>b"), QStringLiteral("b"));
    row("iframe", QStringLiteral("<iframe src=\"https://t/\">x</iframe>b"), QStringLiteral("b"));
    row("svg", QStringLiteral("<svg><image href=\"http://t/\"/><text>x</text></svg>b"), QStringLiteral("b"));
    row("file image", QStringLiteral("<img src=\"file:///dev/zero\" width=1000000000>b"),
        QStringLiteral("b"));
    row("http image", QStringLiteral("<img src=\"http://t.example/x.png\" alt=x>"), QStringLiteral("x"));
    row("data image", QStringLiteral("<img src=\"data:image/png;base64,AAAA\" alt=x>"), QStringLiteral("x"));
    row("image name as markup",
        QStringLiteral("<img src=https://x.example/a alt=\"&lt;img src=file:///x&gt;\">"),
        QStringLiteral("[<img src=file:///x>](https://x.example/a)"));
    row("emoji from file", QStringLiteral(":bad:"), QStringLiteral(":bad:"));
    row("javascript", QStringLiteral("<a href=\"javascript:alert(1)\">x</a>"), QStringLiteral("x"));
    row("javascript in disguise", QStringLiteral("<a href=\" java\nscript&colon;alert(1)\">x</a>"),
        QStringLiteral("x"));
    row("data link", QStringLiteral("<a href=\"data:text/html,x\">x</a>"), QStringLiteral("x"));
    row("file link", QStringLiteral("<a href=\"file:///etc/passwd\">x</a>"), QStringLiteral("x"));
    row("own scheme", QStringLiteral("<a href=\"web+ap://x\">x</a>"), QStringLiteral("x"));
    row("relative link", QStringLiteral("<a href=\"/settings\">x</a>"), QStringLiteral("x"));
    row("no href", QStringLiteral("<a>x</a>"), QStringLiteral("x"));
    row("first href counts",
        QStringLiteral("<a href=\"https://a.example/\" href=\"https://b.example/\">x</a>"),
        QStringLiteral("[x](https://a.example/)"));
    row("handlers", QStringLiteral("<p onclick=\"x()\" style=\"position:fixed\">a</p>"), QStringLiteral("a"));
    row("comment", QStringLiteral("a<!-- <b>x</b> -->b<!doctype x><?php y ?>c</ d>e"),
        QStringLiteral("abce"));
    row("comment open", QStringLiteral("a<!-- b"), QStringLiteral("a"));
    row("tag open", QStringLiteral("a<b c=\"d"), QStringLiteral("a"));
    row("nul", QStringLiteral("a") + QChar(0) + QStringLiteral("b&#0;c<b\u0001>d"),
        QStringLiteral("ab\ufffdcd"));
    row("escape sequence", QStringLiteral("a\u001b[31mb\u0007\u009b2Jc"),
        QStringLiteral("a\ufffd[31mb\ufffd\ufffd2Jc"));
    row("escape as entity", QStringLiteral("a&#27;[31mb"), QStringLiteral("a[31mb"));
    row("override", QStringLiteral("a\u202egnp.exe\u202c"), QStringLiteral("agnp.exe"));
    row("open isolate", QStringLiteral("<p>\u2067a</p><p>b\u2069</p>"), QStringLiteral("\u2067a\u2069 | b"));
    row("isolate in link", QStringLiteral("<a href=https://a.example/>\u2067a</a>"),
        QStringLiteral("[a](https://a.example/)"));
    row("isolate in code", QStringLiteral("<pre>a\u2067b</pre>"), QStringLiteral("C() ab"));
    row("stacked marks", QStringLiteral("a") + QString(50, QChar(0x300)) + u'b',
        QStringLiteral("a") + QString(8, QChar(0x300)) + u'b');
    row("language as markup", QStringLiteral("<pre class='language-\"><img'>x</pre>"),
        QStringLiteral("C() x"));
    row("huge ordinal", QStringLiteral("<ol start=99999999999><li>a</ol><ol start=-5><li>b</ol>"),
        QStringLiteral("L1.1 a | L1.1 b"));
    row("mark is ours", QStringLiteral("<span data-mark=maths>x</span><span data-mark=annotation>y</span>"),
        QStringLiteral("xy"));
    row("textarea and title", QStringLiteral("<title>a</title><textarea><b>c</textarea>d"),
        QStringLiteral("d"));
    row("form", QStringLiteral("<form action=\"https://t/\"><input value=x><button>y</button></form>"),
        QStringLiteral("y"));
    row("plaintext", QStringLiteral("<plaintext><p>a</p><p>b</p>"), QStringLiteral("a | b"));
    row("frameset", QStringLiteral("<frameset><frame src=x></frameset>a"), QStringLiteral("a"));
    row("html and body", QStringLiteral("<html><head></head><body><p>a</p></body></html>b"),
        QStringLiteral("a | b"));
    row("only spaces", QStringLiteral("<p> \n </p><p>&#32;<br></p>"), QString());
    row("many breaks", QStringLiteral("a") + QStringLiteral("<br>").repeated(100) + QStringLiteral("b"),
        QStringLiteral("a | b"));
    row("tag put together", QStringLiteral("<<x>b>a <<x>wbr value=0>"), QStringLiteral("<b>a <wbr value=0>"));
    row("line separators", QStringLiteral("a\u2028b\u2029c"), QStringLiteral("a/b/c"));
    row("lone surrogate", QStringLiteral("a") + QChar(0xd800) + u'b', QStringLiteral("a?b"));
}

void TestHtmlReader::hostile()
{
    ordinary();
}

void TestHtmlReader::links_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("link");
    QTest::newRow("punycode") << QStringLiteral("https://\u0430pple.example/\u00e9")
                              << QStringLiteral("https://xn--pple-43d.example/%C3%A9");
    QTest::newRow("user info") << QStringLiteral("https://bank.example@evil.example/")
                               << QStringLiteral("https://evil.example/");
    QTest::newRow("scheme case") << QStringLiteral("HTTPS://A.example/X")
                                 << QStringLiteral("https://a.example/X");
    QTest::newRow("no scheme") << QStringLiteral("//a.example/x") << QStringLiteral("https://a.example/x");
    QTest::newRow("no host") << QStringLiteral("https:///x") << QString();
    QTest::newRow("mail") << QStringLiteral("mailto:a@b.example?attach=/etc/passwd")
                          << QStringLiteral("mailto:a@b.example");
    QTest::newRow("mail with feed") << QStringLiteral("mailto:a@b.example%0ABcc:c@d.example") << QString();
    QTest::newRow("long") << QString(QStringLiteral("https://a.example/") + QString(5000, u'x')) << QString();
    QTest::newRow("quote") << QStringLiteral("https://a.example/\"><img src=x>")
                           << QStringLiteral("https://a.example/%22%3E%3Cimg%20src=x%3E");
    QTest::newRow("spaces around") << QStringLiteral(" \n https://a.example/ ")
                                   << QStringLiteral("https://a.example/");
    QTest::newRow("ftp") << QStringLiteral("ftp://a.example") << QString();
}

void TestHtmlReader::links()
{
    QFETCH(QString, href);
    QFETCH(QString, link);
    QCOMPARE(safeLink(href), link);
}

void TestHtmlReader::names_data()
{
    columns();
    row("plain", QStringLiteral("Ada"), QStringLiteral("Ada"));
    row("no html", QStringLiteral("<b>Ada</b> &amp;"), QStringLiteral("<b>Ada</b> &amp;"));
    row("emoji", QStringLiteral("Ada :cat:"), QStringLiteral("Ada E{:cat:=https://a.example/cat.png}"));
    row("lines", QStringLiteral("Ada\n\n\tLovelace\u2028x"), QStringLiteral("Ada Lovelace x"));
    row("bidi", QStringLiteral("\u2067\u202eadA\u2069\u200f"), QStringLiteral("adA"));
    row("nothing visible", QStringLiteral("\u200b\u200d \u2060"), QString());
}

void TestHtmlReader::names()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(dump(readName(html, context().emoji)), expected);
}

void TestHtmlReader::misleading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("misleads");
    QTest::newRow("words") << QStringLiteral("read this") << QStringLiteral("https://a.example/") << false;
    QTest::newRow("same") << QStringLiteral("a.example/x\u2026") << QStringLiteral("https://a.example/xyz")
                          << false;
    QTest::newRow("www") << QStringLiteral("a.example") << QStringLiteral("https://www.a.example/") << false;
    QTest::newRow("other") << QStringLiteral("https://bank.example/login")
                           << QStringLiteral("https://evil.example/") << true;
    QTest::newRow("look-alike") << QStringLiteral("\u0430pple.example")
                                << QStringLiteral("https://apple.example/") << true;
    QTest::newRow("user info in text")
        << QStringLiteral("https://x@evil.example") << QStringLiteral("https://evil.example/") << false;
}

void TestHtmlReader::misleading()
{
    QFETCH(QString, text);
    QFETCH(QString, target);
    QFETCH(bool, misleads);
    QCOMPARE(linkMisleads({TextSpan::Kind::Link, TextSpan::Plain, text, target}), misleads);
}

void TestHtmlReader::quoteInlineStaysWithoutQuote()
{
    HtmlContext without = context();
    without.hasQuote = false;
    QCOMPARE(dump(readHtml(u"<p class=quote-inline>RE: x</p>", without)), QStringLiteral("RE: x"));
}

// A long text without references does not go through the parser; one with a reference does.
void TestHtmlReader::longTextsAreReadAlike_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto around = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    around("alone", {}, {});
    around("in a paragraph", QStringLiteral("<p>a <b>"), QStringLiteral(" b</b> c</p>"));
    around("in a list", QStringLiteral("<ul>"), QStringLiteral("<li>a</ul>"));
    around("in a link", QStringLiteral("<a href=https://a.example/>"), QStringLiteral("</a>"));
    around("in code", QStringLiteral("<pre>\n\n"), QStringLiteral("\n b</pre>"));
    around("in a ruby", QStringLiteral("<ruby>"), QStringLiteral("<rt>a</ruby>"));
    around("in an annotation", QStringLiteral("<ruby>a<rt>"), QStringLiteral("</ruby>"));
    around("emoji over a tag that goes", QStringLiteral("a :c<x>at:"), QStringLiteral(":c<x>at: b"));
    around("a sign that is no tag", QStringLiteral("a < b"), QStringLiteral(" <3"));
    around("spaces", QStringLiteral("<p> \n\t\f"), QStringLiteral(" \n\n </p>\n"));
    around("forbidden", QStringLiteral("a\u001b[31m\u0085"), QStringLiteral("\ufdd0\u200d\u00a0"));
    around("of other planes", QStringLiteral("\U0001F600"), QStringLiteral("\u6f22\u0301"));
}

void TestHtmlReader::longTextsAreReadAlike()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString rest = QStringLiteral("ome words that go on and ").repeated(16);
    const RichText plain = readHtml(before + u's' + rest + after, context());
    const RichText referenced = readHtml(before + QStringLiteral("&#115;") + rest + after, context());
    QVERIFY(plainText(plain).contains(rest.first(100)));
    QCOMPARE(dump(plain), dump(referenced));
}

void TestHtmlReader::sizesAreBounded_data()
{
    QTest::addColumn<QString>("html");
    const auto filled = [](const QString &unit) { return unit.repeated(1024 * 1024 / unit.size()); };
    QString attributes = QStringLiteral("<b ");
    QString formats;
    for (int i = 0; i < 60'000; ++i) {
        attributes += QStringLiteral("a%1=1 ").arg(i);
        formats += QStringLiteral("<p><b id=%1></p>").arg(i);
    }
    QTest::newRow("bold") << filled(QStringLiteral("<b>"));
    QTest::newRow("tables") << filled(QStringLiteral("<table>"));
    QTest::newRow("table rows") << filled(QStringLiteral("<table><tr><td>x"));
    QTest::newRow("quotes") << filled(QStringLiteral("<blockquote>x"));
    QTest::newRow("lists") << filled(QStringLiteral("<ul><li>x"));
    QTest::newRow("links") << filled(QStringLiteral("<a href=https://a.example/>x"));
    QTest::newRow("ends") << filled(QStringLiteral("</b></p>"));
    QTest::newRow("formats kept open") << formats;
    QTest::newRow("attributes") << attributes + u'>';
    QTest::newRow("colons") << filled(QStringLiteral(":cat:"));
    QTest::newRow("less") << filled(QStringLiteral("<"));
    QTest::newRow("comments") << filled(QStringLiteral("<!--"));
    QTest::newRow("scripts") << filled(QStringLiteral("<script></scrip"));
    QTest::newRow("entities") << filled(QStringLiteral("&amp;"));
    QTest::newRow("open entity") << QString(u'&' + filled(QStringLiteral("a")));
    QTest::newRow("spaces") << filled(QStringLiteral(" "));
    QTest::newRow("words") << filled(QStringLiteral("a "));
    QTest::newRow("classes") << QString(QStringLiteral("<p class=\"") + filled(QStringLiteral("a ")) +
                                        QStringLiteral("\">x"));
    QTest::newRow("marks") << filled(QStringLiteral("\u0301"));
    QTest::newRow("isolates") << filled(QStringLiteral("\u2067"));
    QTest::newRow("wide") << filled(QStringLiteral("\U0001F600"));
    QTest::newRow("maths") << filled(QStringLiteral("<math>x"));
    QTest::newRow("ruby") << filled(QStringLiteral("<ruby>x<rt>"));
    QTest::newRow("text") << filled(QStringLiteral("lorem")).repeated(3);
}

void TestHtmlReader::sizesAreBounded()
{
    QFETCH(QString, html);
    const RichText text = readHtml(html, context());
    qsizetype size = 0;
    size_t spans = 0;
    for (const TextBlock &block : text.blocks) {
        spans += block.spans.size();
        QVERIFY(block.quoteDepth <= 64 && block.listDepth <= 64);
        for (const TextSpan &span : block.spans)
            size += span.text.size();
    }
    QVERIFY(size <= 1024 * 1024 + 1024);
    QVERIFY(text.blocks.size() <= 10'001);
    QVERIFY(spans <= 1024 * 1024 / 3);
    if (html.count(u'<') > 20'000 && html.contains(u'x'))
        QVERIFY(plainText(text).endsWith(u'\u2026'));
}

void TestHtmlReader::plainKeepsParagraphs()
{
    QCOMPARE(dump(readPlain(u"a <b>\nb\n\n\n\nc\u202e", {})), QStringLiteral("a <b>/b | c"));
    QCOMPARE(cleanLine(u"a\n\u202eb  c"), QStringLiteral("a b c"));
    QCOMPARE(cleanLine(u"abcdef", 4), QStringLiteral("abc\u2026"));
    QCOMPARE(cleanText(u"\na\n\n\n\nb\u2067"), QStringLiteral("a\n\nb\u2067\u2069"));
}

void TestHtmlReader::picturesAreBounded()
{
    const RichText text = readHtml(QStringLiteral(":cat: ").repeated(2'000), context());
    const auto emoji = std::ranges::count(text.blocks.front().spans, TextSpan::Kind::Emoji, &TextSpan::kind);
    QCOMPARE(emoji, 1'000);
    QVERIFY(plainText(text).endsWith(QStringLiteral(":cat: :cat:")));
}

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "test_htmlreader.moc"
