// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/poststore.h"
#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/composerbench.h"
#include "ui/shownwindow.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Writing, in the whole window, with the servers gone. Any warning fails it.
class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void postsToBothInOneStep();
    void countsForEachAccount();
    void pollByKeys();
    void draftIsThereAfterAStart();
    void wordsAreCompleted();
    void emojiIsPicked();
    void languageIsGuessedAndChosen();
    void waitingPostIsTakenBack();
    void answersFromTheThread();
    void editWithoutAServerSaysWhy();
    void markdownIsShownAsItWillLook();
    void wrongWordIsUnderlinedAndMended();
};

void TestComposer::initTestCase()
{
    prepareComposing();
}

void TestComposer::init()
{
    collectedWarnings().clear();
}

void TestComposer::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestComposer::postsToBothInOneStep()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"to both of them"_s);
    QCOMPARE(shown.composer().action(), u"Post"_s);
    const auto targets = shown.composer().targets();
    QCOMPARE(targets.size(), 2);
    QVERIFY(targets[0].chosen && !targets[1].chosen);
    shown.composer().choose(targets[1].id, true);
    QCOMPARE(shown.composer().action(), u"Post to both"_s);
    shown.composer().options()->chooseVisibility(u"followers"_s);
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!shown.composer().isOpen());
    const auto posts = deedsIn<WritePost>(shown);
    QCOMPARE(posts.size(), 2uz);
    for (const WritePost &post : posts) {
        QCOMPARE(post.text, u"to both of them"_s);
        QVERIFY(post.visibility == Visibility::Followers);
    }
    // The draft has gone with it.
    QVERIFY(shown.write());
    QCOMPARE(shown.composer().text(), QString());
    QVERIFY(shown.composer().drafts().isEmpty());
}

void TestComposer::countsForEachAccount()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    QCOMPARE(shown.composer().count(), 0);
    QCOMPARE(shown.composer().limit(), 500);
    QVERIFY(!shown.composer().isReady());
    shown.type(u"0123456789"_s);
    QCOMPARE(shown.composer().count(), 10);
    QCOMPARE(shown.composer().targets()[0].left, 490);
    QVERIFY(shown.composer().isReady());
    shown.composer().setWarning(u"12345"_s);
    QCOMPARE(shown.composer().count(), 15);
    shown.composer().setText(QString(501, u'x'));
    QVERIFY(!shown.composer().isReady());
    QCOMPARE(shown.composer().targets()[0].left, -6);
}

