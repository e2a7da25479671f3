// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/updateshapes.h"

#include "base/tr.h"
#include "cli/output.h"
#include "cli/shapes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

static ExitCode codeOf(Kind kind)
{
    switch (kind) {
    case Kind::NoMirrors:
    case Kind::NotThere:
    case Kind::NoRelease:
    case Kind::NotFetched:
    case Kind::NothingToGoBackTo:
    case Kind::CannotRead:
        return ExitCode::NotFound;
    case Kind::BadMirror:
        return ExitCode::Usage;
    case Kind::Offline:
    case Kind::Unreachable:
    case Kind::TooSlow:
    case Kind::NoRanges:
        return ExitCode::Unreachable;
    case Kind::Metered:
        return ExitCode::Waiting;
    case Kind::CannotWrite:
    case Kind::DiskFull:
    case Kind::BadState:
        return ExitCode::LocalData;
    case Kind::Busy:
    case Kind::Cancelled:
        return ExitCode::Failed;
    default:
        return ExitCode::Refused;
    }
}

std::unexpected<Failure> failWith(const UpdateError &error)
{
    QStringList evidence = error.evidence;
    if (!error.detail.isEmpty())
        evidence.prepend(error.detail);
    return std::unexpected(
        Failure{codeOf(error.kind), updateErrorWord(error.kind), updateSentence(error), evidence});
}

std::unexpected<Failure> failWith(const UpdateError &error, Output &out)
{
    for (const QString &sentence : error.evidence) {
        if (sentence != updateSentence(error))
            out.notice(sentence);
    }
    return failWith(error);
}

static QString shownTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)), QLocale::ShortFormat);
}

static QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QJsonObject shapeOf(const CheckOutcome &outcome, const Updater &updater, const Updater::Settings &settings)
{
    QJsonArray sources;
    for (const SourceReport &report : outcome.sources) {
        QJsonObject source{{u"source"_s, report.source}};
        if (report.problem) {
            source.insert(u"problem"_s, updateErrorWord(report.problem->kind));
            source.insert(u"sentence"_s, updateSentence(*report.problem));
        } else {
            source.insert(u"serial"_s, report.serial);
        }
        sources.append(source);
    }
    QJsonObject shape{{u"kind"_s, u"update"_s},
                      {u"installed"_s, settings.version.toString()},
                      {u"platform"_s, settings.platform},
                      {u"sources"_s, sources}};
    if (outcome.release) {
        shape.insert(u"version"_s, outcome.release->version.toString());
        shape.insert(u"serial"_s, outcome.release->serial);
        shape.insert(u"expires_at"_s, isoTime(outcome.release->expires));
        shape.insert(u"newer"_s, updater.isNewer(*outcome.release));
        if (const auto artifact = outcome.release->artifactFor(settings.platform))
            shape.insert(u"bytes"_s, artifact->size);
    }
    if (outcome.concern) {
        shape.insert(u"problem"_s, updateErrorWord(outcome.concern->kind));
        shape.insert(u"sentence"_s, updateSentence(*outcome.concern));
    }
    return shape;
}

void print(Output &out, const CheckOutcome &outcome, const Updater &updater,
           const Updater::Settings &settings)
{
    const ReleaseStatement &release = *outcome.release;
    const QString version = release.version.toString();
    if (updater.isNewer(release))
        out.line(
            tr("Version %1 is there; this is %2. `godwit update get` fetches it, `godwit update apply` puts "
               "it in place.")
                .arg(out.strong(version), settings.version.toString()));
    else
        out.line(tr("This is the newest version, %1.").arg(settings.version.toString()));
    out.line(
        out.dim(tr("Release %1, vouched for until %2.").arg(release.serial).arg(shownTime(release.expires))));
    if (outcome.concern)
        out.line(out.warning(updateSentence(*outcome.concern)));
    for (const SourceReport &report : outcome.sources) {
        if (report.problem)
            out.line(out.warning(updateSentence(*report.problem)));
        else
            out.line(out.dim(tr("%1 has release %2.").arg(report.source).arg(report.serial)));
    }
}

