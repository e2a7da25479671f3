// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachetest.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void parses_data();
    void parses();
    void findsByRecency();
    void findsTheOldestFirst();
    void findsWordsPrefixesAndPhrases();
    void ignoresAccentsAndCase();
    void findsUnspacedScripts();
    void operatorsNarrow();
    void marksCannotBeForged();
    void survivesAnything_data();
    void survivesAnything();
    void pagesOn_data();
    void pagesOn();
    void supersededQueryIsCancelled();
};

static QString described(const SearchQuery &query)
{
    QStringList parts{query.words.join(u','),
                      query.lastIsPrefix ? u"*"_s : u""_s,
                      query.excludedWords.join(u','),
                      query.from,
                      query.to,
                      query.has.join(u','),
                      query.in,
                      query.language,
                      query.is.join(u',')};
    if (query.before)
        parts.append(u"<%1"_s.arg(toMs(*query.before) / 86'400'000));
    if (query.after)
        parts.append(u">%1"_s.arg(toMs(*query.after) / 86'400'000));
    return parts.join(u'|');
}

void TestSearch::parses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u"||||||||"_s;
    QTest::newRow("prefix") << u"red ca"_s << u"red,ca|*|||||||"_s;
    QTest::newRow("whole") << u"red cat "_s << u"red,cat||||||||"_s;
    QTest::newRow("phrase") << u"\"red cat\""_s << u"red cat||||||||"_s;
    QTest::newRow("unfinished phrase") << u"\"red ca"_s << u"red ca||||||||"_s;
    QTest::newRow("minus") << u"cat -dog -\"wet dog\""_s << u"cat||dog,wet dog||||||"_s;
    QTest::newRow("lone minus") << u"cat - dog"_s << u"cat,-,dog|*|||||||"_s;
    QTest::newRow("people") << u"from:@bob@b.example to:alice"_s << u"|||bob@b.example|alice||||"_s;
    QTest::newRow("several") << u"has:poll has:image IS:reply lang:FR in:home"_s
                             << u"|||||poll,image|home|fr|reply"_s;
    QTest::newRow("no operator") << u"http://b.example note:well has:nothing in:space is:odd"_s
                                 << u"http://b.example,note:well,has:nothing,in:space,is:odd|*|||||||"_s;
    QTest::newRow("dates") << u"after:1970-01-03 before:1971"_s << u"|||||||||<365|>2"_s;
    QTest::newRow("no date") << u"before:noon"_s << u"before:noon|*|||||||"_s;
    QTest::newRow("nothing after the colon") << u"from: bob"_s << u"from:,bob|*|||||||"_s;
}

void TestSearch::parses()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(described(parseSearch(typed)), expected);
}

void TestSearch::findsByRecency()
{
    CacheTest t;
    t.keep({t.post(2, u"cat"_s), t.post(9, u"a cat and a dog"_s), t.post(5, u"cat cat cat cat"_s)});
    QCOMPARE(t.found(u"cat"_s), u"9 5 2"_s);
}

// By words, by what was kept, in a timeline, and everything.
void TestSearch::findsTheOldestFirst()
{
    CacheTest t;
    SeenPost kept = t.post(7, u"cat"_s);
    kept.state.favourited = true;
    SeenPost earlier = t.post(4, u"text"_s);
    earlier.state.favourited = true;
    t.keep({t.post(9, u"a cat and a dog"_s), t.post(5, u"cat cat cat cat"_s), kept, earlier});
    t.take(t.page(3, 1));
    const auto found = [&t](const QString &typed) {
        return t.found(typed, t.viewers, SearchOrder::OldestFirst);
    };
    QCOMPARE(found(u"cat"_s), u"5 7 9"_s);
    QCOMPARE(found(u"c"_s), u"5 7 9"_s);
    QCOMPARE(found(u"cat -dog"_s), u"5 7"_s);
    QCOMPARE(found(u"-dog"_s), u"1 2 3 4 5 7"_s);
    QCOMPARE(found(u"is:favourite"_s), u"4 7"_s);
    QCOMPARE(found(u"in:home text"_s), u"1 2 3"_s);
    QCOMPARE(found(u"before:2026-01-02 cat"_s), u"5 7 9"_s);
    QCOMPARE(found(u"after:2026-01-02 cat"_s), u""_s);
}

