// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/activities.h"
#include "lifeboat/formats/collectionreader.h"
#include "lifeboat/formats/manifest.h"
#include "lifeboat/formats/personalfile.h"
#include "lifeboat/formats/posthtml.h"
#include "text/htmlreader.h"
#include "text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The ActivityPub archive, the manifest and Godwit's own file.
class TestBackupFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void htmlSaysTheSame_data();
    void htmlSaysTheSame();
    void postsAreNotes();
    void audiences();
    void pollsAreQuestions();
    void profilesAreActors();
    void collectionsAreReadInPieces();
    void collectionsOfOthers_data();
    void collectionsOfOthers();
    void manifests();
    void personalFilesHoldNoSecret();
    void personalFilesHaveLimits();
};

namespace
{

const Instant at = instantFromMs(1'790'000'000'000);
const PersonKey me(u"https://one.example/users/me"_s);

QString noFile(const QString &)
{
    return {};
}

OwnPost ownPost()
{
    OwnPost own;
    own.post.key = PostKey(u"https://one.example/users/me/statuses/1"_s);
    own.post.author = me;
    own.post.createdAt = at;
    own.post.text = readHtml(u"<p>Hello <b>you</b></p>"_s, {});
    return own;
}

// What a collection's items are; the word of a failure in place of the last.
QStringList itemsIn(const QByteArray &json, qsizetype pieces = 1, qint64 *broken = nullptr)
{
    QStringList items;
    CollectionReader reader(u"x.json"_s, [&](const QJsonValue &item) {
        items << (item.isString()
                      ? item.toString()
                      : QString::fromUtf8(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact)));
    });
    BackupResult<void> result;
    for (qsizetype begin = 0; begin < json.size() && result; begin += pieces)
        result = reader.add(QByteArrayView(json).sliced(begin, std::min(pieces, json.size() - begin)));
    if (result)
        result = reader.finish();
    if (!result)
        items << backupErrorWord(result.error().kind);
    if (broken)
        *broken = reader.broken();
    return items;
}

} // namespace

void TestBackupFormats::htmlSaysTheSame_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html :
         {"<p>One</p><p>Two<br>lines</p>", "<p><strong>bold</strong> <em>and</em> <code>code</code></p>",
          "<p>1 &lt; 2 &amp;&amp; \"quoted\"</p>",
          "<p><a href=\"https://a.example/x?a=1&amp;b=2\">link</a></p>", "<ul><li>one</li><li>two</li></ul>",
          "<ol><li>one</li><li>two</li></ol><p>after</p>",
          "<blockquote><p>said</p><blockquote><p>before</p></blockquote></blockquote><p>and</p>",
          "<pre><code>int main()\n{\n    return 0 &lt; 1;\n}</code></pre>",
          "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>"})
        QTest::newRow(html) << QString::fromUtf8(html);
}

void TestBackupFormats::htmlSaysTheSame()
{
    QFETCH(QString, html);
    const RichText text = readHtml(html, {});
    const RichText again = readHtml(postHtml(text), {});
    QCOMPARE(plainText(again), plainText(text));
    QCOMPARE(again.blocks.size(), text.blocks.size());
    QCOMPARE(postHtml(again), postHtml(text));
}