void TestComposer::pollByKeys()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"Which loaf?"_s);
    QVERIFY(shown.press(u"Poll"_s));
    PollEditor &poll = *shown.composer().poll();
    QCOMPARE(poll.options().size(), 2);
    QVERIFY(!shown.composer().isReady());
    // The first answer has the cursor; Tab goes on over each answer's button.
    QTRY_VERIFY(shown.main.window()->activeFocusItem() &&
                shown.main.window()->activeFocusItem()->inherits("QQuickTextField"));
    shown.type(u"Rye"_s);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Tab);
    shown.type(u"Rye"_s);
    QCOMPARE(poll.options(), QStringList({u"Rye"_s, u"Rye"_s, QString()}));
    QVERIFY(!shown.composer().isReady());
    shown.type(u" and oats"_s);
    QVERIFY(shown.composer().isReady());
    // A row that is written in stays when the next one comes, to the server's most.
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Tab);
    shown.type(u"Seeded"_s);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Tab);
    shown.type(u"None"_s);
    QCOMPARE(poll.options(), QStringList({u"Rye"_s, u"Rye and oats"_s, u"Seeded"_s, u"None"_s}));
    QVERIFY(shown.press(u"One answer each"_s));
    QVERIFY(shown.press(u"Several answers each"_s));
    QTRY_VERIFY(poll.isMultiple());
    poll.setSeconds(3'600);
    QCOMPARE(poll.lengthWords(), u"1 hour"_s);
    QVERIFY(shown.press(u"Remove answer 4"_s));
    QCOMPARE(poll.options().size(), 4);
    QVERIFY(poll.options().last().isEmpty());
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    const auto posts = deedsIn<WritePost>(shown);
    QCOMPARE(posts.size(), 1uz);
    QVERIFY(posts.front().poll);
    QCOMPARE(posts.front().poll->options, QStringList({u"Rye"_s, u"Rye and oats"_s, u"Seeded"_s}));
    QVERIFY(posts.front().poll->multiple);
    QCOMPARE(posts.front().poll->length.count(), 3'600);
}

void TestComposer::draftIsThereAfterAStart()
{
    const WindowBench bench(10);
    const QString picture = pictureIn(bench, u"one.png"_s);
    {
        ComposingWindow shown(bench);
        QVERIFY(shown.good && shown.write());
        shown.type(u"half a thought"_s);
        shown.composer().setWarning(u"careful"_s);
        shown.composer().attachments()->add(urls({picture}));
        shown.composer().attachments()->describe(0, u"a picture"_s);
        shown.composer().attachments()->setSensitive(true);
        shown.composer().choose(shown.composer().targets()[1].id, true);
        shown.composer().options()->chooseVisibility(u"unlisted"_s);
        shown.composer().options()->chooseLanguage(u"eo"_s);
        QTRY_VERIFY(!shown.composer().keptAt().isEmpty());
        // What is asked of the engine's thread is done in order: the last draft is kept before this is
        // answered.
        actsIn(shown);
        QTest::qWait(50);
    }
    ComposingWindow again(bench);
    QVERIFY(again.good && again.write());
    Composer &composer = again.composer();
    QTRY_COMPARE(composer.text(), u"half a thought"_s);
    QCOMPARE(composer.warning(), u"careful"_s);
    QCOMPARE(composer.attachments()->count(), 1);
    QVERIFY(!composer.attachments()->lacksAlt() && composer.attachments()->isSensitive());
    QVERIFY(composer.targets()[0].chosen && composer.targets()[1].chosen);
    QCOMPARE(composer.options()->visibility(), u"unlisted"_s);
    QCOMPARE(composer.options()->language(), u"eo"_s);
    // The words are in the field, too, with the cursor behind them.
    again.type(u"!"_s);
    QCOMPARE(composer.text(), u"half a thought!"_s);
}

static QCoro::Task<bool> addPerson(Engine *engine, AccountId account)
{
    Batch batch;
    SeenPerson person;
    person.profile.key = PersonKey(u"https://tidal.example/users/ines"_s);
    person.profile.handle = u"ines@tidal.example"_s;
    person.id = LocalId(u"ines"_s);
    batch.people.push_back(person);
    const auto taken = co_await engine->posts().take(account, batch, instantFromMs(1'790'000'000'000));
    co_return taken.has_value();
}

void TestComposer::wordsAreCompleted()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    const AccountId me = bench.accounts().front().id;
    bool known = false;
    QObject context;
    shown.main.engine().ask<bool>(
        &context, [me](Engine &engine) { return addPerson(&engine, me); },
        [&known](bool taken) { known = taken; });
    QTRY_VERIFY(known);
    QVERIFY(shown.write());
    Completer &completer = *shown.composer().completer();
    shown.type(u"hello @in"_s);
    QTRY_VERIFY(!completer.rows().isEmpty());
    QCOMPARE(completer.rows().constFirst().insert, u"@ines@tidal.example"_s);
    QTRY_VERIFY(shown.find("CompletionList"));
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.composer().text(), u"hello @ines@tidal.example "_s);
    QVERIFY(completer.rows().isEmpty());
    // Escape sends the list away, then the composer.
    shown.type(u":duc"_s);
    QTRY_VERIFY(!completer.rows().isEmpty());
    shown.key(Qt::Key_Escape);
    QVERIFY(completer.rows().isEmpty());
    shown.type(u"k"_s);
    QVERIFY(completer.rows().isEmpty());
    shown.type(u" :duck"_s);
    QTRY_VERIFY(!completer.rows().isEmpty());
    shown.key(Qt::Key_Return);
    QVERIFY(shown.composer().text().endsWith(u"🦆 "_s));
    // Not in the middle of a word, and not in code.
    QVERIFY(Completer::wordAt(u"mail@in"_s, 7).sign.isNull());
    QVERIFY(Completer::wordAt(u"```\n@in"_s, 7).sign.isNull());
    QCOMPARE(Completer::wordAt(u"(#wad"_s, 5).text, u"wad"_s);
    QCOMPARE(Completer::wordAt(u"a @ines@tid"_s, 11).start, 2);
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.composer().isOpen());
}

