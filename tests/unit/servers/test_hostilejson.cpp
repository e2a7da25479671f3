// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "servers/mastodon/reader.h"
#include "servers/mastodon/streamreader.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestHostileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneBrokenAmongForty();
    void everyFieldOfAnyType();
    void everyFieldOfAnyTypeInOtherAnswers();
    void wrongRoots_data();
    void wrongRoots();
    void deepNesting();
    void hugeLists();
    void longStrings();
    void cutAnywhere();
    void foreignUrlsAreDropped();
};

static QJsonObject goodPost(int number)
{
    QJsonObject post = fixtureList(u"mastodon-4.5-home"_s)[number % 2 == 0 ? 0 : 2].toObject();
    post["id"_L1] = QString::number(10'000 + number);
    post["uri"_L1] = u"https://social.example/users/ada/statuses/%1"_s.arg(10'000 + number);
    return post;
}

// As little as a post may have.
static QJsonObject neighbour(int number)
{
    return {{u"id"_s, QString::number(number)},
            {u"uri"_s, u"https://social.example/users/eve/statuses/%1"_s.arg(number)},
            {u"account"_s, QJsonObject{{u"id"_s, u"3"_s}, {u"acct"_s, u"eve"_s}}}};
}

// One value of each type, and those of the right type that mean nothing.
static QJsonArray strangeValues()
{
    return {QJsonValue(),
            true,
            false,
            0,
            -1,
            1e300,
            4.5,
            u""_s,
            u"0"_s,
            u"x"_s,
            u"\u202e\u0000<b>"_s,
            QString(5000, u'y'),
            QJsonArray(),
            QJsonArray{QJsonArray{1}, u"x"_s, QJsonValue()},
            QJsonObject(),
            QJsonObject{{u"id"_s, QJsonArray()}, {u"state"_s, 5}, {u"type"_s, QJsonObject()}}};
}

// Puts strange values in the place of each value of a document: all of them, or every `stride`th in turn.
class Mutator
{
public:
    using Put = std::function<QJsonValue(QJsonValue)>;
    using Use = std::function<void(const QJsonValue &)>;

    Mutator(int stride, Use use) : m_stride(stride), m_use(std::move(use)) {}

    void mutate(const QJsonValue &root)
    {
        mutateEach(root, [](const QJsonValue &changed) { return changed; });
    }

private:
    void mutateEach(const QJsonValue &value, const Put &put)
    {
        for (const QJsonValue strange : m_strange) {
            if (++m_turn % m_stride == 0)
                m_use(put(strange));
        }
        m_use(put(QJsonValue::Undefined));
        if (value.isObject())
            mutateFields(value.toObject(), put);
        if (value.isArray() && !value.toArray().isEmpty())
            mutateFirst(value.toArray(), put);
    }

    void mutateFields(const QJsonObject &object, const Put &put)
    {
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString key = field.key();
            mutateEach(field.value(), [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                if (changed.isUndefined())
                    copy.remove(key);
                else
                    copy[key] = changed;
                return put(copy);
            });
        }
    }

    void mutateFirst(const QJsonArray &list, const Put &put)
    {
        mutateEach(list[0], [&](const QJsonValue &changed) {
            QJsonArray copy = list;
            copy[0] = changed.isUndefined() ? QJsonValue() : changed;
            return put(copy);
        });
    }

    const QJsonArray m_strange = strangeValues();
    int m_stride;
    int m_turn = 0;
    Use m_use;
};

void TestHostileJson::oneBrokenAmongForty()
{
    for (const QJsonValue &broken :
         {QJsonValue(), QJsonValue(17), QJsonValue(QJsonObject{{u"id"_s, u"13"_s}}),
          QJsonValue(QJsonObject{{u"account"_s, goodPost(1)["account"_L1]}}),
          QJsonValue(QJsonArray{goodPost(1)})}) {
        QJsonArray list;
        for (int number = 0; number < 40; ++number)
            list.append(number == 20 ? broken : QJsonValue(goodPost(number)));
        const auto page = Mastodon::readTimeline(mastodonContext(), answer(list));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 39);
        QCOMPARE(page->batch.skipped.size(), 1);
        QVERIFY(page->batch.skipped.first().startsWith(u"post "_s));
    }
}

