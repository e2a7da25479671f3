// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/keptpicture.h"

#include "outbox/outbox.h"

#include <QBuffer>
#include <QPromise>
#include <QThreadPool>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

static QFuture<QByteArray> asPng(const QImage &image)
{
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, image] {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        promise->addResult(png);
        promise->finish();
    });
    return promise->future();
}

QCoro::Task<StoreResult<QString>> keepPicture(Outbox *outbox, QByteArray png, QImage image)
{
    if (png.isEmpty())
        png = co_await asPng(image);
    co_return co_await outbox->keepBytes(std::move(png), QStringLiteral("png"));
}

} // namespace Godwit
