// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/medialimits.h"

#include <QSaveFile>

#include <memory>
#include <optional>

namespace Godwit
{

class MediaStore;

// Where an answer's bytes go while they come: into memory for a picture, into a file of the store's for a
// film, so that a large one costs the disk alone. What has not been kept leaves nothing behind.
class MediaBody
{
public:
    // The store outlives it.
    MediaBody(MediaStore &store, const MediaLimits &limits, QString url, MediaWant want);

    // Why no more of it is wanted.
    std::optional<MediaError::Kind> take(const QByteArray &bytes);

    qint64 size() const { return m_size; }

    // Its path in the store, once all of it is there. Only once.
    MediaResult<QString> keep();

private:
    std::optional<MediaError::Kind> write(const QByteArray &bytes);
    std::unexpected<MediaError> failed(MediaError::Kind kind) const;

    MediaStore *m_store;
    MediaLimits m_limits;
    QString m_url;
    MediaWant m_want;
    qint64 m_size = 0;
    // All of a picture; of a film what came before its kind was known.
    QByteArray m_content;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace Godwit
