// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Godwit
{

static void replace(QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
}

// The first step of an attack that comes later: release `serial` was seen.
static void see(UpdateBench &bench, const ForgedRelease &forged)
{
    bench.addMirror(forged);
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    bench.mirrors.clear();
    bench.settings.mirrors.clear();
}

static void rollBack(UpdateBench &bench)
{
    see(bench, {.serial = 5, .version = u"0.3.0"_s});
    bench.addMirror({.serial = 4, .version = u"0.2.0"_s});
}

static void rollBackOfVersion(UpdateBench &bench)
{
    bench.addMirror({.serial = 9, .version = u"0.0.9"_s});
}

static void freeze(UpdateBench &bench)
{
    const ForgedRelease forged{.serial = 5};
    see(bench, forged);
    bench.clock.advance(31 * 24h);
    bench.addMirror(forged);
}

static void mixAndMatch(UpdateBench &bench)
{
    const Offer old = UpdateBench::offer({.serial = 1, .version = u"0.1.5"_s});
    MirrorServer &mirror = bench.addMirror({.serial = 2});
    for (const QByteArray &name :
         {"/files/" + UpdateBench::fileName, "/files/" + UpdateBench::fileName + ".chunks"})
        mirror.files[name] = old.files[name];
}

static void swappedPlatform(UpdateBench &bench)
{
    MirrorServer &mirror = bench.addMirror();
    for (const char *end : {"", ".chunks"})
        mirror.files["/files/" + UpdateBench::fileName + end] =
            mirror.files["/files/" + UpdateBench::otherName + end];
}

// The list of its pieces says enough.
static void noFileWasAskedFor(UpdateBench &bench)
{
    for (const HttpRequest &request : bench.mirrors.front()->server().requests())
        QVERIFY2(request.target != "/files/" + UpdateBench::fileName, request.target.constData());
}

// The pieces are those of the list, and the whole is not what the release says.
static void piecesOfAnother(UpdateBench &bench)
{
    bench.addMirror(
        {.change = [](ReleaseStatement &release) { release.artifacts.first().hash = QByteArray(64, '0'); }});
}

static void noPlatform(UpdateBench &bench)
{
    bench.addMirror({.change = [](ReleaseStatement &release) { release.artifacts.removeFirst(); }});
}

static void wrongRoot(UpdateBench &bench)
{
    bench.addMirror({.signedBy = {13, 14}}).files["/roots/2.json"] =
        UpdateBench::root({.rootKeys = {10, 11, 12}, .releaseKeys = {13, 14, 15}, .signedBy = {10, 11, 12}});
}

static void wrongReleaseKeys(UpdateBench &bench)
{
    bench.addMirror({.signedBy = {13, 14, 15}});
}

// Whoever may sign releases may not say who may.
static void rootByReleaseKeys(UpdateBench &bench)
{
    bench.addMirror().files["/roots/2.json"] = UpdateBench::root({.signedBy = {3, 4, 5}});
}

static void oneKeyStolen(UpdateBench &bench)
{
    bench.addMirror({.signedBy = {3, 13, 14}});
}

static void oneRootKeyStolen(UpdateBench &bench)
{
    bench.addMirror({.signedBy = {13, 14}}).files["/roots/2.json"] =
        UpdateBench::root({.rootKeys = {0, 11, 12}, .releaseKeys = {13, 14, 15}, .signedBy = {0, 11, 12}});
}

// The old keys agree, the new ones have never been seen to exist.
static void rootNotByItself(UpdateBench &bench)
{
    bench.addMirror().files["/roots/2.json"] =
        UpdateBench::root({.rootKeys = {10, 11, 12}, .signedBy = {0, 1}});
}

static void rootSkipped(UpdateBench &bench)
{
    bench.addMirror().files["/roots/2.json"] = UpdateBench::root({.serial = 3});
}

static void rootExpired(UpdateBench &bench)
{
    bench.clock.advance(366 * 24h);
    bench.addMirror({.issued = std::chrono::days(360)});
}

static void expired(UpdateBench &bench)
{
    bench.clock.advance(31 * 24h);
    bench.addMirror();
}

static void validForTooLong(UpdateBench &bench)
{
    bench.addMirror({.days = std::chrono::days(31)});
}

static void equivocation(UpdateBench &bench)
{
    bench.addMirror({.serial = 5});
    bench.addMirror({.serial = 5, .version = u"0.2.1"_s});
}

static void equivocationOverTime(UpdateBench &bench)
{
    see(bench, {.serial = 5});
    bench.addMirror({.serial = 5, .version = u"0.2.1"_s});
}

static void endlessRelease(UpdateBench &bench)
{
    HttpAnswer endless = HttpAnswer::of(HttpAnswer::Way::Endless);
    bench.addMirror().server().always("GET /release.json", endless);
}

static void endlessList(UpdateBench &bench)
{
    bench.addMirror().server().always("GET /files/" + UpdateBench::fileName + ".chunks",
                                      HttpAnswer::of(HttpAnswer::Way::Endless));
}

static void endlessFile(UpdateBench &bench)
{
    bench.addMirror().server().always("GET /files/" + UpdateBench::fileName,
                                      HttpAnswer::of(HttpAnswer::Way::Endless));
}

static void slowDrip(UpdateBench &bench)
{
    bench.settings.pace = {5000ms, 1024 * 1024};
    bench.addMirror().server().always("GET /release.json", HttpAnswer::of(HttpAnswer::Way::DripBody));
}

static void slowFile(UpdateBench &bench)
{
    bench.settings.pace = {5000ms, 1024 * 1024};
    bench.addMirror().server().always("GET /files/" + UpdateBench::fileName,
                                      HttpAnswer::of(HttpAnswer::Way::DripBody));
}

static void truncated(UpdateBench &bench)
{
    bench.addMirror().files["/files/" + UpdateBench::fileName].chop(100'000);
}

static void truncatedRelease(UpdateBench &bench)
{
    bench.addMirror().files["/release.json"].chop(10);
}

static void wrongSize(UpdateBench &bench)
{
    bench.addMirror().files["/files/" + UpdateBench::fileName].append("more");
}

// Larger than what is asked for at once, from a simple web server.
static MirrorServer &addWholeMirror(UpdateBench &bench)
{
    MirrorServer &mirror = bench.addMirror({.content = UpdateBench::program(u"0.2.0"_s, 3'000'000)});
    mirror.givesRanges = false;
    return mirror;
}

static void truncatedWhole(UpdateBench &bench)
{
    addWholeMirror(bench).files["/files/" + UpdateBench::fileName].chop(100'000);
}

static void wrongSizeWhole(UpdateBench &bench)
{
    addWholeMirror(bench).files["/files/" + UpdateBench::fileName].append("more");
}

static void wrongContent(UpdateBench &bench)
{
    QByteArray &file = bench.addMirror().files["/files/" + UpdateBench::fileName];
    file[400'000] = char(file[400'000] ^ 1);
}

// Bytes of the file, as many as there should be, from elsewhere in it.
static void anotherPart(UpdateBench &bench)
{
    bench.addMirror().shift = 4096;
}

// Nobody has asked for anything packed, so nobody unpacks it, whatever it would become.
static void packedRelease(UpdateBench &bench)
{
    MirrorServer &mirror = bench.addMirror();
    HttpAnswer packed;
    // Without Qt's own four bytes it is what HTTP calls deflate.
    packed.body = qCompress(mirror.files["/release.json"]).sliced(4);
    mirror.server().always("GET /release.json", packed.with("Content-Encoding", "deflate"));
}

// The other host has the genuine file, so it is not a matter of contents, and is the mirror's own by name.
static void redirect(UpdateBench &bench, const QByteArray &file, const QString &scheme)
{
    const Offer offer = UpdateBench::offer({});
    auto elsewhere = std::make_unique<MirrorServer>();
    elsewhere->files = offer.files;
    const QByteArray place = elsewhere->address().replace(u"http"_s, scheme).toLatin1() + file;
    bench.addMirror(offer).server().always("GET " + file, HttpAnswer::redirect(302, place));
    bench.mirrors.push_back(std::move(elsewhere));
}

static void redirected(UpdateBench &bench)
{
    redirect(bench, "/release.json", u"https"_s);
}

static void redirectedPlainly(UpdateBench &bench)
{
    redirect(bench, "/release.json", u"http"_s);
}

static void redirectedFile(UpdateBench &bench)
{
    redirect(bench, "/files/" + UpdateBench::fileName, u"https"_s);
}

static void redirectedFilePlainly(UpdateBench &bench)
{
    redirect(bench, "/files/" + UpdateBench::fileName, u"http"_s);
}

static void nobodyElseWasAsked(UpdateBench &bench)
{
    QCOMPARE(bench.mirrors.size(), size_t(2));
    QCOMPARE(bench.mirrors.back()->server().connections(), 0);
}

static void pathTraversal(UpdateBench &bench)
{
    bench.addMirror({.change = [](ReleaseStatement &release) {
        release.artifacts.first().name = u"../../../.bashrc"_s;
    }});
}

static void replacedAfterVerification(UpdateBench &bench)
{
    bench.addMirror();
    bench.settings.meanwhile = [](const QString &staged) {
        QFile::remove(staged);
        QFile file(staged);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho evil\n");
    };
}

// To go back the version before would have been taken from beside the program.
static void wasInPlaceAtNoTime(UpdateBench &bench)
{
    QVERIFY(QFile::exists(BesideProgram(bench.settings.program).previous));
}

static void changedAfterVerification(UpdateBench &bench)
{
    bench.addMirror();
    bench.settings.meanwhile = [](const QString &staged) {
        QFile file(staged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(300'000);
        file.write("evil");
    };
}

static void clockSetBack(UpdateBench &bench)
{
    const ForgedRelease forged{.serial = 5};
    see(bench, forged);
    bench.addMirror(forged);
    bench.clock.advance(40 * 24h);
    bench.begin();
    QCOMPARE(bench.check(), u"freeze"_s);
    bench.end();
    bench.clock.advance(-30 * 24h);
}

// Nothing is remembered yet; the program itself was built later.
static void clockBeforeTheBuild(UpdateBench &bench)
{
    bench.settings.builtAt = bench.clock.now() + std::chrono::days(40);
    bench.addMirror();
}

// What is signed was signed later.
static void clockBeforeTheRoot(UpdateBench &bench)
{
    bench.addMirror().files["/roots/2.json"] = UpdateBench::root({.issued = std::chrono::days(40)});
}

// A mirror would have the second one where the pieces of the first are named.
static void aFileForAList(UpdateBench &bench)
{
    bench.addMirror({.change = [](ReleaseStatement &release) {
        release.artifacts[1].name = QString::fromLatin1(UpdateBench::fileName).toUpper() + u".chunks"_s;
    }});
}

static void changedPayload(UpdateBench &bench)
{
    QByteArray &release = bench.addMirror().files["/release.json"];
    const auto envelope = readEnvelope(release);
    QByteArray payload = envelope->payload;
    replace(payload, "\"0.2.0\"", "\"0.9.0\"");
    replace(release, envelope->payload.toBase64(), payload.toBase64());
}

static void anotherAlgorithm(UpdateBench &bench)
{
    replace(bench.addMirror().files["/release.json"], "ed25519", "none");
}

static void membersTwice(UpdateBench &bench)
{
    replace(bench.addMirror().files["/release.json"], "{\"payload\"", "{\"payload\":\"e30=\",\"payload\"");
}

static void rootForRelease(UpdateBench &bench)
{
    // A root with the keys of releases: signed, but for another domain.
    bench.addMirror().files["/release.json"] = UpdateBench::root({.signedBy = {3, 4, 5}});
}

const std::vector<Attack> &attacks()
{
    static const std::vector<Attack> all{
        {"roll-back", "roll-back", rollBack},
        {"roll-back of the version", "roll-back", rollBackOfVersion},
        {"freeze", "freeze", freeze},
        {"mix and match", "mixed-files", mixAndMatch, noFileWasAskedFor},
        {"pieces of another file", "mixed-files", piecesOfAnother},
        {"swapped platform", "swapped-platform", swappedPlatform, noFileWasAskedFor},
        {"nothing for this platform", "no-platform", noPlatform},
        {"wrong root", "strangers", wrongRoot},
        {"a release by strangers", "strangers", wrongReleaseKeys},
        {"a root by those who sign releases", "strangers", rootByReleaseKeys},
        {"one key stolen", "too-few-signed", oneKeyStolen},
        {"one root key stolen", "too-few-signed", oneRootKeyStolen},
        {"a root that its own keys have not signed", "strangers", rootNotByItself},
        {"a root left out", "bad-root", rootSkipped},
        {"root expired", "root-expired", rootExpired},
        {"expired", "expired", expired},
        {"valid for too long", "bad-release", validForTooLong},
        {"equivocation", "equivocation", equivocation},
        {"equivocation over time", "equivocation", equivocationOverTime},
        {"endless release", "too-large", endlessRelease},
        {"endless list", "too-large", endlessList},
        {"endless file", "too-large", endlessFile},
        {"slow drip", "too-slow", slowDrip},
        {"slow drip of the file", "too-slow", slowFile},
        {"truncated file", "truncated", truncated},
        {"truncated file, given as a whole", "truncated", truncatedWhole},
        {"truncated release", "malformed", truncatedRelease},
        {"wrong size", "wrong-size", wrongSize},
        {"wrong size, given as a whole", "too-large", wrongSizeWhole},
        {"one wrong bit", "wrong-content", wrongContent},
        {"another part than was asked for", "wrong-content", anotherPart},
        {"a packed release", "malformed", packedRelease},
        {"redirect to another host", "redirected", redirected, nobodyElseWasAsked},
        {"redirect to plain http", "redirected", redirectedPlainly, nobodyElseWasAsked},
        {"redirect of the file", "redirected", redirectedFile, nobodyElseWasAsked},
        {"redirect of the file to plain http", "redirected", redirectedFilePlainly, nobodyElseWasAsked},
        {"path traversal", "unsafe-name", pathTraversal},
        {"a file in the place of a list", "bad-release", aFileForAList},
        {"replaced after verification", "replaced", replacedAfterVerification, wasInPlaceAtNoTime},
        {"changed after verification", "replaced", changedAfterVerification},
        {"clock set back", "clock-set-back", clockSetBack},
        {"clock before the build", "expired", clockBeforeTheBuild},
        {"clock before the root", "expired", clockBeforeTheRoot},
        {"changed after it was signed", "forged", changedPayload},
        {"another algorithm", "unknown-algorithm", anotherAlgorithm},
        {"a member twice", "malformed", membersTwice},
        {"a root in place of a release", "forged", rootForRelease},
    };
    return all;
}

} // namespace Godwit
