// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "update/mirrors.h"

#include <qcoro/qcorotask.h>

#include <memory>

namespace Godwit
{

class Sender;

// Where the files of a release come from. What it gives is a stranger's: bounded here, verified by the asker.
// Engine thread.
class ReleaseSource
{
public:
    virtual ~ReleaseSource() = default;

    // For a person: its address or folder.
    virtual QString name() const = 0;

    // All of a file; TooLarge as soon as there are more than `most` bytes.
    virtual QCoro::Task<UpdateResult<QByteArray>> read(QString file, qint64 most) = 0;

    // `size` bytes from `offset` on of a file that should have `whole`: exactly so many, else Truncated,
    // WrongSize, or NoRanges where it gives files only as a whole.
    virtual QCoro::Task<UpdateResult<QByteArray>> readRange(QString file, qint64 offset, qint64 size,
                                                            qint64 whole) = 0;
};

using ReleaseSources = QList<std::shared_ptr<ReleaseSource>>;

// Names of a mirror's files.
QString releaseFile();
QString rootFile(qint64 serial);
QString artifactFile(const QString &name);
QString chunksFile(const QString &name);

// A request must be answered whole within `patience` and so many bytes a second, so that a drip ends.
struct MirrorPace {
    Milliseconds patience{10'000};
    qint64 leastBytesPerSecond = 8 * 1024;
};

// A folder on a web server, over the house's sender: no token, no other host, GETs only.
class HttpMirror final : public ReleaseSource
{
public:
    // The sender outlives it.
    HttpMirror(Sender &sender, MirrorAddress address, MirrorPace pace = {});

    QString name() const override { return m_address.toString(); }

    QCoro::Task<UpdateResult<QByteArray>> read(QString file, qint64 most) override;
    QCoro::Task<UpdateResult<QByteArray>> readRange(QString file, qint64 offset, qint64 size,
                                                    qint64 whole) override;

private:
    Sender &m_sender;
    MirrorAddress m_address;
    MirrorPace m_pace;
};

// A folder on a disk, laid out as a mirror: a friend's USB stick.
class FolderSource final : public ReleaseSource
{
public:
    explicit FolderSource(QString folder) : m_folder(std::move(folder)) {}

    QString name() const override { return m_folder; }

    QCoro::Task<UpdateResult<QByteArray>> read(QString file, qint64 most) override;
    QCoro::Task<UpdateResult<QByteArray>> readRange(QString file, qint64 offset, qint64 size,
                                                    qint64 whole) override;

private:
    QString m_folder;
};

} // namespace Godwit
