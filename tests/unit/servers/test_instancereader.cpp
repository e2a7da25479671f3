// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/capabilities.h"
#include "servers/mastodon/instancereader.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Mastodon::Quirk;
using Mastodon::SoftwareVersion;

class TestInstanceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void mastodon();
    void goToSocial();
    void pleroma();
    void snac_data();
    void snac();
    void lyingVersions_data();
    void lyingVersions();
    void nodeInfoPath();
    void domainsThatAreNotTheirs();
    void closedTimelines();
    void streamingUrls();
    void othersAreNone();
    void mastodonGrows();
    void tablesAreWhole();
};

static ServerInfo infoAt(const QString &origin, const QString &nodeinfo = {})
{
    ServerInfo info;
    info.origin = *Origin::fromUrl(QUrl(origin));
    info.domain = info.origin.toDisplayString();
    if (const auto node = Mastodon::readNodeInfo(fixture(nodeinfo))) {
        info.softwareName = node->software;
        info.version = node->version;
    }
    return info;
}

void TestInstanceReader::mastodon()
{
    ServerInfo info = infoAt(u"https://social.example"_s, u"nodeinfo-mastodon"_s);
    QVERIFY(Mastodon::readInstance(fixture(u"mastodon-4.5-instance"_s), info));
    QCOMPARE(info.software, Software::Mastodon);
    QCOMPARE(info.version, u"4.5.1"_s);
    QCOMPARE(info.apiVersion, 7);
    QCOMPARE(info.title, u"Social"_s);
    QCOMPARE(info.description, u"A good place"_s);
    QCOMPARE(info.thumbnailUrl, u"https://files.social.example/thumb.png"_s);
    QCOMPARE(info.rules, (QList<ServerRule>{{u"1"_s, u"Be kind"_s}}));
    QVERIFY(info.capabilities.testFlag(Capability::Reports));
    QCOMPARE(info.domain, u"social.example"_s);
    QCOMPARE(info.streamingUrl, u"wss://streaming.social.example"_s);
    QVERIFY(info.registrationsOpen);
    QCOMPARE(info.limits.characters, 1000);
    QCOMPARE(info.limits.videoBytes, 103'809'024);
    QCOMPARE(info.limits.mediaTypes.size(), 3);
    using enum Capability;
    QVERIFY(info.capabilities.testFlags(Streaming | GroupedNotifications | QuotesRead | QuotesWrite |
                                        FiltersV2 | Edit | Translation | PublicTimelines | IdempotencyKey |
                                        BatchPosts));
    QCOMPARE(Mastodon::quirksOf(info), Mastodon::Quirks());
}

void TestInstanceReader::goToSocial()
{
    ServerInfo info = infoAt(u"http://goto.example"_s, u"nodeinfo-gotosocial"_s);
    QVERIFY(Mastodon::readInstance(fixture(u"gotosocial-instance"_s), info));
    QCOMPARE(info.software, Software::GoToSocial);
    QCOMPARE(info.apiVersion, 0);
    // Advertised as wss://, reached by plain http.
    QCOMPARE(info.streamingUrl, u"ws://goto.example"_s);
    QCOMPARE(info.limits.charactersPerUrl, 25);
    QVERIFY(!info.capabilities.testAnyFlags(Capability::BatchPosts | Capability::GroupedNotifications |
                                            Capability::IdempotencyKey));
    // A commit instead of a version: counts as new, but not where an old one would tell everybody.
    QVERIFY(info.capabilities.testFlag(Capability::FiltersV2));
    QVERIFY(!info.capabilities.testFlag(Capability::BackdatedPosts));
    QVERIFY(Mastodon::quirksOf(info).testFlags(Quirk::RedirectUrisAsForm | Quirk::EmptyLastPage));
    // Without nodeinfo its source tells.
    ServerInfo bare = infoAt(u"https://goto.example"_s);
    QVERIFY(Mastodon::readInstance(fixture(u"gotosocial-instance"_s), bare));
    QCOMPARE(bare.software, Software::GoToSocial);
    QCOMPARE(bare.streamingUrl, u"wss://goto.example"_s);
}

