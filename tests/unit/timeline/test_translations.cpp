// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plaintext.h"
#include "timeline/translations.h"
#include "unit/timeline/livebench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is known of posts in the reader's language.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAskedForOnce();
    void aFailureLeavesTheOriginal();
    void whatIsTakenBackMeanwhileStaysSo();
    void whatWasGivenUpIsNotWaitedFor();
    void emojiAreThoseOfThePost();
    void peopleAndTagsAreThoseOfThePost();
    void itIsOfWordsWhoeverServesThem();
    void itIsOfTheWordsThatTheServerHas();
    void theOldestAreForgotten();
};

static const AccountId me(1);

static RichText words(const QString &text)
{
    TextSpan span;
    span.text = text;
    TextBlock block;
    block.spans.push_back(span);
    return {{block}};
}

namespace
{

struct Bench : LiveBench {
    Bench()
    {
        foreign = post(1);
        foreign.post.text = words(u"Guten Tag :kiwi:"_s);
        TextSpan emoji;
        emoji.kind = TextSpan::Kind::Emoji;
        emoji.text = u":kiwi:"_s;
        emoji.target = u"https://media.example/kiwi.png"_s;
        foreign.post.text.blocks.front().spans.push_back(emoji);
        keep({foreign});
        world.elsewhere = {foreign};
        world.translation.text = words(u"Good day"_s);
        world.translation.from = u"de"_s;
    }

    auto ask() { return await(translations.ask(me, foreign.post.key, u"en"_s)); }

    const Translations::Told *told() const
    {
        const auto found = translations.all().constFind(foreign.post.key);
        return found == translations.all().cend() ? nullptr : &*found;
    }

    SeenPost foreign;
    Translations translations{postFetcher, posts};
};

} // namespace

void TestTranslations::isAskedForOnce()
{
    Bench t;
    int changes = 0;
    QObject::connect(&t.translations, &Translations::changed, &t.translations, [&changes] { ++changes; });
    QVERIFY(t.ask());
    QVERIFY(t.told() && t.told()->said && t.told()->of == Translations::wordsOf(t.foreign.post));
    QCOMPARE(plainText(t.told()->said->text), u"Good day"_s);
    // That it is asked for, and what it is.
    QCOMPARE(changes, 2);
    QVERIFY(t.ask());
    QCOMPARE(t.world.translatedInto, QStringList{u"en"_s});
    t.translations.forget(t.foreign.post.key);
    QVERIFY(!t.told());
    QVERIFY(t.ask());
    QCOMPARE(t.world.translatedInto.size(), 2);
}

void TestTranslations::aFailureLeavesTheOriginal()
{
    Bench t;
    t.world.faults[Op::Translate].push_back(Fault::fail(ServerError::Kind::Refused));
    QVERIFY(!t.ask());
    QVERIFY(!t.told());
    QVERIFY(t.ask());
    QVERIFY(t.told());
}

void TestTranslations::whatIsTakenBackMeanwhileStaysSo()
{
    Bench t;
    QObject::connect(&t.translations, &Translations::changed, &t.translations, [&t] {
        if (t.told())
            t.translations.forget(t.foreign.post.key);
    });
    QVERIFY(t.ask());
    QCOMPARE(t.world.translatedInto.size(), 1);
    QVERIFY(!t.told());
}

void TestTranslations::whatWasGivenUpIsNotWaitedFor()
{
    Bench t;
    // Its time is up when it is let go.
    t.world.faults[Op::Translate].push_back(Fault::hang());
    auto givenUp = t.translations.ask(me, t.foreign.post.key, u"en"_s);
    QVERIFY(Bench::until([&] { return t.world.calls[Op::Translate] == 1; }));
    QVERIFY(t.told() && !t.told()->said);
    t.translations.forget(t.foreign.post.key);
    QVERIFY(t.ask());
    QVERIFY(t.told() && t.told()->said);
    t.server->release();
    QVERIFY(Bench::await(std::move(givenUp)));
    QVERIFY(t.told() && t.told()->said);
}

