// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestbody.h"

#include <QBuffer>
#include <QFile>
#include <QUuid>

namespace Godwit
{

std::unique_ptr<RequestBody> RequestBody::make(const Body &body)
{
    std::unique_ptr<RequestBody> made(new RequestBody);
    if (const auto *form = std::get_if<FormBody>(&body)) {
        made->m_contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
        made->addBytes(form->toEncoded());
    } else if (const auto *json = std::get_if<JsonBody>(&body)) {
        made->m_contentType = QByteArrayLiteral("application/json");
        made->addBytes(json->toJson(QJsonDocument::Compact));
    } else if (const auto *parts = std::get_if<MultipartBody>(&body)) {
        if (!made->addParts(*parts))
            return nullptr;
    }
    made->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return made;
}

void RequestBody::addBytes(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    m_size += bytes.size();
    m_pieces.push_back({std::move(buffer), bytes.size()});
}

bool RequestBody::addFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    const qint64 size = file->size();
    m_size += size;
    m_pieces.push_back({std::move(file), size});
    return true;
}

// A quoted string of RFC 7578; browsers percent-encode what would end it.
static QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

// A type that would end its header is none.
static bool isHeaderText(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

bool RequestBody::addPart(const Part &part, const QByteArray &boundary)
{
    QByteArray head = "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(part.name);
    if (!part.filePath.isEmpty() || !part.fileName.isEmpty())
        head += "; filename=" + quoted(part.fileName);
    if (!part.mimeType.isEmpty() && isHeaderText(part.mimeType))
        head += "\r\nContent-Type: " + part.mimeType;
    addBytes(head + "\r\n\r\n");
    if (part.filePath.isEmpty())
        addBytes(part.text);
    else if (!addFile(part.filePath))
        return false;
    addBytes(QByteArrayLiteral("\r\n"));
    return true;
}

bool RequestBody::addParts(const MultipartBody &parts)
{
    // Not to be guessed, so that no file can hold it on purpose.
    const QByteArray boundary = "godwit-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    m_contentType = "multipart/form-data; boundary=" + boundary;
    for (const Part &part : parts) {
        if (!addPart(part, boundary))
            return false;
    }
    addBytes("--" + boundary + "--\r\n");
    return true;
}

qint64 RequestBody::readData(char *data, qint64 most)
{
    while (!m_pieces.empty() && m_pieces.front().left == 0)
        m_pieces.pop_front();
    if (m_pieces.empty())
        return -1;
    Piece &piece = m_pieces.front();
    const qint64 count = piece.device->read(data, std::min(most, piece.left));
    if (count <= 0) {
        m_broken = true;
        return -1;
    }
    piece.left -= count;
    m_read += count;
    return count;
}

} // namespace Godwit
