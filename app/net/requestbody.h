// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

#include <QIODevice>

#include <deque>
#include <memory>

namespace Godwit
{

// The bytes of an act's body, which can be read once. Qt sends a request again by itself when its connection
// ends before an answer, on a new connection as well (QHttpNetworkConnectionChannel in Qt 6.8; test_net_acts
// shows it). A body that cannot begin anew is what keeps it from doing so; therefore an act without a body
// has an empty one of these.
class RequestBody final : public QIODevice
{
    Q_OBJECT

public:
    // Null when one of its files cannot be read.
    static std::unique_ptr<RequestBody> make(const Body &body);

    // Empty for an empty body.
    const QByteArray &contentType() const { return m_contentType; }

    // Some of it was given away to be sent.
    bool wasRead() const { return m_read > 0; }

    // A file ended before its end or could not be read on, so that the body can never be whole.
    bool isBroken() const { return m_broken; }

    bool isSequential() const override { return true; }

    bool reset() override { return false; }

    bool atEnd() const override { return m_read >= m_size; }

    qint64 size() const override { return m_size; }

    qint64 bytesAvailable() const override { return m_size - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override;

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    RequestBody() = default;
    void addBytes(const QByteArray &bytes);
    bool addFile(const QString &path);
    bool addPart(const Part &part, const QByteArray &boundary);
    bool addParts(const MultipartBody &parts);

    struct Piece {
        std::unique_ptr<QIODevice> device;
        // What the piece had when the body was made: all that is read of it, though a file may have grown.
        qint64 left = 0;
    };

    std::deque<Piece> m_pieces;
    QByteArray m_contentType;
    qint64 m_size = 0;
    qint64 m_read = 0;
    bool m_broken = false;
};

} // namespace Godwit