QJsonObject shapeOf(const ReleaseStatement &release, const std::optional<DownloadReport> &report)
{
    QJsonObject shape{{u"kind"_s, u"update_file"_s},
                      {u"version"_s, release.version.toString()},
                      {u"serial"_s, release.serial},
                      {u"newer"_s, report.has_value()}};
    if (!report)
        return shape;
    QJsonArray problems;
    for (const UpdateError &problem : report->problems)
        problems.append(updateSentence(problem));
    shape.insert(u"bytes"_s, report->size);
    shape.insert(u"fetched"_s, report->fetched);
    shape.insert(u"reused"_s, report->reused);
    shape.insert(u"resumed"_s, report->resumed);
    shape.insert(u"problems"_s, problems);
    return shape;
}

void print(Output &out, const ReleaseStatement &release, const std::optional<DownloadReport> &report)
{
    if (!report) {
        out.line(tr("There is nothing newer than this version."));
        return;
    }
    out.line(
        tr("Version %1 is fetched and verified: %2, of which %3 came now and %4 from the present version.")
            .arg(release.version.toString(), shownSize(report->size), shownSize(report->fetched),
                 shownSize(report->reused)));
    for (const UpdateError &problem : report->problems)
        out.line(out.warning(updateSentence(problem)));
}

QJsonObject shapeOf(const std::optional<Updater::Applied> &applied, const Updater::Settings &settings)
{
    QJsonObject shape{{u"kind"_s, u"update_done"_s},
                      {u"program"_s, settings.program},
                      {u"previous"_s, settings.version.toString()},
                      {u"newer"_s, applied.has_value()}};
    if (applied) {
        shape.insert(u"version"_s, applied->version);
        shape.insert(u"serial"_s, applied->serial);
    }
    return shape;
}

void print(Output &out, const std::optional<Updater::Applied> &applied, const Updater::Settings &settings)
{
    if (!applied)
        out.line(tr("There is nothing newer than this version."));
    else
        out.line(
            tr("%1 is version %2 from its next start on. The one before is kept: should this one not start, "
               "the start after it has the old one again.")
                .arg(settings.program, applied->version));
}

QJsonObject shapeOf(const Updater::Verified &verified, const QString &path)
{
    QJsonObject shape{{u"kind"_s, u"update_check"_s},
                      {u"path"_s, path},
                      {u"version"_s, verified.release.version.toString()},
                      {u"serial"_s, verified.release.serial},
                      {u"platform"_s, verified.artifact.platform},
                      {u"name"_s, verified.artifact.name},
                      {u"bytes"_s, verified.artifact.size},
                      {u"sha256"_s, QString::fromLatin1(verified.artifact.hash)}};
    if (verified.concern) {
        shape.insert(u"problem"_s, updateErrorWord(verified.concern->kind));
        shape.insert(u"sentence"_s, updateSentence(*verified.concern));
    }
    return shape;
}

void print(Output &out, const Updater::Verified &verified, const QString &path)
{
    out.line(tr("Genuine: %1 is version %2 for %3, as it was released and signed.")
                 .arg(path, verified.release.version.toString(), verified.artifact.platform));
    out.line(out.dim(QStringLiteral("sha256 ") + QString::fromLatin1(verified.artifact.hash)));
    if (verified.concern)
        out.line(out.warning(updateSentence(*verified.concern)));
}

QJsonObject shapeOf(const Updater::Mirrored &mirrored, const QString &folder)
{
    return {{u"kind"_s, u"update_mirror"_s},
            {u"path"_s, folder},
            {u"version"_s, mirrored.release.version.toString()},
            {u"serial"_s, mirrored.release.serial},
            {u"expires_at"_s, isoTime(mirrored.release.expires)},
            {u"platform"_s, mirrored.artifact.platform},
            {u"name"_s, mirrored.artifact.name},
            {u"bytes"_s, mirrored.artifact.size},
            {u"first_root"_s, mirrored.roots.first},
            {u"last_root"_s, mirrored.roots.last}};
}

void print(Output &out, const Updater::Mirrored &mirrored, const QString &folder)
{
    out.line(
        tr("%1 is a mirror of version %2 for %3, verified: on a stick for `godwit update from`, or on a web "
           "server for everybody.")
            .arg(out.strong(folder), mirrored.release.version.toString(), mirrored.artifact.platform));
    out.line(out.dim(tr("Release %1, vouched for until %2.")
                         .arg(mirrored.release.serial)
                         .arg(shownTime(mirrored.release.expires))));
    // Who trusts an earlier one only finds no way from there.
    if (mirrored.roots.first > 1)
        out.line(
            out.warning(tr("The lists of trusted keys before number %1 are not known here: a Godwit that is "
                           "older than that needs another mirror.")
                            .arg(mirrored.roots.first)));
}

} // namespace Godwit
