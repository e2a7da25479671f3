// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/composerbench.h"
#include "ui/composing/drafthighlighter.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QRawFont>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Godwit;
using namespace Qt::StringLiterals;

// How code looks while it is written, in the whole window, with the servers gone. Any warning fails it.
class TestComposerCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void codeIsColouredButNotChanged();
    void signsOfCodeAreThoseWritten_data();
    void signsOfCodeAreThoseWritten();
};

namespace
{

// A font that draws some signs in a row as one.
const QString joining = u"JetBrains Mono"_s;

// The document of the composer with this text in it.
const QTextDocument *written(ComposingWindow &shown, const QString &text)
{
    QQuickItem *input = shown.find("ComposerText");
    if (!input)
        return nullptr;
    input->setProperty("text", text);
    return input->property("textDocument").value<QQuickTextDocument *>()->textDocument();
}

// What is drawn of a stretch of a line.
QList<quint32> drawn(const QTextBlock &block, int start, int length)
{
    QList<quint32> glyphs;
    for (const QGlyphRun &run : block.layout()->glyphRuns(start, length))
        glyphs += run.glyphIndexes();
    return glyphs;
}

} // namespace

void TestComposerCode::initTestCase()
{
    prepareComposing();
    Theme::prepareFont({}, joining);
}

void TestComposerCode::codeIsColouredButNotChanged()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    const QString text =
        u"look @ines #waders https://one.example\n```rust\nmatch outcome {\n    _ => 1,\n}\n```\nend"_s;
    const QTextDocument *document = written(shown, text);
    QVERIFY(document);
    QCOMPARE(shown.composer().text(), text);
    const auto colours = [document](int block) {
        QStringList found;
        for (const auto &range : document->findBlockByNumber(block).layout()->formats()) {
            if (range.format.foreground().style() != Qt::NoBrush)
                found.append(document->findBlockByNumber(block).text().mid(range.start, range.length));
        }
        return found;
    };
    QCOMPARE(colours(0), QStringList({u"@ines"_s, u"#waders"_s, u"https://one.example"_s}));
    QTRY_VERIFY(colours(2).contains(u"match"_s));
    QVERIFY(colours(3).contains(u"1"_s));
    QVERIFY(colours(6).isEmpty());
    const auto fences = DraftHighlighter::fencesOf(*document);
    QCOMPARE(fences.size(), 1);
    QCOMPARE(fences.front().language, u"rust"_s);
    QCOMPARE(document->toPlainText(), text);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    QCOMPARE(deedsIn<WritePost>(shown).front().text, text);
}

void TestComposerCode::signsOfCodeAreThoseWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("a line of code") << u"```rust\n{} => {}\n```"_s << 1;
    QTest::newRow("of no known language") << u"```\n{} => {}\n```"_s << 1;
    QTest::newRow("in a sentence") << u"`{} => {}`"_s << 0;
}

void TestComposerCode::signsOfCodeAreThoseWritten()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    if (!QFontDatabase::hasFamily(joining))
        QSKIP("JetBrains Mono is not installed.");
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    const QTextDocument *document = written(shown, text);
    QVERIFY(document);
    const QTextBlock block = document->findBlockByNumber(line);
    const int arrow = int(block.text().indexOf(u"=>"_s));
    const auto expected = QRawFont::fromFont(QFont(joining)).glyphIndexesForString(u"=>"_s);
    QTRY_COMPARE(drawn(block, arrow, 2), expected);
}

QTEST_MAIN(TestComposerCode)
#include "test_composercode.moc"