void TestBackupFormats::postsAreNotes()
{
    OwnPost own = ownPost();
    own.repliesTo = PostKey(u"https://two.example/1"_s);
    own.post.contentWarning = u"food"_s;
    own.post.sensitive = true;
    own.post.language = u"en"_s;
    own.post.hashtags = {u"Cats"_s};
    Attachment cat;
    cat.kind = Attachment::Kind::Image;
    cat.url = u"https://one.example/media/cat.png"_s;
    cat.altText = u"A cat"_s;
    cat.size = {640, 480};
    own.post.attachments = {cat};
    const QJsonObject activity = createActivity(own, me, [](const QString &url) {
        return url.endsWith(u"cat.png") ? u"media_attachments/files/cat.png"_s : QString();
    });
    QCOMPARE(activity[u"type"].toString(), u"Create"_s);
    QCOMPARE(activity[u"actor"].toString(), me.toString());
    const QJsonObject note = activity[u"object"].toObject();
    QCOMPARE(note[u"id"].toString(), own.post.key.toString());
    QCOMPARE(note[u"published"].toString(), u"2026-09-21T14:13:20Z"_s);
    QCOMPARE(note[u"content"].toString(), u"<p>Hello <strong>you</strong></p>"_s);
    QCOMPARE(note[u"contentMap"][u"en"].toString(), note[u"content"].toString());
    QCOMPARE(note[u"summary"].toString(), u"food"_s);
    QCOMPARE(note[u"inReplyTo"].toString(), u"https://two.example/1"_s);
    QCOMPARE(note[u"tag"][0][u"name"].toString(), u"#Cats"_s);
    const QJsonValue picture = note[u"attachment"][0];
    QCOMPARE(picture[u"url"].toString(), u"media_attachments/files/cat.png"_s);
    QCOMPARE(picture[u"mediaType"].toString(), u"image/png"_s);
    QCOMPARE(picture[u"name"].toString(), u"A cat"_s);
    QCOMPARE(picture[u"width"].toInt(), 640);
    const QJsonObject boost = announceActivity({1, PostKey(u"https://two.example/1"_s), at}, me);
    QCOMPARE(boost[u"type"].toString(), u"Announce"_s);
    QCOMPARE(boost[u"object"].toString(), u"https://two.example/1"_s);
    QCOMPARE(boost[u"published"].toString(), u"2026-09-21T14:13:20Z"_s);
}

void TestBackupFormats::audiences()
{
    const QString everybody = u"https://www.w3.org/ns/activitystreams#Public"_s;
    const QString followers = me.toString() + u"/followers"_s;
    OwnPost own = ownPost();
    own.post.mentions = {PersonKey(u"https://two.example/ann"_s)};
    const auto ofNote = [&own](QStringView field) {
        return createActivity(own, me, noFile)[u"object"][field].toVariant().toStringList();
    };
    QCOMPARE(ofNote(u"to"), QStringList(everybody));
    QCOMPARE(ofNote(u"cc"), QStringList({followers, u"https://two.example/ann"_s}));
    own.post.visibility = Visibility::Unlisted;
    QCOMPARE(ofNote(u"to"), QStringList(followers));
    QVERIFY(ofNote(u"cc").contains(everybody));
    own.post.visibility = Visibility::Followers;
    QVERIFY(!ofNote(u"to").contains(everybody) && !ofNote(u"cc").contains(everybody));
    own.post.visibility = Visibility::Direct;
    QCOMPARE(ofNote(u"to"), QStringList(u"https://two.example/ann"_s));
    QVERIFY(ofNote(u"cc").isEmpty());
}

void TestBackupFormats::pollsAreQuestions()
{
    OwnPost own = ownPost();
    Poll poll;
    poll.options = {{u"Tea"_s, 3}, {u"Coffee"_s, {}}};
    poll.closesAt = at;
    own.post.poll = poll;
    const QJsonValue question = createActivity(own, me, noFile)[u"object"];
    QCOMPARE(question[u"type"].toString(), u"Question"_s);
    QCOMPARE(question[u"oneOf"][0][u"name"].toString(), u"Tea"_s);
    QCOMPARE(question[u"oneOf"][0][u"replies"][u"totalItems"].toInt(), 3);
    QVERIFY(question[u"oneOf"][1][u"replies"][u"totalItems"].isUndefined());
    QCOMPARE(question[u"endTime"].toString(), u"2026-09-21T14:13:20Z"_s);
}

void TestBackupFormats::profilesAreActors()
{
    Profile profile;
    profile.key = me;
    profile.handle = u"me@one.example"_s;
    profile.displayName = readHtml(u"Me"_s, {});
    profile.note = readHtml(u"<p>About me</p>"_s, {});
    profile.avatarUrl = u"https://one.example/a.png"_s;
    profile.fields = {{u"Site"_s, readHtml(u"<p>here</p>"_s, {}), {}}};
    const QJsonObject actor = actorObject(profile, [](const QString &) { return u"avatar.png"_s; });
    QCOMPARE(actor[u"preferredUsername"].toString(), u"me"_s);
    QCOMPARE(actor[u"icon"][u"url"].toString(), u"avatar.png"_s);
    QVERIFY(actor[u"image"].isUndefined());
    QCOMPARE(actor[u"summary"].toString(), u"<p>About me</p>"_s);
    QCOMPARE(actor[u"attachment"][0][u"name"].toString(), u"Site"_s);
    QCOMPARE(actor[u"outbox"].toString(), u"outbox.json"_s);
}