void TestComposer::emojiIsPicked()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"a "_s);
    QVERIFY(shown.press(u"Emoji"_s));
    EmojiShelf &shelf = *shown.composer().emoji();
    QTRY_VERIFY(!shelf.rows().isEmpty());
    QTRY_VERIFY(shown.main.window()->activeFocusItem()->inherits("QQuickTextField"));
    shown.type(u"duck"_s);
    QTRY_COMPARE(shelf.rows().constFirst().insert, u"🦆"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.composer().text(), u"a 🦆"_s);
    // The cursor is back in the text.
    QTRY_VERIFY(shown.find("ComposerText")->hasActiveFocus());
    shown.type(u"s"_s);
    QCOMPARE(shown.composer().text(), u"a 🦆s"_s);
    QCOMPARE(shelf.groups().constFirst().key, u"recent"_s);
}

void TestComposer::languageIsGuessedAndChosen()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.composer().setText(u"La salle de lecture est ouverte jusqu’à neuf heures ce soir"_s);
    QCOMPARE(shown.composer().options()->language(), u"fr"_s);
    QVERIFY(shown.press(u"Français"_s));
    QTRY_VERIFY(shown.main.window()->activeFocusItem()->inherits("QQuickTextField"));
    shown.type(u"deu"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.composer().options()->language(), u"de"_s);
    shown.composer().setText(u"And now there is something that was written in English, for you"_s);
    QCOMPARE(shown.composer().options()->language(), u"de"_s);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    QCOMPARE(deedsIn<WritePost>(shown).front().language, u"de"_s);
    // What cannot be guessed is the last one.
    QVERIFY(shown.write());
    QCOMPARE(shown.composer().options()->language(), u"de"_s);
}

void TestComposer::waitingPostIsTakenBack()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"a speling mistake"_s);
    shown.composer().attachments()->add(urls({pictureIn(bench, u"one.png"_s)}));
    shown.composer().attachments()->describe(0, u"a picture"_s);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    OutboxController &outbox = *shown.main.shell().outbox();
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_O);
    QTRY_VERIFY(shown.find("OutboxPage"));
    // The server refuses each connection: the act comes back to waiting.
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(outbox.rows(), &ActRow::canEdit), 20'000);
    QTRY_COMPARE(outbox.count(), 1);
    QVERIFY(outbox.rows().constFirst().title.contains(u"a speling mistake"_s));
    QVERIFY(!outbox.rows().constFirst().detail.isEmpty());
    QVERIFY(shown.press(u"Edit"_s));
    QTRY_VERIFY(shown.composer().isOpen());
    QCOMPARE(shown.composer().text(), u"a speling mistake"_s);
    QCOMPARE(shown.composer().attachments()->count(), 1);
    QTRY_COMPARE(outbox.count(), 0);
    // Left alone, it is among the drafts.
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.write());
    QCOMPARE(shown.composer().text(), QString());
    QCOMPARE(shown.composer().drafts().size(), 1);
    shown.composer().resume(shown.composer().drafts().constFirst().key);
    QTRY_COMPARE(shown.composer().text(), u"a speling mistake"_s);
    shown.composer().setText(u"a spelling mistake"_s);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    const auto posts = deedsIn<WritePost>(shown);
    QCOMPARE(posts.size(), 1uz);
    QCOMPARE(posts.front().text, u"a spelling mistake"_s);
    QCOMPARE(posts.front().media.size(), 1uz);
}

void TestComposer::answersFromTheThread()
{
    const WindowBench bench(40);
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_J);
    shown.key(Qt::Key_O);
    QTRY_VERIFY(shown.find("ReplyLine"));
    auto *line = shown.find("ReplyLine");
    QVERIFY(standsStill(line));
    QTest::mouseClick(shown.main.window(), Qt::LeftButton, {},
                      line->mapToScene({200, line->height() / 2}).toPoint());
    QTRY_VERIFY(shown.composer().isOpen());
    QCOMPARE(shown.composer().kind(), u"reply"_s);
    QVERIFY(shown.composer().text().startsWith(u'@'));
    QVERIFY(!shown.composer().about().key.isEmpty());
    const QString answered = shown.composer().about().key;
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.composer().isOpen());
    shown.key(Qt::Key_Q);
    QTRY_VERIFY(shown.composer().isOpen());
    QCOMPARE(shown.composer().kind(), u"quote"_s);
    // The bench's servers have no quotes: the text carries the address, and it counts.
    const int link = shown.composer().count();
    shown.type(u"so"_s);
    QVERIFY(shown.composer().count() > link && link >= 0);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    const WritePost quote = deedsIn<WritePost>(shown).front();
    QVERIFY(!quote.quotes);
    QVERIFY(quote.text.startsWith(u"so\n\nhttp"_s));
    QVERIFY(!answered.isEmpty());
}

