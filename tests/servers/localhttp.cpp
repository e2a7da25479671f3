// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/localhttp.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <memory>

namespace Godwit
{

static QNetworkRequest requestFor(const QUrl &url, const QByteArray &token)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("GodwitTests"));
    request.setTransferTimeout(60'000);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    return request;
}

static LocalAnswer waitFor(std::unique_ptr<QNetworkReply> reply)
{
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .location = QUrl::fromEncoded(reply->rawHeader("Location"))};
}

LocalAnswer localGet(const QUrl &url, const QByteArray &token)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    return waitFor(std::unique_ptr<QNetworkReply>(network.get(requestFor(url, token))));
}

LocalAnswer localPost(const QUrl &url, const QUrlQuery &form, const QByteArray &token)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request = requestFor(url, token);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    QByteArray body = form.toString(QUrl::FullyEncoded).toUtf8();
    // QUrlQuery keeps '+', which a form reads as a space.
    body.replace('+', "%2B");
    return waitFor(std::unique_ptr<QNetworkReply>(network.post(request, body)));
}

} // namespace Godwit