void TestBackupFormats::collectionsAreReadInPieces()
{
    QByteArray json = collectionBegin(u"outbox.json"_s);
    const QString text = u"brackets ]}, quotes \" and \\, a comma"_s;
    json += collectionItem(QJsonObject{{u"text"_s, text}, {u"list"_s, QJsonArray{1, 2}}}, true);
    json += collectionItem(u"https://a.example/\"1\""_s, false);
    json += collectionEnd(2);
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    QCOMPARE(whole[u"totalItems"].toInt(), 2);
    for (const qsizetype pieces : {qsizetype(1), qsizetype(7), json.size()}) {
        const QStringList items = itemsIn(json, pieces);
        QCOMPARE(items.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(items[0].toUtf8()).object()[u"text"].toString(), text);
        QCOMPARE(items[1], u"https://a.example/\"1\""_s);
    }
    QCOMPARE(itemsIn(collectionBegin(u"x"_s) + collectionEnd(0)), QStringList());
    for (qsizetype size = 0; size < json.trimmed().size(); ++size)
        QVERIFY(itemsIn(json.first(size), 5).contains(u"bad-json"_s));
}

void TestBackupFormats::collectionsOfOthers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("in one line") << QByteArray(R"({"orderedItems":["a","b"],"totalItems":2})")
                                 << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("spread out") << QByteArray(
                                       "{\n \"type\" : \"x\",\n \"orderedItems\" : [ \n\"a\" ,\n\"b\" ]\n}\n")
                                << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("a text of that name")
        << QByteArray(R"({"x":"orderedItems","y":["n"],"orderedItems":["a"]})") << QStringList(u"a"_s);
    QTest::newRow("one of that name within")
        << QByteArray(R"({"x":{"orderedItems":["n"]},"orderedItems":["a"]})") << QStringList(u"a"_s);
    QTest::newRow("a broken item") << QByteArray(R"({"orderedItems":["a",{"x":nul},"b"]})")
                                   << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("none") << QByteArray(R"({"items":["a"]})") << QStringList(u"bad-json"_s);
    QTest::newRow("a list") << QByteArray(R"(["a"])") << QStringList(u"bad-json"_s);
    QTest::newRow("no end") << QByteArray(R"({"orderedItems":["a","b"])")
                            << QStringList({u"a"_s, u"b"_s, u"bad-json"_s});
    QTest::newRow("two ends") << QByteArray(R"({"orderedItems":["a"]}})")
                              << QStringList({u"a"_s, u"bad-json"_s});
    QTest::newRow("too deep") << QByteArray("{\"x\":") + QByteArray(100, '[') << QStringList(u"bad-json"_s);
}

void TestBackupFormats::collectionsOfOthers()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, items);
    qint64 broken = 0;
    QCOMPARE(itemsIn(json, 3, &broken), items);
    QCOMPARE(broken, qint64(QByteArray(QTest::currentDataTag()) == "a broken item"));
}

void TestBackupFormats::manifests()
{
    Manifest manifest;
    manifest.madeAt = at;
    manifest.program = u"Godwit 1"_s;
    manifest.handle = u"me@one.example"_s;
    manifest.person = me.toString();
    manifest.readAt = {{u"follows"_s, at}};
    manifest.missing = {u"A picture."_s};
    manifest.files = {{u"lists.csv"_s, {12, u"abc"_s}}};
    const auto again = readManifest(encode(manifest));
    QVERIFY(again && *again == manifest);
    const auto wordFor = [](const QByteArray &json) {
        const auto read = readManifest(json);
        return read ? u"good"_s : backupErrorWord(read.error().kind);
    };
    QCOMPARE(wordFor("{"), u"bad-json"_s);
    QCOMPARE(wordFor("{}"), u"not-a-backup"_s);
    QCOMPARE(wordFor(encode(manifest).replace("\"version\": 1", "\"version\": 99")), u"newer-format"_s);
    QCOMPARE(wordFor(encode(manifest).replace("lists.csv", "../lists.csv")), u"unsafe-name"_s);
}

