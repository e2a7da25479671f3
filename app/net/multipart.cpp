// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/multipart.h"

#include <QFile>

namespace Godwit
{

// A quoted string of RFC 7578; browsers percent-encode what would end it.
static QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

QHttpMultiPart *makeMultipart(const MultipartBody &parts)
{
    auto body = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    for (const Part &part : parts) {
        QHttpPart httpPart;
        QByteArray disposition = "form-data; name=" + quoted(part.name);
        if (part.filePath.isEmpty()) {
            httpPart.setBody(part.text);
        } else {
            auto *file = new QFile(part.filePath, body.get());
            if (!file->open(QIODevice::ReadOnly))
                return nullptr;
            disposition += "; filename=" + quoted(part.fileName);
            httpPart.setBodyDevice(file);
        }
        httpPart.setRawHeader("Content-Disposition", disposition);
        if (!part.mimeType.isEmpty())
            httpPart.setRawHeader("Content-Type", part.mimeType);
        body->append(httpPart);
    }
    return body.release();
}

} // namespace Godwit
