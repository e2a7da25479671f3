// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "servers/mastodon/composingreader.h"
#include "servers/mastodon/newpostbody.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Godwit::Mastodon;
using namespace Qt::StringLiterals;

// What somebody who writes asks of a server, and what an edit sends.
class TestComposing : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void defaultsAreRead();
    void emptyDefaultsSayNothing();
    void emojiAreRead();
    void sourceIsRead();
    void sourceWithoutTextIsNoSource();
    void editSaysAllThatThePostIsToHave();
    void markdownIsSaidWhereItIsMeant();
};

void TestComposing::defaultsAreRead()
{
    const auto defaults =
        readDefaults(mastodonContext(),
                     answer(R"({"posting:default:visibility":"private","posting:default:sensitive":true,)"
                            R"("posting:default:language":"fr","reading:expand:media":"default"})"));
    QVERIFY(defaults);
    QVERIFY(defaults->visibility == Visibility::Followers);
    QVERIFY(defaults->sensitive);
    QCOMPARE(defaults->language, u"fr"_s);
}

void TestComposing::emptyDefaultsSayNothing()
{
    QVERIFY(readDefaults(mastodonContext(), answer("{}")) == PostingDefaults());
    const auto odd = readDefaults(
        mastodonContext(), answer(R"({"posting:default:visibility":null,"posting:default:language":7})"));
    QVERIFY(odd && !odd->visibility);
    QVERIFY(!readDefaults(mastodonContext(), answer("[]")));
    QVERIFY(!readDefaults(mastodonContext(), answer("nonsense")));
}

void TestComposing::emojiAreRead()
{
    const auto emoji = readCustomEmoji(
        mastodonContext(),
        answer(
            R"([{"shortcode":"godwit","url":"https://social.example/e/1.png","category":"birds"},)"
            R"({"shortcode":"hidden","url":"https://social.example/e/2.png","visible_in_picker":false},)"
            R"({"shortcode":"","url":"https://social.example/e/3.png"},{"shortcode":"bad","url":"file:///x"},)"
            R"(7,{"shortcode":"plain","url":"https://social.example/e/4.png","category":null}])"));
    QVERIFY(emoji);
    QCOMPARE(emoji->size(), 2uz);
    QVERIFY(emoji->front() == (CustomEmoji{u"godwit"_s, u"https://social.example/e/1.png"_s, u"birds"_s}));
    QCOMPARE(emoji->back().shortcode, u"plain"_s);
    QVERIFY(!readCustomEmoji(mastodonContext(), answer("{}")));
}

void TestComposing::sourceIsRead()
{
    const auto source = readSource(
        mastodonContext(),
        answer(R"({"id":"9","sensitive":true,"language":"en","visibility":"unlisted","media_attachments":[)"
               R"({"id":"4","type":"image","url":"https://social.example/a.png","description":"a wader",)"
               R"("meta":{"focus":{"x":0.5,"y":-0.5}}}],)"
               R"("poll":{"id":"2","multiple":true,"expires_at":"2026-10-01T00:00:00Z",)"
               R"("options":[{"title":"yes"},{"title":"no"}]}})"),
        answer(R"({"id":"9","text":"**a** <b>\nc","spoiler_text":"cw"})"));
    QVERIFY(source);
    QCOMPARE(source->text, u"**a** <b>\nc"_s);
    QCOMPARE(source->contentWarning, u"cw"_s);
    QVERIFY(source->sensitive);
    QCOMPARE(source->visibility, Visibility::Unlisted);
    QCOMPARE(source->media.size(), 1uz);
    QCOMPARE(source->media.front().id, LocalId(u"4"_s));
    QCOMPARE(source->media.front().attachment.altText, u"a wader"_s);
    QVERIFY(source->media.front().attachment.focus == QPointF(0.5, -0.5));
    QVERIFY(source->poll);
    QCOMPARE(source->poll->options, QStringList({u"yes"_s, u"no"_s}));
    QVERIFY(source->poll->multiple);
}

void TestComposing::sourceWithoutTextIsNoSource()
{
    QVERIFY(!readSource(mastodonContext(), answer("{}"), answer("{}")));
    QVERIFY(!readSource(mastodonContext(), answer("[]"), answer(R"({"text":"x"})")));
    QVERIFY(readSource(mastodonContext(), answer("{}"), answer(R"({"text":""})")));
}

static QStringList valuesOf(const FormBody &form, const QString &name)
{
    QStringList values;
    for (const auto &[each, value] : form.items()) {
        if (each == name)
            values.append(value);
    }
    return values;
}

static PostEdit someEdit()
{
    PostEdit edit;
    edit.text = u"after"_s;
    edit.media = {{LocalId(u"4"_s), u"a wader"_s, {0.5, -0.25}}, {LocalId(u"5"_s), {}, {}}};
    return edit;
}

// What an edit leaves out, Mastodon takes from the post (its UpdateStatusService).
void TestComposing::editSaysAllThatThePostIsToHave()
{
    const QJsonObject json = jsonOf(someEdit()).object();
    QCOMPARE(json[u"status"].toString(), u"after"_s);
    QVERIFY(json.contains(u"spoiler_text"));
    QCOMPARE(json[u"sensitive"].toBool(true), false);
    QCOMPARE(json[u"media_ids"].toArray(), QJsonArray({u"4"_s, u"5"_s}));
    QCOMPARE(json[u"media_attributes"][0][u"description"].toString(), u"a wader"_s);
    QCOMPARE(json[u"media_attributes"][0][u"focus"].toString(), u"0.50,-0.25"_s);
    QCOMPARE(json[u"media_attributes"][1][u"id"].toString(), u"5"_s);
    QVERIFY(!json.contains(u"poll"));
    PostEdit poll = someEdit();
    poll.poll = NewPoll{.options = {u"yes"_s, u"no"_s}};
    QCOMPARE(jsonOf(poll).object()[u"poll"][u"options"].toArray(), QJsonArray({u"yes"_s, u"no"_s}));
    const FormBody form = formOf(poll);
    QCOMPARE(valuesOf(form, u"media_ids[]"_s), QStringList({u"4"_s, u"5"_s}));
    QCOMPARE(valuesOf(form, u"media_attributes[][description]"_s), QStringList({u"a wader"_s, {}}));
    QCOMPARE(valuesOf(form, u"poll[options][]"_s), QStringList({u"yes"_s, u"no"_s}));
}

void TestComposing::markdownIsSaidWhereItIsMeant()
{
    NewPost post;
    post.text = u"**a**"_s;
    QVERIFY(!jsonOf(post).object().contains(u"content_type"));
    post.markdown = true;
    QCOMPARE(jsonOf(post).object()[u"content_type"].toString(), u"text/markdown"_s);
    QCOMPARE(valuesOf(formOf(post), u"content_type"_s), QStringList(u"text/markdown"_s));
    PostEdit edit = someEdit();
    QVERIFY(!jsonOf(edit).object().contains(u"content_type"));
    edit.markdown = true;
    QCOMPARE(jsonOf(edit).object()[u"content_type"].toString(), u"text/markdown"_s);
    QCOMPARE(valuesOf(formOf(edit), u"content_type"_s), QStringList(u"text/markdown"_s));
}

QTEST_GUILESS_MAIN(TestComposing)
#include "test_composing.moc"