void TestBackupFormats::personalFilesHoldNoSecret()
{
    PersonalFile file;
    file.handle = u"me@one.example"_s;
    file.person = me.toString();
    file.lists = {{LocalId(u"7"_s), u"Friends"_s, ListReplies::None, true}};
    WordFilter filter;
    filter.id = LocalId(u"9"_s);
    filter.title = u"Spoilers"_s;
    filter.places = FilterPlace::Home;
    filter.words = {{LocalId(u"3"_s), u"ending"_s, false}};
    file.filters = {filter};
    file.tags = {u"Cats"_s};
    file.mutesEnd = {{u"eve@e.example"_s, at}};
    Draft draft = Draft::lastPost(AccountId(4), u"See you there"_s);
    draft.media = {{.path = u"/somebody/cat.png"_s, .altText = u"A cat"_s}};
    DraftPart next{.text = u"And on"_s};
    next.media = {{.path = u"/somebody/dog.png"_s}};
    draft.later = {next};
    file.drafts = {draft};
    file.settings = {{u"window.mode"_s, u"dark"_s}};
    const QByteArray json = encode(file);
    QVERIFY(!json.contains("somebody"));
    const auto again = readPersonalFile(json);
    QVERIFY(again);
    QCOMPARE(again->lists.at(0).title, u"Friends"_s);
    QCOMPARE(again->lists.at(0).replies, ListReplies::None);
    QVERIFY(again->lists.at(0).exclusive && again->lists.at(0).id.isEmpty());
    QCOMPARE(again->filters.at(0).words.at(0).text, u"ending"_s);
    QCOMPARE(again->tags, file.tags);
    QCOMPARE(again->mutesEnd, file.mutesEnd);
    QCOMPARE(again->settings, file.settings);
    QCOMPARE(again->drafts.at(0).text, draft.text);
    QCOMPARE(again->drafts.at(0).place, draft.place);
    QCOMPARE(again->drafts.at(0).media.at(0).altText, u"A cat"_s);
    QVERIFY(again->drafts.at(0).accounts.empty());
    QVERIFY(!isPersonalSetting(u"secrets.backend"_s) && !isPersonalSetting(u"profile.id"_s));
    QVERIFY(isPersonalSetting(u"window.mode"_s) && !isPersonalSetting(u"window.deck"_s));
    QByteArray foreign = json;
    foreign.replace("window.mode", "secrets.backend");
    QVERIFY(readPersonalFile(foreign)->settings.empty());
}

// One that somebody made to keep the program busy.
void TestBackupFormats::personalFilesHaveLimits()
{
    PersonalFile file;
    Draft draft;
    draft.text = QString(PersonalFile::mostDraftBytes + 1, u'x');
    file.drafts.push_back(draft);
    for (qsizetype i = 0; i < PersonalFile::mostDrafts + 1; ++i) {
        draft.text = QString::number(i);
        file.drafts.push_back(draft);
    }
    file.settings.emplace(u"window.a"_s, QString(PersonalFile::mostSettingLength, u'x'));
    for (qsizetype i = 0; i < PersonalFile::mostSettings + 1; ++i)
        file.settings.emplace(u"window.%1"_s.arg(i), u"1"_s);
    const auto again = readPersonalFile(encode(file));
    QVERIFY(again);
    QCOMPARE(qsizetype(again->drafts.size()), PersonalFile::mostDrafts);
    QCOMPARE(again->drafts.front().text, u"0"_s);
    QCOMPARE(qsizetype(again->settings.size()), PersonalFile::mostSettings);
    QVERIFY(!again->settings.contains(u"window.a"_s));
}

QTEST_GUILESS_MAIN(TestBackupFormats)
#include "test_backupformats.moc"