void TestHostileJson::everyFieldOfAnyType()
{
    int pages = 0;
    const auto readBetweenNeighbours = [&pages](const QJsonValue &mutant) {
        const QJsonValue item = mutant.isUndefined() ? QJsonValue() : mutant;
        const auto page =
            Mastodon::readTimeline(mastodonContext(), answer(QJsonArray{neighbour(2), item, neighbour(4)}));
        QVERIFY(page);
        // The mutant itself may be readable or not; its neighbours stay.
        const qsizetype skipped = page->batch.skipped.size();
        QVERIFY(skipped <= 1);
        QCOMPARE(qsizetype(page->items.size()), 3 - skipped);
        QCOMPARE(page->items.front().post.toString(), neighbour(2)["uri"_L1].toString());
        QCOMPARE(page->items.back().post.toString(), neighbour(4)["uri"_L1].toString());
        for (const SeenPost &seen : page->batch.posts)
            QVERIFY(!seen.post.key.isEmpty() && !seen.post.author.isEmpty() && !seen.state.id.isEmpty());
        ++pages;
    };
    for (const int number : {0, 1})
        Mutator(soakRounds(3, 1), readBetweenNeighbours).mutate(goodPost(number));
    QVERIFY(pages > 1'000);
}

void TestHostileJson::everyFieldOfAnyTypeInOtherAnswers()
{
    int answers = 0;
    const auto readAll = [&answers](const QJsonValue &mutant) {
        const auto context = mastodonContext();
        const Response response = answer(mutant);
        const auto notifications = Mastodon::readNotifications(context, response);
        const auto groups = Mastodon::readGroupedNotifications(context, response);
        const auto found = Mastodon::readSearch(context, response);
        const auto person = Mastodon::readPerson(context, response);
        const auto relationship = Mastodon::readRelationship(context, response);
        const auto message = Mastodon::readStreamMessage(context, response.body);
        if (groups) {
            for (const Notification &group : groups->items)
                QVERIFY(!group.id.isEmpty() && group.count >= 1);
        }
        ++answers;
    };
    for (const QString &name : {u"mastodon-4.2-notifications"_s, u"mastodon-4.5-notifications-v2"_s,
                                u"mastodon-4.5-search"_s, u"mastodon-4.5-instance"_s}) {
        const QJsonDocument document = QJsonDocument::fromJson(fixture(name));
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : document.object();
        Mutator(soakRounds(8, 1), readAll).mutate(root);
    }
    QVERIFY(answers > 1'000);
}

void TestHostileJson::wrongRoots_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!doctype html><title>Hi</title>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("object") << QByteArray("{\"error\":\"no\"}");
    QTest::newRow("string") << QByteArray("\"x\"");
    QTest::newRow("NUL") << QByteArray("\0\0", 2);
    QTest::newRow("cut") << QByteArray("[{\"id\":\"1\"");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xff\xfe\"]x");
}

void TestHostileJson::wrongRoots()
{
    QFETCH(QByteArray, body);
    const auto page = Mastodon::readTimeline(mastodonContext(), answer(body));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ServerError::Kind::BadAnswer);
    QCOMPARE(page.error().server, mastodonContext().origin);
    QVERIFY(!page.error().evidence.isEmpty());
    QVERIFY(!Mastodon::readPost(mastodonContext(), answer(body)));
    QVERIFY(!Mastodon::readPerson(mastodonContext(), answer(body)));
}

void TestHostileJson::deepNesting()
{
    for (const int depth : {100, 1'000'000}) {
        const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
        QVERIFY(!Mastodon::readTimeline(mastodonContext(), answer(deep)));
        QVERIFY(!Mastodon::readPost(mastodonContext(), answer("{\"a\":" + deep + "}")));
    }
    // Brackets inside a string are none.
    QVERIFY(Mastodon::readTimeline(mastodonContext(), answer("[\"" + QByteArray(1000, '[') + "\\\"[[\"]")));
    // Quotes within quotes end.
    QJsonObject post = goodPost(1);
    for (int level = 0; level < 12; ++level) {
        QJsonObject outer = goodPost(level + 10);
        outer["quote"_L1] = QJsonObject{{u"state"_s, u"accepted"_s}, {u"quoted_status"_s, post}};
        post = outer;
    }
    const auto batch = Mastodon::readPost(mastodonContext(), answer(post));
    QVERIFY(batch);
    QCOMPARE(batch->posts.size(), 4);
    QVERIFY(!Mastodon::readTimeline(mastodonContext(), answer(QByteArray(9 * 1024 * 1024, ' '))));
}

