// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediabody.h"

#include "media/filmprobe.h"
#include "media/mediastore.h"

#include <QUrl>

namespace Godwit
{

using Kind = MediaError::Kind;

MediaBody::MediaBody(MediaStore &store, const MediaLimits &limits, QString url, MediaWant want)
    : m_store(&store), m_limits(limits), m_url(std::move(url)), m_want(want)
{
}

std::unexpected<MediaError> MediaBody::failed(Kind kind) const
{
    return std::unexpected(
        MediaError{.kind = kind, .host = QUrl(m_url).host(QUrl::FullyEncoded), .httpStatus = 0});
}

std::optional<Kind> MediaBody::take(const QByteArray &bytes)
{
    m_size += bytes.size();
    if (m_size > m_limits.bytesOf(m_want))
        return Kind::TooLarge;
    if (m_file)
        return write(bytes);
    m_content += bytes;
    if (m_want == MediaWant::Picture || m_content.size() < filmProbeBytes)
        return {};
    if (sniffFilm(m_content).isEmpty())
        return Kind::NotAPicture;
    m_file = m_store->begin(m_url);
    return write(std::exchange(m_content, {}));
}

std::optional<Kind> MediaBody::write(const QByteArray &bytes)
{
    if (!m_file || m_file->write(bytes) != bytes.size())
        return Kind::Disk;
    return {};
}

MediaResult<QString> MediaBody::keep()
{
    if (m_want == MediaWant::Film)
        return m_file ? m_store->settle(m_url, *m_file) : MediaResult<QString>(failed(Kind::NotAPicture));
    if (const auto facts = probeImage(m_content, m_limits.image); !facts)
        return failed(facts.error().kind);
    return m_store->put(m_url, m_content);
}

} // namespace Godwit