void TestInstanceReader::pleroma()
{
    ServerInfo info = infoAt(u"https://pl.example"_s);
    QVERIFY(Mastodon::readInstance(fixture(u"pleroma-instance"_s), info));
    QCOMPARE(info.software, Software::Pleroma);
    QCOMPARE(info.domain, u"pl.example"_s);
    QCOMPARE(Mastodon::softwareVersion(info.version), (SoftwareVersion{2, 6, 1}));
    QCOMPARE(info.limits.characters, 5000);
    QCOMPARE(info.limits.altTextCharacters, 4000);
    QCOMPARE(info.limits.pollOptions, 20);
    QCOMPARE(info.limits.imageBytes, 16'000'000);
    QVERIFY(info.registrationsOpen);
    QVERIFY(info.capabilities.testFlag(Capability::Edit));
}

void TestInstanceReader::snac_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("older");
    QTest::newRow("2.75") << u"2.75"_s << true;
    QTest::newRow("2.96") << u"2.96"_s << false;
}

void TestInstanceReader::snac()
{
    QFETCH(QString, version);
    QFETCH(bool, older);
    for (const QString &nodeinfo : {u"snac-%1-nodeinfo"_s.arg(version), QString()}) {
        ServerInfo info = infoAt(u"http://127.0.0.1:8001"_s, nodeinfo);
        QVERIFY(Mastodon::readInstance(fixture(u"snac-%1-instance"_s.arg(version)), info));
        QCOMPARE(info.software, Software::Snac);
        QCOMPARE(info.domain, u"127.0.0.1:8001"_s);
        const SoftwareVersion real = Mastodon::softwareVersion(info.version);
        QCOMPARE(real.major, 2);
        QCOMPARE(real.minor, older ? 75 : 96);
        // It advertises one.
        QVERIFY(!info.capabilities.testFlag(Capability::Streaming));
        for (const Capability capability :
             {Capability::Direct, Capability::Unlisted, Capability::Delete, Capability::Polls})
            QCOMPARE(info.capabilities.testFlag(capability), !older);
        const auto quirks = Mastodon::quirksOf(info);
        QVERIFY(quirks.testFlags(Quirk::FormsOnly | Quirk::NoStream | Quirk::EditChangesId));
        QCOMPARE(quirks.testFlag(Quirk::WidensDirect), older);
        QCOMPARE(quirks.testFlag(Quirk::NoDelete), older);
    }
}

void TestInstanceReader::lyingVersions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("software");
    QTest::addColumn<QString>("real");
    const auto row = [](const char *name, const char *version, Software software, const char *real) {
        QTest::addRow("%s %s", name, version) << QString::fromLatin1(name) << QString::fromLatin1(version)
                                              << int(software) << QString::fromLatin1(real);
    };
    row("", "4.0.0 (not true; really snac/2.75)", Software::Snac, "2.75.0");
    row("", "2.7.2 (compatible; Pleroma 2.6.1)", Software::Pleroma, "2.6.1");
    row("", "4.2.1 (compatible; Akkoma 3.13.2-0-gabc)", Software::Akkoma, "3.13.2");
    row("", "4.2.1 (compatible; Iceshrimp 2023.12)", Software::Other, "2023.12.0");
    row("", "4.3.0+glitch", Software::Mastodon, "4.3.0");
    row("", "", Software::Other, "0.0.0");
    row("gotosocial", "git-abc1234", Software::GoToSocial, "0.0.0");
    row("gotosocial", "0.17.3+git-abc", Software::GoToSocial, "0.17.3");
    row("GoToSocial", "", Software::GoToSocial, "0.0.0");
    row("mastodon", "4.5.0-beta.1", Software::Mastodon, "4.5.0");
    row("iceshrimp", "4.2.1 (compatible; Mastodon)", Software::Other, "0.0.0");
    row("mastodon", "v99999999999999.1", Software::Mastodon, "0.0.0");
}

