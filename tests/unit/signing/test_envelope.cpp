// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/envelope.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = SigningProblem::Kind;

static constexpr SigningDomain domain = "GODWIT-TEST-V1\n";

static SecretKey key(char number)
{
    return std::move(*SecretKey::fromSeed(QByteArray(32, number)));
}

static Signers signers(const QByteArray &numbers, int threshold)
{
    Signers made{threshold, {}};
    for (const char number : numbers)
        made.keys.append(key(number).publicKey());
    return made;
}

static Envelope envelope(const QByteArray &signedBy, const QByteArray &payload = "{\"a\":1}")
{
    Envelope made{payload, {}};
    for (const char number : signedBy)
        signEnvelope(made, domain, key(number));
    return made;
}

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatItWrites();
    void needsSoManyDifferentKeys();
    void oneKeyHasOneVote();
    void aDomainDoesNotCountForAnother();
    void strangersDoNotCount();
    void everyChangedByteIsSeen();
    void refusesEnvelopes_data();
    void refusesEnvelopes();
    void readsJson_data();
    void readsJson();
    void knownAnswer();
};

void TestEnvelope::readsWhatItWrites()
{
    const Envelope made = envelope("ab");
    const QByteArray bytes = writeEnvelope(made);
    const auto read = readEnvelope(bytes);
    QVERIFY(read);
    QCOMPARE(read->payload, made.payload);
    QCOMPARE(writeEnvelope(*read), bytes);
    // Whoever signs first.
    QCOMPARE(writeEnvelope(envelope("ba")), bytes);
    QVERIFY(verifyEnvelope(*read, domain, signers("abc", 2)));
}

void TestEnvelope::needsSoManyDifferentKeys()
{
    for (const auto &[signedBy, isEnough] :
         {std::pair("a", false), {"ab", true}, {"ac", true}, {"abc", true}, {"ax", false}}) {
        const auto verified = verifyEnvelope(envelope(signedBy), domain, signers("abc", 2));
        QCOMPARE(verified.has_value(), isEnough);
        if (!verified)
            QCOMPARE(verified.error().kind, Kind::TooFew);
    }
    // A threshold that everybody reaches is none.
    QVERIFY(!verifyEnvelope(envelope(""), domain, signers("abc", 0)));
}

void TestEnvelope::oneKeyHasOneVote()
{
    Envelope twice = envelope("a");
    twice.signatures.append(twice.signatures.first());
    QVERIFY(!verifyEnvelope(twice, domain, signers("abc", 2)));
    const auto read = readEnvelope(writeEnvelope(twice));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::TwiceNamed);
    // Nor where the list of signers names it twice, or another name is claimed.
    QVERIFY(!verifyEnvelope(envelope("a"), domain, signers("aa", 2)));
    twice.signatures.last().keyId = key('b').publicKey().id();
    const auto claimed = verifyEnvelope(twice, domain, signers("abc", 2));
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().kind, Kind::Forged);
    // A second signature of a key takes the first one's place.
    Envelope again = envelope("ab");
    signEnvelope(again, domain, key('a'));
    QCOMPARE(again.signatures.size(), 2);
}

void TestEnvelope::aDomainDoesNotCountForAnother()
{
    const auto verified = verifyEnvelope(envelope("ab"), "GODWIT-OTHER-V1\n", signers("abc", 2));
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, Kind::Forged);
}

void TestEnvelope::strangersDoNotCount()
{
    const auto verified = verifyEnvelope(envelope("xyz"), domain, signers("abc", 2));
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, Kind::Strangers);
}

void TestEnvelope::everyChangedByteIsSeen()
{
    const Envelope made = envelope("ab");
    for (qsizetype at = 0; at < made.payload.size(); ++at) {
        Envelope changed = made;
        changed.payload[at] = char(changed.payload[at] ^ 1);
        QVERIFY(!verifyEnvelope(changed, domain, signers("abc", 2)));
    }
    for (qsizetype at = 0; at < 64; ++at) {
        Envelope changed = made;
        changed.signatures[0].bytes[at] = char(changed.signatures[0].bytes[at] ^ 1);
        QVERIFY(!verifyEnvelope(changed, domain, signers("abc", 2)));
    }
}

