// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonmedia.h"

#include "base/clock.h"
#include "net/sender.h"
#include "servers/mastodon/reader.h"

#include <QFileInfo>

namespace Godwit::Mastodon
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

namespace
{

constexpr Milliseconds longestWait = 10min;
constexpr Milliseconds longestPause = 15s;

Part textPart(const QString &name, const QString &text)
{
    Part part;
    part.name = name;
    part.text = text.toUtf8();
    return part;
}

MultipartBody bodyOf(const NewMedia &media)
{
    MultipartBody parts;
    if (!media.altText.isEmpty())
        parts.append(textPart(QStringLiteral("description"), media.altText));
    if (!media.focus.isNull())
        parts.append(textPart(
            QStringLiteral("focus"),
            QStringLiteral("%1,%2").arg(media.focus.x(), 0, 'f', 2).arg(media.focus.y(), 0, 'f', 2)));
    Part file;
    file.name = QStringLiteral("file");
    file.filePath = media.filePath;
    file.fileName = QFileInfo(media.filePath).fileName();
    file.mimeType = media.mimeType;
    parts.append(file);
    return parts;
}

} // namespace

QCoro::Task<ServerResult<Response>> Media::send(QString path, NewMedia media,
                                                std::function<void(qint64, qint64)> progress)
{
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    request.rateClass = Request::RateClass::Media;
    request.path = std::move(path);
    request.body = bodyOf(media);
    request.progress = std::move(progress);
    co_return co_await m_endpoint.send(std::move(request));
}

QCoro::Task<ServerResult<LocalId>> Media::upload(NewMedia media, std::function<void(qint64, qint64)> progress)
{
    auto response = co_await send(QStringLiteral("/api/v2/media"), media, progress);
    if (!response && (response.error().kind == Kind::NotFound || response.error().kind == Kind::Unsupported))
        response = co_await send(QStringLiteral("/api/v1/media"), media, progress);
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    const auto uploaded = readMedia(m_endpoint.context(), *response);
    if (!uploaded)
        co_return std::unexpected(uploaded.error());
    if (uploaded->ready)
        co_return uploaded->id;
    co_return co_await waitFor(uploaded->id);
}

QCoro::Task<ServerResult<LocalId>> Media::waitFor(LocalId id)
{
    const Instant deadline = m_endpoint.clock().now() + longestWait;
    Milliseconds pause = 1s;
    while (true) {
        if (co_await m_endpoint.sender().pause(pause))
            co_return std::unexpected(m_endpoint.error(
                Kind::Cancelled, QStringLiteral("stopped while the server was processing the file")));
        pause = std::min(pause * 2, longestPause);
        const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/media/") + pathSegment(id));
        if (!response && !response.error().isTransient())
            co_return std::unexpected(response.error());
        if (response) {
            const auto state = readMedia(m_endpoint.context(), *response);
            if (!state)
                co_return std::unexpected(state.error());
            if (state->ready)
                co_return id;
        }
        if (m_endpoint.clock().now() >= deadline)
            co_return std::unexpected(m_endpoint.error(
                Kind::TimedOut, QStringLiteral("the server was still processing the file after 10 minutes")));
    }
}

} // namespace Godwit::Mastodon
