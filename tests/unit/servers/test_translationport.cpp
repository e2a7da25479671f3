// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/translationreader.h"
#include "text/plaintext.h"
#include "unit/servers/faultbench.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

// What a server's translator makes of a post.
class TestTranslationPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isRead();
    void hostileAnswersAreBoundedOrRefused();
    void isAskedForOnceInTheReadersLanguage();
    void aServerWithoutTranslatorIsNotAsked();
    void whatItCannotDoIsTold();
    void saysNothingOfTheServersHealth();
};

void TestTranslationPort::isRead()
{
    const auto read = Mastodon::readTranslation(
        mastodonContext(),
        answer(
            R"({"content":"<p>Hello, <a href=\"https://a.example/\">world</a></p>","spoiler_text":"birds",)"
            R"("detected_source_language":"de","language":"en","provider":"DeepL.com",)"
            R"("poll":{"id":"3","options":[{"title":"rye"},{"title":"wheat"}]},"media_attachments":[]})"));
    QVERIFY(read);
    QCOMPARE(plainText(read->text), u"Hello, world"_s);
    QCOMPARE(read->contentWarning, u"birds"_s);
    QCOMPARE(read->pollOptions, (QStringList{u"rye"_s, u"wheat"_s}));
    QCOMPARE(read->from, u"de"_s);
    QCOMPARE(read->by, u"DeepL.com"_s);
}

void TestTranslationPort::hostileAnswersAreBoundedOrRefused()
{
    for (const char *none : {"[]", "{}", "nonsense", R"({"content":null})", R"({"content":7})"})
        QVERIFY2(!Mastodon::readTranslation(mastodonContext(), answer(none)), none);
    QJsonArray options;
    for (int i = 0; i < 500; ++i)
        options.append(QJsonObject{{u"title"_s, QString(10'000, u'x')}});
    const auto read = Mastodon::readTranslation(
        mastodonContext(), answer(QJsonObject{{u"content"_s, u"<script>alert(1)</script><p>kept</p>"_s},
                                              {u"provider"_s, u"a\nb"_s + QString(10'000, u'y')},
                                              {u"poll"_s, QJsonObject{{u"options"_s, options}}}}));
    QVERIFY(read);
    QCOMPARE(plainText(read->text), u"kept"_s);
    QVERIFY(read->pollOptions.size() <= 100);
    QVERIFY(read->pollOptions.front().size() <= 500);
    QVERIFY(read->by.size() <= 100 && !read->by.contains(u'\n'));
}

static const auto translates = Capabilities(Capability::Translation);

void TestTranslationPort::isAskedForOnceInTheReadersLanguage()
{
    FaultBench bench(Software::Mastodon, u"4.5.0"_s, AccountId(1), translates);
    bench.http.handle([](const HttpRequest &) {
        return HttpAnswer::of(200, R"({"content":"<p>Bonjour</p>","provider":"LibreTranslate"})");
    });
    const auto said = await(bench.server->posts().translate(LocalId(u"a/7"_s), u"fr"_s));
    QVERIFY(said);
    QCOMPARE(plainText(said->text), u"Bonjour"_s);
    QCOMPARE(bench.asked(), QStringList{u"POST /api/v1/statuses/a%2F7/translate lang=fr"_s});
}

void TestTranslationPort::aServerWithoutTranslatorIsNotAsked()
{
    FaultBench bench;
    const auto said = await(bench.server->posts().translate(LocalId(u"7"_s), u"fr"_s));
    QVERIFY(!said);
    QVERIFY(bench.asked().isEmpty());
}

void TestTranslationPort::whatItCannotDoIsTold()
{
    FaultBench bench(Software::Mastodon, u"4.5.0"_s, AccountId(1), translates);
    bench.http.handle(
        [](const HttpRequest &) { return HttpAnswer::of(404, R"({"error":"Record not found"})"); });
    const auto said = await(bench.server->posts().translate(LocalId(u"7"_s), u"fr"_s));
    QVERIFY(!said);
    QCOMPARE(said.error().kind, Kind::NotFound);
}

// A translator is slow, and has quotas of its own: neither is the server's.
void TestTranslationPort::saysNothingOfTheServersHealth()
{
    FaultBench bench(Software::Mastodon, u"4.5.0"_s, AccountId(1), translates);
    const QSignalSpy ended(&bench.sender, &Sender::ended);
    bench.http.handle([](const HttpRequest &request) {
        return request.method == "POST" ? HttpAnswer::of(503, R"({"error":"The quota is used up"})")
                                        : HttpAnswer::of(404, R"({"error":"Record not found"})");
    });
    const auto said = await(bench.server->posts().translate(LocalId(u"7"_s), u"fr"_s));
    QVERIFY(!said);
    QCOMPARE(said.error().kind, Kind::Unavailable);
    QCOMPARE(said.error().serverWords, u"The quota is used up"_s);
    QVERIFY(!await(bench.server->posts().post(LocalId(u"7"_s))));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<ExchangeEnd>().httpStatus, 404);
}

QTEST_GUILESS_MAIN(TestTranslationPort)
#include "test_translationport.moc"
