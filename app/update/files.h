// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/updateerror.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

class QFile;
class QFileDevice;

namespace Godwit
{

// The same file with other content, whole or not at all, readable by its owner alone; on the disk when it
// returns.
UpdateResult<void> writeDurably(const QString &path, const QByteArray &content);

#ifdef Q_OS_UNIX
// Whether the file that has this name, no link, is the open one.
bool isAt(const QString &path, int descriptor);
#endif

// Its content on the disk.
bool toDisk(QFile &file);
// A file's name in its folder is on the disk only once the folder is.
void folderToDisk(const QString &folder);

// A plain file, or what a link to one leads to: a device or a pipe could be read for ever, or never be
// opened.
UpdateResult<void> openToRead(QFile &file);

UpdateError readError(const QFile &file);
UpdateError writeError(const QFileDevice &file);

// SHA-256 in hexadecimal digits of all that an open file holds, from its beginning on.
UpdateResult<QByteArray> hashOf(QFile &file);

// Work on another thread: what reads files of a hundred megabytes. What it uses belongs to it until it has
// ended.
template <typename T>
QFuture<T> runAside(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace Godwit