void TestSearch::findsWordsPrefixesAndPhrases()
{
    CacheTest t;
    t.keep({t.post(1, u"the red catalogue"_s), t.post(2, u"the cat is red"_s), t.post(3, u"dog"_s)});
    QCOMPARE(t.found(u"c"_s), u"2 1"_s);
    QCOMPARE(t.found(u"catal"_s), u"1"_s);
    QCOMPARE(t.found(u"cat "_s), u"2"_s);
    QCOMPARE(t.found(u"red cat"_s), u"2 1"_s);
    QCOMPARE(t.found(u"\"cat is\""_s), u"2"_s);
    QCOMPARE(t.found(u"\"red cat\""_s), u""_s);
    QCOMPARE(t.found(u"the -red"_s), u""_s);
    QCOMPARE(t.found(u"-red"_s), u"3"_s);
    QCOMPARE(t.found(u"!!"_s), u""_s);
}

void TestSearch::ignoresAccentsAndCase()
{
    CacheTest t;
    t.keep({t.post(1, u"Été à Zürich"_s), t.post(2, u"مرحبا بالعالم"_s)});
    QCOMPARE(t.found(u"ete"_s), u"1"_s);
    QCOMPARE(t.found(u"ZURICH"_s), u"1"_s);
    QCOMPARE(t.found(u"مرح"_s), u"2"_s);
}

void TestSearch::findsUnspacedScripts()
{
    CacheTest t;
    t.keep({t.post(1, u"今日は東京に行きました"_s), t.post(2, u"京都の写真"_s),
            t.post(3, u"안녕하세요 세계"_s), t.post(4, u"我爱北京 tower"_s), t.post(5, u"コーヒー"_s)});
    QCOMPARE(t.found(u"東京"_s), u"1"_s);
    QCOMPARE(t.found(u"京都"_s), u"2"_s);
    QCOMPARE(t.found(u"京"_s), u"4 2 1"_s);
    QCOMPARE(t.found(u"真 "_s), u"2"_s);
    QCOMPARE(t.found(u"東京に行き"_s), u"1"_s);
    QCOMPARE(t.found(u"東京行"_s), u""_s);
    QCOMPARE(t.found(u"세계"_s), u"3"_s);
    QCOMPARE(t.found(u"녕하"_s), u"3"_s);
    QCOMPARE(t.found(u"北京 tow"_s), u"4"_s);
    QCOMPARE(t.found(u"コー"_s), u"5"_s);
}

void TestSearch::operatorsNarrow()
{
    CacheTest t;
    SeenPost image = t.post(1);
    image.post.attachments.push_back(
        {Attachment::Kind::Image, u"https://x/"_s, {}, {}, u"a lighthouse"_s, {}, {}, 0, {}});
    SeenPost poll = t.post(2);
    poll.post.poll =
        Poll{LocalId(u"1"_s), {{u"tea"_s, 1}, {u"coffee"_s, 2}}, {}, false, false, 3, 3, false, {}};
    SeenPost french = t.post(3);
    french.post.language = u"fr-CA"_s;
    french.post.contentWarning = u"politics"_s;
    SeenPost answer = t.post(4);
    answer.post.isReply = true;
    answer.post.repliesTo = t.person(u"bob"_s).profile.key;
    SeenPost kept = t.post(5, u"kept text"_s);
    kept.state.favourited = true;
    SeenPost linked = t.post(6);
    linked.post.text.blocks[0].spans.push_back({TextSpan::Kind::Link, {}, u"site"_s, u"https://b.example"_s});
    SeenPost bobs = t.post(7);
    bobs.post.author = t.person(u"bob"_s).profile.key;
    Batch batch;
    batch.posts = {image, poll, french, answer, kept, linked, bobs};
    batch.people = {t.person(u"alice"_s), t.person(u"bob"_s)};
    QVERIFY(t.wait(t.posts.take(AccountId(1), batch, t.at(100))));
    QCOMPARE(t.found(u"has:image"_s), u"1"_s);
    QCOMPARE(t.found(u"light"_s), u"1"_s);
    QCOMPARE(t.found(u"has:poll tea"_s), u"2"_s);
    QCOMPARE(t.found(u"lang:fr"_s), u"3"_s);
    QCOMPARE(t.found(u"has:cw"_s), u"3"_s);
    QCOMPARE(t.found(u"politics"_s), u"3"_s);
    QCOMPARE(t.found(u"is:reply"_s), u"4"_s);
    QCOMPARE(t.found(u"to:bob"_s), u"4"_s);
    QCOMPARE(t.found(u"to:nobody"_s), u""_s);
    QCOMPARE(t.found(u"is:favourite"_s), u"5"_s);
    QCOMPARE(t.found(u"is:favourite kept"_s), u"5"_s);
    QCOMPARE(t.found(u"is:favourite other"_s), u""_s);
    QCOMPARE(t.found(u"is:favourite"_s, {AccountId(2)}), u""_s);
    QCOMPARE(t.found(u"has:link"_s), u"6"_s);
    QCOMPARE(t.found(u"from:bob@a.example text"_s), u"7"_s);
    QCOMPARE(t.found(u"from:ali has:poll"_s), u"2"_s);
    QCOMPARE(t.found(u"after:2026-01-02"_s), u""_s);
    QCOMPARE(t.found(u"before:2026-01-02 text"_s), u"7 6 5 4 3 2 1"_s);
    QCOMPARE(t.found(u"in:home text"_s), u""_s);
    t.take(t.page(2, 1));
    QCOMPARE(t.found(u"in:home text"_s), u"2 1"_s);
    SearchQuery own = parseSearch(u"is:own text"_s);
    QVERIFY(t.wait(t.search.posts(own, t.viewers, {}, 9, {})).value().empty());
    own.own = {t.person(u"bob"_s).profile.key};
    QCOMPARE(t.wait(t.search.posts(own, t.viewers, {}, 9, {})).value().size(), size_t(1));
}

