// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/download.h"

#include "update/files.h"
#include "update/piecelist.h"
#include "update/piecework.h"

#include <QFileInfo>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = UpdateError::Kind;

UpdateError wrongFile(const ReleaseStatement &release, const QByteArray &hash, const QString &subject)
{
    for (const Artifact &other : release.artifacts) {
        if (other.hash == hash || other.chunksHash == hash)
            return {.kind = Kind::SwappedPlatform, .subject = subject, .detail = other.platform};
    }
    return {.kind = Kind::MixedFiles, .subject = subject};
}

namespace
{

// What is there already, read on another thread.
UpdateResult<void> prepare(PieceWork &work)
{
    if (const auto opened = work.pieces.open(); !opened)
        return opened;
    if (const auto surveyed = work.pieces.survey(work.stop()); !surveyed)
        return surveyed;
    work.report.resumed = work.report.size - work.pieces.missingBytes();
    const auto reused = work.pieces.takeFrom(work.order().present, work.stop());
    if (!reused)
        return std::unexpected(reused.error());
    work.report.reused = *reused;
    return {};
}

// The whole of it is hashed again: pieces that each are right could still have been written wrongly.
UpdateResult<void> conclude(PieceWork &work)
{
    const DownloadOrder &order = work.order();
    const QString part = order.target + QLatin1String(".part");
    const auto hash = work.pieces.finish();
    if (!hash)
        return std::unexpected(hash.error());
    if (*hash != order.artifact.hash) {
        QFile::remove(part);
        return std::unexpected(wrongFile(order.release, *hash, order.artifact.name));
    }
    QFile::remove(order.target);
    if (!QFile::rename(part, order.target))
        return updateFailure(Kind::CannotWrite, order.target);
    folderToDisk(QFileInfo(order.target).path());
    return {};
}

} // namespace

QCoro::Task<UpdateResult<DownloadReport>> download(TaskScope *scope, DownloadOrder order,
                                                   std::shared_ptr<DownloadStop> stop)
{
    const auto listReport = std::make_shared<DownloadReport>();
    const auto chunks = co_await fetchPieceList(scope, order, stop, listReport);
    if (!chunks)
        co_return std::unexpected(chunks.error());
    const auto work = std::make_shared<PieceWork>(std::move(order), stop, *chunks);
    work->report = *listReport;
    work->report.size = work->order().artifact.size;
    const auto prepared = co_await runAside<UpdateResult<void>>([work] { return prepare(*work); });
    if (!prepared)
        co_return std::unexpected(prepared.error());
    work->tell();
    co_await PieceWork::fetch(work, scope);
    if (work->failure)
        co_return std::unexpected(*work->failure);
    if (stop->isSet)
        co_return updateFailure(Kind::Cancelled);
    if (work->pieces.missingBytes() > 0)
        co_return std::unexpected(gravest(work->report.problems));
    const auto concluded = co_await runAside<UpdateResult<void>>([work] { return conclude(*work); });
    if (!concluded)
        co_return std::unexpected(concluded.error());
    co_return work->report;
}

} // namespace Godwit