void TestInstanceReader::lyingVersions()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(int, software);
    QFETCH(QString, real);
    QCOMPARE(int(Mastodon::softwareOf(name, version)), software);
    const SoftwareVersion read = Mastodon::softwareVersion(version);
    QCOMPARE(u"%1.%2.%3"_s.arg(read.major).arg(read.minor).arg(read.patch), real);
}

void TestInstanceReader::nodeInfoPath()
{
    const Origin own = *Origin::fromUrl(QUrl(u"https://a.example"_s));
    using Links = QList<std::pair<QString, QString>>;
    const auto path = [&own](const Links &links) {
        QJsonArray list{5, QJsonValue()};
        for (const auto &[version, href] : links)
            list.append(QJsonObject{{u"rel"_s, u"http://nodeinfo.diaspora.software/ns/schema/"_s + version},
                                    {u"href"_s, href}});
        return Mastodon::readNodeInfoPath(QJsonDocument(QJsonObject{{u"links"_s, list}}).toJson(), own);
    };
    QCOMPARE(
        path({{u"2.0"_s, u"https://a.example/nodeinfo/2.0"_s}, {u"2.1"_s, u"https://a.example/n%20i/2.1"_s}}),
        u"/n%20i/2.1"_s);
    QCOMPARE(path({{u"2.0"_s, u"https://b.example/nodeinfo/2.0"_s}}), QString());
    QCOMPARE(path({{u"2.0"_s, u"http://a.example/nodeinfo/2.0"_s}}), QString());
    QCOMPARE(path({{u"2.0"_s, u"https://a.example/nodeinfo?to=x"_s}}), QString());
    QCOMPARE(path({}), QString());
    QCOMPARE(Mastodon::readNodeInfoPath("{\"links\":5}", own), QString());
    QCOMPARE(Mastodon::readNodeInfoPath(fixture(u"snac-2.96-wellknown"_s),
                                        *Origin::fromUrl(QUrl(u"http://127.0.0.1:8001"_s))),
             u"/nodeinfo_2_1"_s);
}

void TestInstanceReader::domainsThatAreNotTheirs()
{
    const auto domainOf = [](const QString &origin, const QString &typed, const QString &claimed) {
        ServerInfo info = infoAt(origin);
        info.domain = typed;
        QJsonObject document = QJsonDocument::fromJson(fixture(u"mastodon-4.5-instance"_s)).object();
        document["domain"_L1] = claimed;
        return Mastodon::readInstance(QJsonDocument(document).toJson(), info) ? info.domain : u"?"_s;
    };
    QCOMPARE(domainOf(u"https://social.example.org"_s, u"social.example.org"_s, u"example.org"_s),
             u"example.org"_s);
    QCOMPARE(domainOf(u"https://evil.example"_s, u"evil.example"_s, u"mastodon.social"_s), u"evil.example"_s);
    QCOMPARE(domainOf(u"https://a.co.uk"_s, u"a.co.uk"_s, u"co.uk"_s), u"a.co.uk"_s);
    // Who typed this was sent here by that very host.
    QCOMPARE(domainOf(u"https://host.example.net"_s, u"example.org"_s, u"example.org"_s), u"example.org"_s);
    QCOMPARE(domainOf(u"https://a.example"_s, u"a.example"_s, u"x y\u202e"_s), u"a.example"_s);
}

void TestInstanceReader::closedTimelines()
{
    QJsonObject document = QJsonDocument::fromJson(fixture(u"mastodon-4.5-instance"_s)).object();
    QJsonObject configuration = document["configuration"_L1].toObject();
    configuration["timelines_access"_L1] = QJsonObject{
        {u"live_feeds"_s, QJsonObject{{u"local"_s, u"disabled"_s}, {u"remote"_s, u"disabled"_s}}}};
    document["configuration"_L1] = configuration;
    ServerInfo info = infoAt(u"https://social.example"_s);
    QVERIFY(Mastodon::readInstance(QJsonDocument(document).toJson(), info));
    QVERIFY(!info.capabilities.testFlag(Capability::PublicTimelines));
}

