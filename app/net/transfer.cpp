// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transfer.h"

#include "net/breakoff.h"
#include "net/requestbody.h"

namespace Godwit
{

Transfer::Transfer(QNetworkReply *reply, const RequestBody *body, const SenderLimits &limits,
                   std::function<void(qint64, qint64)> progress)
    : m_reply(reply), m_body(body), m_limits(limits), m_progress(std::move(progress))
{
    reply->setParent(this);
    m_phase.setSingleShot(true);
    m_whole.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_since.start();
    connect(&m_phase, &QTimer::timeout, this, &Transfer::onTimeout);
    connect(&m_whole, &QTimer::timeout, this, &Transfer::onTimeout);
    connect(&m_silence, &QTimer::timeout, this, &Transfer::fellSilent);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &Transfer::onConnecting);
    connect(reply, &QNetworkReply::requestSent, this, &Transfer::onSent);
    connect(reply, &QNetworkReply::uploadProgress, this, &Transfer::onProgress);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &Transfer::onBytes);
    connect(reply, &QNetworkReply::finished, this, &Transfer::onFinished);
    // A name is looked up and a connection made within this time; a connection that stands passes it at once.
    m_phase.start(m_limits.connect);
    m_silence.start(m_limits.silence);
}

Transfer::~Transfer()
{
    m_reply->disconnect(this);
    breakOff(*m_reply);
}

// Of a request with an empty body Qt tells nothing until it is answered: not that it has a connection, not
// that it was sent.
void Transfer::onConnecting()
{
    if (!m_body || m_body->size() > 0)
        return;
    m_exchange.left = std::nullopt;
    m_phase.start(m_limits.connect + m_limits.firstByte);
}

void Transfer::onSent()
{
    m_exchange.left = true;
    m_phase.start(m_limits.firstByte);
}

void Transfer::onProgress(qint64 sent, qint64 all)
{
    // Of nothing Qt tells when it has failed.
    if (all <= 0)
        return;
    m_phase.start(sent < all ? m_limits.stalled : m_limits.firstByte);
    m_silence.start(m_limits.silence);
    if (m_progress)
        m_progress(sent, all);
}

void Transfer::onHeaders()
{
    m_exchange.left = true;
    m_silence.stop();
    if (m_exchange.firstByteMs < 0) {
        m_exchange.firstByteMs = m_since.elapsed();
        if (!m_whole.isActive())
            m_whole.start(m_limits.answer);
    }
    m_phase.start(m_limits.stalled);
}

void Transfer::onBytes()
{
    m_phase.start(m_limits.stalled);
    m_exchange.response.body += m_reply->readAll();
    if (m_exchange.response.body.size() <= m_limits.answerBytes)
        return;
    m_exchange.tooLarge = true;
    m_exchange.response.body.clear();
    end();
}

void Transfer::onTimeout()
{
    m_exchange.timedOut = true;
    end();
}

void Transfer::cancel()
{
    m_exchange.cancelled = true;
    end();
}

void Transfer::endWithin(Milliseconds length)
{
    m_whole.start(length);
}

void Transfer::onFinished()
{
    if (m_done)
        return;
    Response &response = m_exchange.response;
    response.body += m_reply->readAll();
    m_exchange.tooLarge = response.body.size() > m_limits.answerBytes;
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.status = m_exchange.status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name.toLower(), value});
    m_exchange.networkError = m_reply->error();
    if (isCutShort())
        m_exchange.networkError = QNetworkReply::RemoteHostClosedError;
    m_exchange.networkWords = m_reply->error() == QNetworkReply::NoError ? QString() : m_reply->errorString();
    end();
}

// Qt takes an answer for a whole one although its connection was reset in the middle. What it unpacks has no
// length any more.
bool Transfer::isCutShort() const
{
    const Response &response = m_exchange.response;
    bool isLength = false;
    const qint64 length = response.header("content-length").toLongLong(&isLength);
    return m_exchange.networkError == QNetworkReply::NoError && isLength && response.body.size() < length &&
           response.status != 304 && response.header("content-encoding").isEmpty();
}

void Transfer::end()
{
    if (m_done)
        return;
    m_done = true;
    if (m_body) {
        if (m_body->wasRead())
            m_exchange.left = true;
        m_exchange.fileFailed = m_body->isBroken();
    }
    m_phase.stop();
    m_whole.stop();
    m_silence.stop();
    m_reply->disconnect(this);
    breakOff(*m_reply);
    Q_EMIT done();
}

} // namespace Godwit
