// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasing.h"
#include "update/check.h"
#include "update/source.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTextStream>
#include <qcoro/qcorotask.h>

#include <array>

using namespace Godwit;
using namespace Qt::StringLiterals;

namespace
{

using Done = MakingResult<QString>;

std::unexpected<QString> fail(const QString &sentence)
{
    return std::unexpected(sentence);
}

struct Call {
    const QCommandLineParser &options;
    QString operand;

    QString option(const char *name) const { return options.value(QLatin1StringView(name)); }

    QStringList all(const char *name) const { return options.values(QLatin1StringView(name)); }

    qint64 number(const char *name) const { return option(name).toLongLong(); }

    // --issued, else SOURCE_DATE_EPOCH, else now; to the second. Never another than what was told.
    MakingResult<Instant> issued() const
    {
        if (options.isSet(u"issued"_s)) {
            const auto told = statementTime(option("issued"));
            return told ? MakingResult<Instant>(*told)
                        : fail(u"--issued %1: a time like 2026-11-26T05:30:00Z is wanted"_s.arg(
                              option("issued")));
        }
        const QString epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH");
        bool isNumber = true;
        const qint64 seconds =
            epoch.isEmpty() ? QDateTime::currentSecsSinceEpoch() : epoch.toLongLong(&isNumber);
        if (!isNumber || seconds <= 0)
            return fail(u"SOURCE_DATE_EPOCH=%1: seconds since 1970 are wanted"_s.arg(epoch));
        return instantFromMs(1000 * seconds);
    }
};

MakingResult<Envelope> envelopeOf(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return fail(content.error());
    auto envelope = readEnvelope(*content, {.bytes = mostReleaseBytes});
    if (!envelope)
        return fail(u"%1 is not an envelope"_s.arg(path));
    return std::move(*envelope);
}

// Writes what can be read again: a root or release that breaks its rules is not made at all.
Done writeDocument(const QString &path, const Envelope &envelope)
{
    const auto lines = describe(envelope);
    if (!lines)
        return fail(lines.error());
    if (const auto written = write(path, writeEnvelope(envelope)); !written)
        return fail(written.error());
    return lines->join(u'\n');
}

Done keygen(const Call &call)
{
    const auto key = makeKey(call.operand);
    if (!key)
        return fail(key.error());
    return u"%1.secret stays with you, %1.public is for all: %2"_s.arg(call.operand,
                                                                       QString::fromLatin1(key->id()));
}

MakingResult<Signers> signersOf(const Call &call, const char *keys, const char *threshold)
{
    Signers signers;
    signers.threshold = int(call.number(threshold));
    const QStringList paths = call.all(keys);
    for (const QString &path : paths) {
        const auto key = readPublicKey(path);
        if (!key)
            return fail(key.error());
        signers.keys.append(*key);
    }
    return signers;
}

Done root(const Call &call)
{
    const auto issued = call.issued();
    if (!issued)
        return fail(issued.error());
    RootStatement root;
    root.serial = call.number("serial");
    root.issued = *issued;
    root.expires = root.issued + std::chrono::days(call.options.isSet(u"days"_s) ? call.number("days") : 365);
    const auto roots = signersOf(call, "root-key", "root-threshold");
    const auto releases = signersOf(call, "release-key", "release-threshold");
    if (!roots || !releases)
        return fail(!roots ? roots.error() : releases.error());
    root.root = *roots;
    root.release = *releases;
    return writeDocument(call.operand, unsignedRoot(root));
}

Done release(const Call &call)
{
    const auto issued = call.issued();
    if (!issued)
        return fail(issued.error());
    ReleaseStatement release;
    release.serial = call.number("serial");
    release.version = QVersionNumber::fromString(call.option("version-number"));
    release.issued = *issued;
    release.expires =
        release.issued + std::chrono::days(call.options.isSet(u"days"_s) ? call.number("days") : 30);
    const QStringList artifacts = call.all("artifact");
    for (const QString &each : artifacts) {
        const qsizetype sign = each.indexOf(u'=');
        const auto measured = measure(each.first(std::max<qsizetype>(sign, 0)), each.sliced(sign + 1));
        if (!measured)
            return fail(measured.error());
        release.artifacts.append(measured->artifact);
    }
    const QStringList notes = call.all("notes");
    for (const QString &each : notes) {
        const auto text = contentOf(each.section(u'=', 1));
        if (!text)
            return fail(text.error());
        release.notes.insert(each.section(u'=', 0, 0), QString::fromUtf8(*text).trimmed());
    }
    return writeDocument(call.operand, unsignedRelease(release));
}

// By this computer's clock, give or take an hour.
bool isStillToCome(const Envelope &envelope)
{
    const auto root = readRoot(envelope, {});
    const auto release = readRelease(envelope, {});
    const Instant issued = root ? root->issued : release ? release->issued : Instant();
    return issued > instantFromMs(QDateTime::currentMSecsSinceEpoch()) + std::chrono::hours(1);
}

Done sign(const Call &call)
{
    auto envelope = envelopeOf(call.operand);
    if (!envelope)
        return fail(envelope.error());
    const auto domain = domainOf(*envelope);
    if (!domain)
        return fail(domain.error());
    const auto key = readSecretKey(call.option("key"));
    if (!key)
        return fail(key.error());
    // Beside it all that follows would look old.
    if (isStillToCome(*envelope))
        return fail(u"%1 has a time that is still to come: look at it, and at this computer's clock"_s.arg(
            call.operand));
    signEnvelope(*envelope, *domain, *key);
    return writeDocument(call.operand, *envelope);
}

Done show(const Call &call)
{
    const auto envelope = envelopeOf(call.operand);
    if (!envelope)
        return fail(envelope.error());
    const auto lines = describe(*envelope);
    if (!lines)
        return fail(lines.error());
    return lines->join(u'\n');
}

MakingResult<QList<QByteArray>> contentsOf(const QStringList &paths)
{
    QList<QByteArray> contents;
    for (const QString &path : paths) {
        const auto content = contentOf(path);
        if (!content)
            return fail(content.error());
        contents.append(*content);
    }
    return contents;
}

Done layout(const Call &call)
{
    const auto roots = contentsOf(call.all("root"));
    const auto release = contentOf(call.option("release"));
    if (!roots || !release)
        return fail(!roots ? roots.error() : release.error());
    if (const auto laid = layOut(call.operand, *roots, *release, call.all("file")); !laid)
        return fail(laid.error());
    return u"%1 can be put on a web server as it is"_s.arg(call.operand);
}

// A mirror's folder, as the updater sees it.
Done check(const Call &call)
{
    const auto root = contentOf(call.option("root"));
    if (!root)
        return fail(root.error());
    const auto trust = beginTrust(*root, call.option("root"));
    if (!trust)
        return fail(updateSentence(trust.error()));
    const auto now = call.issued();
    if (!now)
        return fail(now.error());
    const auto source = std::make_shared<FolderSource>(call.operand);
    const SourceAnswer answer = QCoro::waitFor(askSource(source, *trust));
    const CheckOutcome outcome = weigh(*trust, {answer}, {.now = *now});
    if (outcome.problem || outcome.concern)
        return fail(updateSentence(outcome.problem.value_or(outcome.concern.value_or(UpdateError()))));
    for (const Artifact &artifact : outcome.release->artifacts) {
        const auto measured = measure(artifact.platform, call.operand + u'/' + artifactFile(artifact.name));
        if (!measured)
            return fail(measured.error());
        const auto list = contentOf(call.operand + u'/' + chunksFile(artifact.name));
        if (measured->artifact.hash != artifact.hash || !list || *list != measured->chunkList)
            return fail(u"%1 is not the file that the release names"_s.arg(artifact.name));
    }
    return u"whole: release %1, version %2"_s.arg(outcome.release->serial)
        .arg(outcome.release->version.toString());
}

// The root that is built into what is not made for handing out, its secret keys, and their names.
Done placeholder(const Call &call)
{
    if (!QDir().mkpath(call.operand))
        return fail(u"%1 cannot be made"_s.arg(call.operand));
    const auto issued = call.issued();
    if (!issued)
        return fail(issued.error());
    RootStatement root;
    root.serial = 1;
    root.issued = *issued;
    root.expires = root.issued + mostRootDays;
    root.root.threshold = root.release.threshold = 2;
    QByteArray names =
        "# Names of the placeholder keys (godwit-release placeholder), whose secrets everybody knows.\n";
    for (int n = 0; n < 6; ++n) {
        const PublicKey key = placeholderKey(n).publicKey();
        (n < 3 ? root.root : root.release).keys.append(key);
        names += key.id() + '\n';
    }
    Envelope envelope = unsignedRoot(root);
    for (int n = 0; n < 3; ++n)
        signEnvelope(envelope, rootDomain, placeholderKey(n));
    if (const auto written = write(call.operand + "/placeholder-keys"_L1, names); !written)
        return fail(written.error());
    return writeDocument(call.operand + "/root.json"_L1, envelope);
}

struct Verb {
    const char *name;
    const char *operand;
    const char *summary;
    Done (*run)(const Call &call);
};

constexpr std::array verbs{
    Verb{"keygen", "PATH", "a new key: PATH.secret and PATH.public", keygen},
    Verb{"root", "FILE", "an unsigned root: who may sign roots and releases", root},
    Verb{"release", "FILE", "an unsigned release of the given files", release},
    Verb{"sign", "FILE", "adds a key's signature to a root or a release, and shows what was signed", sign},
    Verb{"show", "FILE", "what a root or a release says, and who has signed it", show},
    Verb{"layout", "FOLDER", "a mirror's folder of what is signed", layout},
    Verb{"check", "FOLDER", "whether a mirror's folder is whole and would be taken", check},
    Verb{"placeholder", "FOLDER", "the root with keys that everybody knows", placeholder},
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"serial"_s, u"root, release: its number, one more than the last (1)."_s, u"N"_s, u"1"_s},
        {u"issued"_s, u"root, release: when; else SOURCE_DATE_EPOCH, else now."_s, u"YYYY-MM-DDTHH:MM:SSZ"_s},
        {u"days"_s, u"root, release: how long it is vouched for (365, 30)."_s, u"N"_s},
        {u"root-key"_s, u"root: a public key that may sign roots; several times."_s, u"FILE"_s},
        {u"release-key"_s, u"root: a public key that may sign releases; several times."_s, u"FILE"_s},
        {u"root-threshold"_s, u"root: how many must sign a root (2)."_s, u"N"_s, u"2"_s},
        {u"release-threshold"_s, u"root: how many must sign a release (2)."_s, u"N"_s, u"2"_s},
        {u"version-number"_s, u"release: Godwit's version, as 0.2.0."_s, u"VERSION"_s},
        {u"artifact"_s, u"release: a system and its file; several times."_s, u"PLATFORM=FILE"_s},
        {u"notes"_s, u"release: what is new, as plain text in a language (en, fr); several times."_s,
         u"LANGUAGE=FILE"_s},
        {u"key"_s, u"sign: the secret key."_s, u"FILE"_s},
        {u"root"_s, u"layout: each root, the first one first; check: the one to begin with."_s, u"FILE"_s},
        {u"release"_s, u"layout: the release."_s, u"FILE"_s},
        {u"file"_s, u"layout: a file of the release; several times."_s, u"FILE"_s},
    });
    parser.addHelpOption();
    QString verbsHelp = u"Makes the keys, roots and releases of Godwit: packaging/update/README.md.\n"_s;
    for (const Verb &verb : verbs)
        verbsHelp += u"\n  %1 %2  %3"_s.arg(QLatin1StringView(verb.name), -12)
                         .arg(QLatin1StringView(verb.operand), -7)
                         .arg(QLatin1StringView(verb.summary));
    parser.setApplicationDescription(verbsHelp);
    parser.addPositionalArgument(u"verb"_s, {});
    parser.addPositionalArgument(u"operand"_s, {});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const QStringList operands = parser.positionalArguments();
    const auto verb = std::ranges::find_if(
        verbs, [&](const Verb &each) { return operands.value(0) == QLatin1StringView(each.name); });
    if (verb == verbs.end() || operands.size() != 2)
        parser.showHelp(2);
    const Done done = verb->run({parser, operands[1]});
    QTextStream(done ? stdout : stderr) << (done ? *done : "godwit-release: "_L1 + done.error()) << '\n';
    return done ? 0 : 1;
}