void TestInstanceReader::streamingUrls()
{
    const auto urlOf = [](const QString &origin, const QString &said) {
        ServerInfo info = infoAt(origin);
        const QJsonObject document{{u"uri"_s, u"a.example"_s},
                                   {u"version"_s, u"4.0.0"_s},
                                   {u"urls"_s, QJsonObject{{u"streaming_api"_s, said}}}};
        Mastodon::readInstance(QJsonDocument(document).toJson(), info);
        return info.streamingUrl;
    };
    const QString https = u"https://a.example"_s;
    QCOMPARE(urlOf(https, u"wss://s.a.example/x"_s), u"wss://s.a.example/x"_s);
    QCOMPARE(urlOf(https, u"ws://a.example"_s), u"wss://a.example"_s);
    QCOMPARE(urlOf(https, u"wss://name:word@a.example?token=1#x"_s), u"wss://a.example"_s);
    QCOMPARE(urlOf(https, u"file:///x"_s), QString());
    QCOMPARE(urlOf(https, u"nonsense"_s), QString());
    QCOMPARE(urlOf(u"http://127.0.0.1:8001"_s, u"wss://127.0.0.1:8001"_s), u"ws://127.0.0.1:8001"_s);
}

void TestInstanceReader::othersAreNone()
{
    for (const QByteArray &text :
         {QByteArray("{}"), QByteArray("[]"), QByteArray("<html>"),
          QByteArray(R"({"version":"1","name":"x"})"), QByteArray(R"({"domain":5,"version":"4.0.0"})")}) {
        ServerInfo info = infoAt(u"https://a.example"_s);
        const ServerInfo before = info;
        QVERIFY(!Mastodon::readInstance(text, info));
        QCOMPARE(info, before);
    }
    QVERIFY(!Mastodon::readNodeInfo("{}"));
    QVERIFY(!Mastodon::readNodeInfo("x"));
}

void TestInstanceReader::mastodonGrows()
{
    const auto has = [](const QString &version, Capability capability) {
        ServerInfo info;
        info.software = Software::Mastodon;
        info.version = version;
        return Mastodon::capabilitiesOf(info).testFlag(capability);
    };
    using enum Capability;
    QVERIFY(!has(u"3.4.9"_s, Edit) && has(u"3.5.0"_s, Edit));
    QVERIFY(!has(u"3.4.9"_s, FamiliarFollowers) && has(u"3.5.0"_s, FamiliarFollowers));
    QVERIFY(!has(u"4.2.10"_s, GroupedNotifications) && has(u"4.3.0"_s, GroupedNotifications));
    QVERIFY(!has(u"4.4.9"_s, QuotesWrite) && has(u"4.5.0"_s, QuotesWrite));
    ServerInfo gotosocial;
    gotosocial.software = Software::GoToSocial;
    for (const auto &[version, takes] :
         {std::pair(u"0.17.4"_s, false), {u"0.18.0"_s, true}, {u"0.20.1 git-1a2b3c"_s, true}}) {
        gotosocial.version = version;
        QCOMPARE(Mastodon::capabilitiesOf(gotosocial).testFlag(BackdatedPosts), takes);
    }
    ServerInfo fork;
    fork.apiVersion = 7;
    QVERIFY(Mastodon::capabilitiesOf(fork).testFlags(QuotesWrite | GroupedNotifications));
}

void TestInstanceReader::tablesAreWhole()
{
    QSet<int> known;
    for (const auto &row : Mastodon::capabilityTable()) {
        known.insert(int(row.software));
        QVERIFY(QByteArrayView(row.source).size() > 5);
    }
    for (int software = 0; software <= int(Software::Takahe); ++software)
        QVERIFY(known.contains(software));
    for (const auto &row : Mastodon::quirkTable()) {
        QVERIFY(known.contains(int(row.software)));
        QVERIFY(QByteArrayView(row.meaning).size() > 5 && QByteArrayView(row.source).size() > 5);
    }
}

QTEST_GUILESS_MAIN(TestInstanceReader)
#include "test_instancereader.moc"
