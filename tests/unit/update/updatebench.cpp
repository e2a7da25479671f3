// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatebench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Godwit
{

static const Instant beginning = instantFromMs(1'767'225'600'000);

SecretKey UpdateBench::key(int number)
{
    return placeholderKey(1000 + number);
}

static Signers signersOf(const QList<int> &numbers, int threshold)
{
    Signers signers{threshold, {}};
    for (const int number : numbers)
        signers.keys.append(UpdateBench::key(number).publicKey());
    return signers;
}

QByteArray UpdateBench::root(const ForgedRoot &forged)
{
    const Instant issued = beginning + forged.issued;
    const RootStatement root{forged.serial,
                             issued,
                             issued + forged.days,
                             signersOf(forged.rootKeys, 2),
                             signersOf(forged.releaseKeys, forged.releaseThreshold),
                             {}};
    Envelope envelope = unsignedRoot(root);
    for (const int number : forged.signedBy)
        signEnvelope(envelope, rootDomain, key(number));
    return writeEnvelope(envelope);
}

QByteArray UpdateBench::program(const QString &version, qsizetype size, quint32 seed)
{
    QByteArray content = "#!/bin/sh\necho \"godwit " + version.toLatin1() + "\"\nexit 0\n";
    QByteArray noise(size, '\0');
    QRandomGenerator random(seed ? seed : qChecksum(version.toLatin1()));
    random.generate(noise.begin(), noise.end());
    return content + noise;
}

static Artifact describeFile(const QString &platform, const QByteArray &name, const QByteArray &content,
                             QHash<QByteArray, QByteArray> &files)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    const auto measured = measure(platform, path);
    if (!measured)
        qFatal("%s", qPrintable(measured.error()));
    files.insert("/files/" + name, content);
    files.insert("/files/" + name + ".chunks", measured->chunkList);
    return measured->artifact;
}

Offer UpdateBench::offer(const ForgedRelease &forged)
{
    Offer made;
    const QByteArray content = forged.content.isEmpty() ? program(forged.version) : forged.content;
    const Instant issued = beginning + forged.issued;
    made.statement = {
        forged.serial, QVersionNumber::fromString(forged.version), issued, issued + forged.days, {}, {}};
    made.statement.artifacts = {describeFile(u"test-linux"_s, fileName, content, made.files),
                                describeFile(u"test-windows"_s, otherName,
                                             "MZ of " + forged.version.toLatin1() +
                                                 content.first(std::min<qsizetype>(content.size(), 300'000)),
                                             made.files)};
    if (forged.change)
        forged.change(made.statement);
    Envelope envelope = unsignedRelease(made.statement);
    for (const int number : forged.signedBy)
        signEnvelope(envelope, releaseDomain, key(number));
    made.envelope = writeEnvelope(envelope);
    made.files.insert("/release.json", made.envelope);
    return made;
}

UpdateBench::UpdateBench() : m_old(program(u"0.1.0"_s))
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    settings.root = root({.serial = 1});
    settings.folder = m_folder.filePath(u"data/update"_s);
    settings.mirrorFile = settings.folder + "/mirrors"_L1;
    settings.program = m_folder.filePath(u"bin/godwit"_s);
    settings.platform = u"test-linux"_s;
    settings.version = QVersionNumber(0, 1, 0);
    settings.builtAt = beginning - std::chrono::days(30);
    settings.pace = {Milliseconds(20'000), 8 * 1024};
    settings.limits.connect = settings.limits.firstByte = settings.limits.stalled = Milliseconds(60'000);
    settings.network = [] { return NetworkUse::Free; };
    QDir().mkpath(m_folder.filePath(u"bin"_s));
    QFile file(settings.program);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_old) != m_old.size())
        qFatal("cannot write %s", qPrintable(settings.program));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

MirrorServer &UpdateBench::addMirror(const Offer &offer)
{
    mirrors.push_back(std::make_unique<MirrorServer>());
    mirrors.back()->files = offer.files;
    settings.mirrors.append(*readMirrorAddress(mirrors.back()->address()));
    return *mirrors.back();
}

Updater &UpdateBench::begin()
{
    end();
    m_updater = std::make_unique<Updater>(clock, settings);
    if (const auto opened = m_updater->open(); !opened)
        QTest::qFail(qPrintable(updateErrorWord(opened.error().kind)), __FILE__, __LINE__);
    return *m_updater;
}

void UpdateBench::end()
{
    if (m_updater)
        QCoro::waitFor(m_updater->finish());
    m_updater.reset();
}

QString UpdateBench::noted(const UpdateError &error)
{
    problem = error;
    if (updateSentence(error).isEmpty())
        QTest::qFail("a problem without a sentence", __FILE__, __LINE__);
    return updateErrorWord(error.kind);
}

QString UpdateBench::check()
{
    const auto outcome = QCoro::waitFor(m_updater->check());
    if (!outcome)
        return noted(outcome.error());
    checked = *outcome;
    if (outcome->problem)
        return noted(*outcome->problem);
    return outcome->concern ? noted(*outcome->concern) : QString();
}

QString UpdateBench::get()
{
    const auto got = QCoro::waitFor(m_updater->get());
    if (!got)
        return noted(got.error());
    fetched = *got;
    return {};
}

QString UpdateBench::apply()
{
    const auto applied = QCoro::waitFor(m_updater->apply());
    return applied ? QString() : noted(applied.error());
}

QString UpdateBench::update()
{
    begin();
    QString word = check();
    if (word.isEmpty())
        word = get();
    if (word.isEmpty())
        word = apply();
    end();
    return word;
}

QByteArray UpdateBench::installed() const
{
    QFile file(settings.program);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool UpdateBench::oldRuns() const
{
    if (installed() != m_old)
        return false;
    QProcess process;
    process.start(settings.program, {u"--version"_s});
    return process.waitForFinished() && process.readAllStandardOutput() == "godwit 0.1.0\n";
}

} // namespace Godwit