void TestEnvelope::refusesEnvelopes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const QByteArray good = writeEnvelope(envelope("a"));
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        return QByteArray(good).replace(from, to);
    };
    const QByteArray name = key('a').publicKey().id();
    QTest::newRow("nothing") << QByteArray() << Kind::Malformed;
    QTest::newRow("cut") << good.first(good.size() / 2) << Kind::Malformed;
    QTest::newRow("more after it") << good + "{}" << Kind::Malformed;
    QTest::newRow("no payload") << changed("payload", "paylaod") << Kind::Malformed;
    QTest::newRow("no base64") << changed("\"payload\":\"", "\"payload\":\"*") << Kind::Malformed;
    QTest::newRow("base64 in another form")
        << changed("\"payload\":\"eyJhIjoxfQ==\"", "\"payload\":\"eyJhIjoxfR==\"") << Kind::Malformed;
    QTest::newRow("two payloads") << changed("{\"payload\"", "{\"payload\":\"\",\"payload\"")
                                  << Kind::TwiceNamed;
    QTest::newRow("another algorithm") << changed("ed25519", "ed448") << Kind::UnknownAlgorithm;
    QTest::newRow("no algorithm") << changed("\"ed25519\"", "null") << Kind::Malformed;
    QTest::newRow("a key without a name") << changed(name, "abc") << Kind::Malformed;
    QTest::newRow("a name in capitals") << changed(name, name.toUpper()) << Kind::Malformed;
    QTest::newRow("too large") << good + QByteArray(64 * 1024, ' ') << Kind::TooLarge;
    QTest::newRow("too many signatures") << writeEnvelope(envelope("abcdefghijklmnopq")) << Kind::TooLarge;
    QTest::newRow("too deep") << QByteArray("{\"payload\":") + QByteArray(50'000, '[') << Kind::TooLarge;
}

void TestEnvelope::refusesEnvelopes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const auto read = readEnvelope(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

void TestEnvelope::readsJson_data()
{
    using Problem = JsonProblem::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, std::optional<Problem> problem) {
        QTest::newRow(name) << bytes << (problem ? int(*problem) : -1);
    };
    row("empty object", " { } ", std::nullopt);
    row("all kinds", "{\"a\":[1,-2,0,true,false,null,\"x\"],\"b\":{\"c\":\"\\u00e9\\n\\ud83d\\ude00\"}}",
        std::nullopt);
    row("largest number", "{\"a\":9007199254740992}", std::nullopt);
    row("too large a number", "{\"a\":9007199254740993}", Problem::Malformed);
    row("a fraction", "{\"a\":1.5}", Problem::Malformed);
    row("an exponent", "{\"a\":1e3}", Problem::Malformed);
    row("a leading zero", "{\"a\":01}", Problem::Malformed);
    row("only a sign", "{\"a\":-}", Problem::Malformed);
    row("no object", "[1]", Problem::Malformed);
    row("a comma too many", "{\"a\":1,}", Problem::Malformed);
    row("no quotation marks", "{a:1}", Problem::Malformed);
    row("a comment", "{/**/}", Problem::Malformed);
    row("a mark before it", "\xef\xbb\xbf{}", Problem::Malformed);
    row("no UTF-8", "{\"a\":\"\xff\"}", Problem::Malformed);
    row("an overlong form", "{\"a\":\"\xc0\x80\"}", Problem::Malformed);
    row("half a pair", "{\"a\":\"\\ud83d\"}", Problem::Malformed);
    row("the other half", "{\"a\":\"\\ude00\"}", Problem::Malformed);
    row("a bare line feed", "{\"a\":\"\n\"}", Problem::Malformed);
    row("a name twice", "{\"a\":1,\"a\":1}", Problem::TwiceNamed);
    row("a name twice, once disguised", "{\"a\":1,\"\\u0061\":1}", Problem::TwiceNamed);
    row("deep", "{\"a\":" + QByteArray(9, '[') + QByteArray(9, ']') + '}', Problem::TooDeep);
    row("many", "{\"a\":[1" + QByteArray(",1").repeated(5000) + "]}", Problem::TooMany);
    row("long", "{\"a\":\"" + QByteArray(70'000, 'x') + "\"}", Problem::TooLarge);
}

void TestEnvelope::readsJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const auto read = readStrictJson(bytes);
    QCOMPARE(read ? -1 : int(read.error().kind), problem);
    if (read && read->contains("b"_L1))
        QCOMPARE((*read)["b"_L1]["c"_L1].toString(), u"é\n😀"_s);
}

// RFC 8032, 7.1, the second test.
void TestEnvelope::knownAnswer()
{
    const auto secret = SecretKey::fromSeed(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    QVERIFY(secret);
    QCOMPARE(secret->publicKey().bytes.toHex(),
             "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"_ba);
    QCOMPARE(secret->sign("r").toHex(),
             "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"_ba);
    QVERIFY(!SecretKey::fromSeed("short"));
    QVERIFY(!PublicKey::fromBase64("AAAA"));
    QVERIFY(!PublicKey::fromBase64("*"));
}

QTEST_GUILESS_MAIN(TestEnvelope)

#include "test_envelope.moc"
