// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/servererror.h"

#include <QPointF>
#include <qcoro/qcorotask.h>

#include <functional>

namespace Godwit
{

struct NewMedia {
    QString filePath;
    QByteArray mimeType;
    QString altText;
    QPointF focus;
};

// Uploading. Nothing but outbox/ calls this.
class MediaPort
{
public:
    virtual ~MediaPort() = default;

    // Returns when the file can be attached to a post: waits while the server processes it (`202`, then
    // `206`), at most 10 minutes. Mastodon: POST /api/v2/media (v1 where it is 404), GET /api/v1/media/:id.
    // AT: com.atproto.repo.uploadBlob.
    virtual QCoro::Task<ServerResult<LocalId>> upload(NewMedia media,
                                                      std::function<void(qint64, qint64)> progress) = 0;
};

} // namespace Godwit