void TestTranslations::emojiAreThoseOfThePost()
{
    Bench t;
    t.world.translation.text = words(u"Good :kiwi: day: :no:"_s);
    QVERIFY(t.ask());
    const auto &spans = t.told()->said->text.blocks.front().spans;
    QCOMPARE(spans.size(), 3uz);
    QCOMPARE(spans[0].text, u"Good "_s);
    QVERIFY(spans[1].kind == TextSpan::Kind::Emoji);
    QCOMPARE(spans[1].target, u"https://media.example/kiwi.png"_s);
    QCOMPARE(spans[2].text, u" day: :no:"_s);
}

static TextSpan span(TextSpan::Kind kind, const QString &text, const QString &target)
{
    TextSpan span;
    span.kind = kind;
    span.text = text;
    span.target = target;
    return span;
}

void TestTranslations::peopleAndTagsAreThoseOfThePost()
{
    using Kind = TextSpan::Kind;
    const QString ines = u"https://far.example/users/ines"_s;
    Bench t;
    t.foreign.post.text.blocks.front().spans = {span(Kind::Mention, u"@ines"_s, ines),
                                                span(Kind::Hashtag, u"#Vogel"_s, u"Vogel"_s),
                                                span(Kind::Mention, u"@kit"_s, u"https://a.example/kit"_s),
                                                span(Kind::Mention, u"@kit"_s, u"https://b.example/kit"_s)};
    t.keep({t.foreign});
    const QString page = u"https://far.example/page"_s;
    t.world.translation.text.blocks.front().spans = {
        span(Kind::Link, u"@ines"_s, page), span(Kind::Link, u"#Vogel"_s, page),
        span(Kind::Link, u"@kit"_s, page), span(Kind::Link, u"elsewhere"_s, page)};
    QVERIFY(t.ask());
    const std::vector<TextSpan> expected{
        span(Kind::Mention, u"@ines"_s, ines), span(Kind::Hashtag, u"#Vogel"_s, u"Vogel"_s),
        // Which of the two it is nobody knows.
        span(Kind::Link, u"@kit"_s, page), span(Kind::Link, u"elsewhere"_s, page)};
    QVERIFY(t.told()->said->text.blocks.front().spans == expected);
}

void TestTranslations::itIsOfWordsWhoeverServesThem()
{
    Bench t;
    Post post = t.foreign.post;
    const QString words = Translations::wordsOf(post);
    post.text.blocks.front().spans.back().target = u"https://cache.other.example/kiwi.png"_s;
    QCOMPARE(Translations::wordsOf(post), words);
    post.contentWarning = u"Vögel"_s;
    QVERIFY(Translations::wordsOf(post) != words);
    post.contentWarning.clear();
    post.text.blocks.front().spans.front().text += u'!';
    QVERIFY(Translations::wordsOf(post) != words);
}

// Known from elsewhere only, so that the server is asked for the post first: it has it as it was edited.
void TestTranslations::itIsOfTheWordsThatTheServerHas()
{
    Bench t;
    SeenPost edited = t.post(2);
    SeenPost seen = edited;
    seen.post.text = words(u"Guten Tag"_s);
    edited.post.text = words(u"Guten Morgen"_s);
    edited.post.editedAt = seen.post.createdAt + 60s;
    t.keep({seen}, AccountId(2));
    t.world.elsewhere.push_back(edited);
    QVERIFY(Bench::await(t.translations.ask(me, seen.post.key, u"en"_s)));
    const auto told = t.translations.all().value(seen.post.key);
    QVERIFY(told.said);
    QCOMPARE(told.of, Translations::wordsOf(edited.post));
}

void TestTranslations::theOldestAreForgotten()
{
    Bench t;
    QVERIFY(t.ask());
    for (int i = 2; i < 202; ++i) {
        const SeenPost other = t.post(i);
        t.keep({other});
        QVERIFY(Bench::await(t.translations.ask(me, other.post.key, u"en"_s)));
    }
    QCOMPARE(t.translations.all().size(), 200);
    QVERIFY(!t.told());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