void TestComposer::editWithoutAServerSaysWhy()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    QSignalSpy failed(&shown.composer(), &Composer::failed);
    PostRow own;
    own.own = true;
    own.key = u"http://127.0.0.1:9/maren/p/1"_s;
    own.author.key = bench.accounts().front().person.toString();
    own.plain = u"as it is shown"_s;
    // Who posts is read beside the first posts.
    QTRY_VERIFY(shown.composer().canEdit(own));
    shown.composer().edit(own);
    QVERIFY(shown.composer().isOpen() && shown.composer().isLoading());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
    QVERIFY(!shown.composer().isOpen());
    // Nothing of it is kept as a draft.
    QVERIFY(shown.write());
    QVERIFY(shown.composer().drafts().isEmpty());
}

void TestComposer::markdownIsShownAsItWillLook()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    DraftPreview &preview = *shown.composer().preview();
    QVERIFY(preview.isPossible() && !preview.isMarkdown());
    shown.composer().setText(u"a **bold** word <b>\n```rust\nmatch outcome {}\n```"_s);
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown.find("ComposerPreview"));
    QTRY_COMPARE(preview.blocks().size(), 1);
    QVERIFY(preview.blocks().constFirst().markup.contains(u"**bold**"_s));
    QVERIFY(shown.press(u"Format as Markdown"_s));
    QTRY_COMPARE(preview.blocks().size(), 2);
    const BlockRow text = preview.blocks().constFirst();
    QVERIFY(text.markup.contains(u"bold"_s) && !text.markup.contains(u'*'));
    QVERIFY(text.markup.contains(u"&lt;b&gt;"_s));
    const BlockRow code = preview.blocks().constLast();
    QVERIFY(code.code);
    QCOMPARE(code.language, u"Rust"_s);
    QCOMPARE(code.plain, u"match outcome {}"_s);
    // In the colours of the editor.
    QVERIFY(code.markup.contains(u"<span"_s) || code.markup.contains(u"color"_s));
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!shown.find("ComposerPreview"));
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    QVERIFY(deedsIn<WritePost>(shown).front().markdown);
    // The next post is formatted like the last one.
    QVERIFY(shown.write());
    QVERIFY(preview.isMarkdown() && !preview.isShown());
}

void TestComposer::wrongWordIsUnderlinedAndMended()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.composer().options()->chooseLanguage(u"en"_s);
    shown.type(u"a speling mistake"_s);
    Spelling &spelling = *shown.composer().spelling();
    if (!QTest::qWaitFor([&] { return spelling.isAvailable(); }, 10'000))
        QSKIP("there is no English dictionary here");
    const QQuickItem *input = shown.find("ComposerText");
    const QTextDocument *document =
        input->property("textDocument").value<QQuickTextDocument *>()->textDocument();
    const auto underlined = [document] {
        QStringList found;
        for (const auto &range : document->firstBlock().layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::NoUnderline)
                found.append(document->firstBlock().text().mid(range.start, range.length));
        }
        return found;
    };
    QTRY_COMPARE(underlined(), QStringList(u"speling"_s));
    // A word that is still being typed is left alone.
    shown.type(u" mistke"_s);
    QTest::qWait(0);
    QCOMPARE(underlined(), QStringList(u"speling"_s));
    shown.type(u"."_s);
    QTRY_COMPARE(underlined(), QStringList({u"speling"_s, u"mistke"_s}));
    // By the keyboard: the word at the cursor, and the best that may be meant.
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Menu);
    QTRY_VERIFY(!spelling.suggestions().isEmpty());
    const QString best = spelling.suggestions().constFirst();
    QTRY_VERIFY(shown.button(best));
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.composer().text(), u"a speling mistake "_s + best + u'.');
}

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