void TestHostileJson::hugeLists()
{
    QJsonArray posts;
    for (int number = 0; number < 1'000; ++number)
        posts.append(QJsonObject{{u"id"_s, QString::number(number + 1)},
                                 {u"account"_s, QJsonObject{{u"acct"_s, u"a"_s}}}});
    const auto page = Mastodon::readTimeline(mastodonContext(), answer(posts));
    QCOMPARE(page->items.size(), 200);
    QCOMPARE(page->batch.skipped.size(), 1);
    QJsonObject post = goodPost(0);
    QJsonArray many;
    for (int number = 0; number < 3'000; ++number)
        many.append(QJsonObject{{u"id"_s, QString::number(number + 1)},
                                {u"acct"_s, u"p%1@far.example"_s.arg(number)},
                                {u"name"_s, u"t%1"_s.arg(number)},
                                {u"type"_s, u"image"_s},
                                {u"title"_s, u"o"_s}});
    post["mentions"_L1] = many;
    post["tags"_L1] = many;
    post["media_attachments"_L1] = many;
    post["filtered"_L1] = many;
    post["poll"_L1] = QJsonObject{{u"options"_s, many}};
    const auto batch = Mastodon::readPost(mastodonContext(), answer(post));
    const Post &read = batch->posts[0].post;
    QCOMPARE(read.mentions.size(), 200);
    QCOMPARE(read.hashtags.size(), 200);
    QCOMPARE(read.attachments.size(), 50);
    QCOMPARE(read.poll->options.size(), 100);
    QJsonArray broken;
    for (int number = 0; number < 180; ++number)
        broken.append(number);
    QCOMPARE(Mastodon::readTimeline(mastodonContext(), answer(broken))->batch.skipped.size(), 50);
}

void TestHostileJson::longStrings()
{
    QJsonObject post = goodPost(0);
    const QString big(300'000, u'z');
    for (const QString &key : post.keys()) {
        if (post[key].isString() && key != "id"_L1 && key != "uri"_L1 && key != "content"_L1)
            post[key] = big;
    }
    QJsonObject account = post["account"_L1].toObject();
    for (const auto key : {"display_name"_L1, "note"_L1, "url"_L1, "avatar"_L1})
        account[key] = big;
    post["account"_L1] = account;
    const auto batch = Mastodon::readPost(mastodonContext(), answer(post));
    QVERIFY(batch);
    QVERIFY(batch->posts[0].post.contentWarning.size() <= 2'001);
    QVERIFY(batch->posts[0].post.language.size() <= 41);
    QCOMPARE(batch->posts[0].post.url, QString());
    QCOMPARE(batch->people[0].profile.avatarUrl, QString());
}

void TestHostileJson::cutAnywhere()
{
    const QByteArray whole = QJsonDocument(QJsonArray{goodPost(0)}).toJson(QJsonDocument::Compact);
    for (qsizetype length = 0; length + 1 < whole.size(); length += 7)
        QVERIFY(!Mastodon::readTimeline(mastodonContext(), answer(whole.first(length))));
}

void TestHostileJson::foreignUrlsAreDropped()
{
    QJsonObject post = goodPost(0);
    for (const QString &url : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
                               u"http://files.example/1.png"_s, u"https:///"_s}) {
        QJsonObject attachment = post["media_attachments"_L1][0].toObject();
        attachment["url"_L1] = url;
        post["media_attachments"_L1] = QJsonArray{attachment};
        const auto batch = Mastodon::readPost(mastodonContext(), answer(post));
        QCOMPARE(batch->posts[0].post.attachments[0].url, QString());
    }
    post["url"_L1] = u"javascript:alert(1)"_s;
    QCOMPARE(Mastodon::readPost(mastodonContext(), answer(post))->posts[0].post.url, QString());
}

QTEST_GUILESS_MAIN(TestHostileJson)
#include "test_hostilejson.moc"
