// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/source.h"

#include "net/answer.h"
#include "net/sender.h"
#include "update/files.h"

#include <QFile>
#include <QFileInfo>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

QString releaseFile()
{
    return u"release.json"_s;
}

QString rootFile(qint64 serial)
{
    return u"roots/%1.json"_s.arg(serial);
}

QString artifactFile(const QString &name)
{
    return "files/"_L1 + name;
}

QString chunksFile(const QString &name)
{
    return "files/"_L1 + name + ".chunks"_L1;
}

static Kind kindOf(const ServerError &error)
{
    if (wasTooLarge(error))
        return Kind::TooLarge;
    switch (error.kind) {
    case ServerError::Kind::TimedOut:
        return Kind::TooSlow;
    case ServerError::Kind::NotFound:
        return Kind::NotThere;
    case ServerError::Kind::Redirected:
        return Kind::Redirected;
    case ServerError::Kind::Cancelled:
        return Kind::Cancelled;
    default:
        break;
    }
    // RFC 9110, 15.5.17: there is nothing at this offset.
    if (error.httpStatus == 416)
        return Kind::Truncated;
    // Amazon's S3 and its like say this of what is not there to whoever may not list the folder.
    return error.httpStatus == 403 ? Kind::NotThere : Kind::Unreachable;
}

HttpMirror::HttpMirror(Sender &sender, MirrorAddress address, MirrorPace pace)
    : m_sender(sender), m_address(std::move(address)), m_pace(pace)
{
}

static Request requestFor(const QString &path, qint64 most, const MirrorPace &pace)
{
    Request request;
    request.path = path;
    // Another mirror is asked instead.
    request.retry = Request::Retry::Never;
    request.staysAtOrigin = true;
    request.mostBytes = most;
    request.within = pace.patience + Milliseconds(most * 1000 / pace.leastBytesPerSecond);
    // A piece of a program may well begin as a web page does.
    request.acceptsHtml = true;
    request.headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}};
    return request;
}

QCoro::Task<UpdateResult<QByteArray>> HttpMirror::read(QString file, qint64 most)
{
    const auto answer =
        co_await m_sender.sendTo(m_address.origin, requestFor(m_address.path + u'/' + file, most, m_pace));
    if (!answer)
        co_return updateFailure(kindOf(answer.error()), name(), answer.error().evidence.join(u' '));
    if (answer->status != 200)
        co_return updateFailure(Kind::NotThere, name(), QString::number(answer->status));
    co_return answer->body;
}

// "bytes 0-9/100", or "bytes 0-9/*" where the server does not know (RFC 9110, 14.4): the pieces tell.
static std::optional<qint64> wholeSizeOf(const Response &response)
{
    const QByteArray range = response.header("content-range");
    bool isNumber = false;
    const qint64 size = range.mid(range.lastIndexOf('/') + 1).toLongLong(&isNumber);
    return isNumber ? std::optional(size) : std::nullopt;
}

QCoro::Task<UpdateResult<QByteArray>> HttpMirror::readRange(QString file, qint64 offset, qint64 size,
                                                            qint64 whole)
{
    Request request = requestFor(m_address.path + u'/' + file, size, m_pace);
    request.headers.append({"Range", "bytes=%1-%2"_ba.replace("%1", QByteArray::number(offset))
                                         .replace("%2", QByteArray::number(offset + size - 1))});
    const auto answer = co_await m_sender.sendTo(m_address.origin, std::move(request));
    // A whole file is longer than the piece that was asked for.
    const bool wasWhole = answer ? answer->status == 200 : wasTooLarge(answer.error());
    if (wasWhole && size < whole)
        co_return updateFailure(Kind::NoRanges, name());
    if (!answer)
        co_return updateFailure(kindOf(answer.error()), name(), answer.error().evidence.join(u' '));
    const qint64 has = answer->status == 206 ? wholeSizeOf(*answer).value_or(whole) : answer->body.size();
    if (has > whole)
        co_return updateFailure(Kind::WrongSize, name(), QString::number(has));
    if (has < whole || answer->body.size() != size)
        co_return updateFailure(Kind::Truncated, name(), QString::number(has));
    co_return answer->body;
}

static UpdateResult<void> openFile(QFile &file, const QString &folder)
{
    if (!QFileInfo::exists(file.fileName()))
        return updateFailure(Kind::NotThere, folder, file.fileName());
    return openToRead(file);
}

QCoro::Task<UpdateResult<QByteArray>> FolderSource::read(QString name, qint64 most)
{
    QFile file(m_folder + u'/' + name);
    if (const auto opened = openFile(file, m_folder); !opened)
        co_return std::unexpected(opened.error());
    const QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        co_return std::unexpected(readError(file));
    if (content.size() > most)
        co_return updateFailure(Kind::TooLarge, m_folder, name);
    co_return content;
}

QCoro::Task<UpdateResult<QByteArray>> FolderSource::readRange(QString name, qint64 offset, qint64 size,
                                                              qint64 whole)
{
    QFile file(m_folder + u'/' + name);
    if (const auto opened = openFile(file, m_folder); !opened)
        co_return std::unexpected(opened.error());
    if (file.size() != whole)
        co_return updateFailure(file.size() < whole ? Kind::Truncated : Kind::WrongSize, m_folder, name);
    if (!file.seek(offset))
        co_return std::unexpected(readError(file));
    const QByteArray content = file.read(size);
    if (content.size() != size)
        co_return std::unexpected(readError(file));
    co_return content;
}

} // namespace Godwit