void TestSearch::marksCannotBeForged()
{
    CacheTest t;
    QString all;
    for (char16_t mark = 0xE000; mark < 0xE030; ++mark)
        all += QChar(mark) + u" "_s;
    t.keep({t.post(1, all + u"text"_s)});
    QCOMPARE(t.found(u"has:poll"_s), u""_s);
    QCOMPARE(t.found(u"is:reply"_s), u""_s);
    QCOMPARE(t.found(all), u""_s);
}

void TestSearch::survivesAnything_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("quotes") << u"\"\"\" a\"b \"c"_s;
    QTest::newRow("operators of the index") << u"a AND NOT OR NEAR(b c) ^d {words}: e* + f"_s;
    QTest::newRow("statement") << u"'; DROP TABLE post; --"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("half a pair") << QString(QChar(char16_t(0xD800))) + u"x"_s;
    QTest::newRow("emoji") << u"😀 👩‍👩‍👧"_s;
    QTest::newRow("combining") << u"\u0301\u0301"_s;
    QTest::newRow("long") << u"ab "_s.repeated(5000);
    QTest::newRow("long word") << u"x"_s.repeated(5000);
    QTest::newRow("minus") << u"-"_s.repeated(50);
}

void TestSearch::survivesAnything()
{
    QFETCH(QString, typed);
    CacheTest t;
    t.keep({t.post(1, typed), t.post(2, u"other"_s)});
    const auto result = t.wait(t.search.posts(parseSearch(typed), t.viewers, {}, 10, {}));
    QVERIFY(result);
    QCOMPARE(t.found(u"other"_s), u"2"_s);
    QVERIFY(t.wait(t.search.people(typed, 5)));
}

void TestSearch::pagesOn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchOrder>("order");
    for (const QString &typed : {u"text"_s, u"in:home"_s, u"-dog"_s}) {
        QTest::addRow("the newest of %s", qUtf8Printable(typed)) << typed << SearchOrder::NewestFirst;
        QTest::addRow("the oldest of %s", qUtf8Printable(typed)) << typed << SearchOrder::OldestFirst;
    }
}

void TestSearch::pagesOn()
{
    QFETCH(QString, typed);
    QFETCH(SearchOrder, order);
    CacheTest t;
    t.take(t.page(25, 1));
    SearchQuery query = parseSearch(typed);
    query.order = order;
    QStringList all;
    std::optional<RowPosition> last;
    while (true) {
        const auto page = t.wait(t.search.posts(query, t.viewers, last, 10, {})).value();
        if (page.empty())
            break;
        for (const PostView &view : page)
            all.append(view.post.key.toString().section(u'/', -1));
        last = RowPosition{page.back().post.createdAt, toMs(page.back().post.createdAt) * 1024, 0};
    }
    QStringList expected;
    for (int n = 1; n <= 25; ++n)
        expected.insert(order == SearchOrder::OldestFirst ? expected.size() : 0, QString::number(n));
    QCOMPARE(all, expected);
}

void TestSearch::supersededQueryIsCancelled()
{
    CacheTest t;
    t.keep({t.post(1)});
    std::stop_source stop;
    stop.request_stop();
    auto answer = t.search.posts(parseSearch(u"text"_s), t.viewers, {}, 10, stop.get_token());
    answer.waitForFinished();
    QCOMPARE(answer.result().error().kind, StoreError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
