// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answer.h"

#include "net/retrytime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

static constexpr qsizetype mostWords = 500;

static QString oneLine(const QString &text)
{
    QString clean;
    for (const char32_t character : QStringView(text).left(4 * mostWords).toUcs4()) {
        const auto category = QChar::category(character);
        const bool unwanted = category == QChar::Other_Control || category == QChar::Other_Format ||
                              category == QChar::Other_Surrogate;
        clean += unwanted ? QStringLiteral(" ") : QString::fromUcs4(&character, 1);
    }
    QString line = clean.simplified().left(mostWords);
    if (line.endsWith(QChar(0xfffd)) || (!line.isEmpty() && line.back().isHighSurrogate()))
        line.chop(1);
    return line;
}

static bool looksLikeHtml(const QByteArray &body)
{
    return body.left(256).trimmed().startsWith('<');
}

static QString htmlTitle(const QByteArray &body)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)</title>"),
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body.left(8192))).captured(1);
}

QString serverWords(const Response &response)
{
    if (looksLikeHtml(response.body))
        return oneLine(htmlTitle(response.body));
    const QJsonObject object = QJsonDocument::fromJson(response.body.left(64 * 1024)).object();
    for (const auto name : {"error_description", "error", "message"}) {
        const QString words = object.value(QLatin1String(name)).toString();
        if (!words.isEmpty())
            return oneLine(words);
    }
    return object.isEmpty() ? oneLine(QString::fromUtf8(response.body.left(mostWords))) : QString();
}

static Kind kindOfNetworkError(const Request &request, const Exchange &exchange)
{
    // Qt's way to say that it cannot unpack the body, or that it would be too large.
    if (exchange.networkError == QNetworkReply::UnknownContentError)
        return Kind::BadAnswer;
    // What is said of a connection is no longer the whole truth once an act has left.
    if (exchange.left == true && request.method != Request::Method::Get)
        return exchange.networkError == QNetworkReply::TimeoutError ? Kind::TimedOut : Kind::Broken;
    switch (exchange.networkError) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return exchange.left == false ? Kind::NoNetwork : Kind::Broken;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Proxy;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::ProtocolFailure:
        return Kind::BadAnswer;
    default:
        return Kind::Broken;
    }
}

static bool saysSuspended(const QString &words)
{
    const auto say = [&words](const char *word) {
        return words.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    // Mastodon: "Your login is currently disabled"; GoToSocial and Pleroma say suspended or deactivated.
    // Other things are disabled, too: "backdating statuses has been disabled on this instance" (GoToSocial).
    return say("suspended") || say("deactivated") || (say("disabled") && (say("login") || say("account")));
}

static Kind kindOfStatus(int status, const QString &words, bool html)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return saysSuspended(words) ? Kind::Suspended : Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 405:
    case 501:
        return Kind::Unsupported;
    case 407:
        return Kind::Proxy;
    case 408:
        return Kind::TimedOut;
    case 429:
        return Kind::RateLimited;
    case 511: // RFC 6585: Network Authentication Required
        return Kind::CaptivePortal;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Unavailable;
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    return html && status < 400 ? Kind::NotAServer : Kind::Rejected;
}

static QString tooLargeWords()
{
    return QStringLiteral("the answer is larger than it may be");
}

bool wasTooLarge(const ServerError &error)
{
    return error.kind == Kind::BadAnswer && error.evidence.contains(tooLargeWords());
}

static ServerError unanswered(const Request &request, const Origin &origin, const Exchange &exchange)
{
    ServerError error;
    error.server = origin;
    // What was stopped unseen may have arrived.
    error.left = exchange.cancelled ? exchange.left.value_or(true) : exchange.left;
    error.kind = exchange.cancelled    ? Kind::Cancelled
                 : exchange.fileFailed ? Kind::LocalFile
                 : exchange.timedOut   ? Kind::TimedOut
                 : exchange.tooLarge   ? Kind::BadAnswer
                                       : kindOfNetworkError(request, exchange);
    error.evidence << QStringLiteral("%1 %2: %3%4")
                          .arg(origin.toDisplayString(), request.path, serverErrorWord(error.kind),
                               exchange.left == true ? QStringLiteral(" after the request was sent")
                                                     : QString());
    if (exchange.tooLarge)
        error.evidence << tooLargeWords();
    if (!exchange.networkWords.isEmpty())
        error.evidence << oneLine(exchange.networkWords);
    return error;
}

ServerResult<Response> judge(const Request &request, const Origin &origin, Exchange exchange, Instant now)
{
    if (exchange.status == 0 || exchange.fileFailed || exchange.timedOut || exchange.tooLarge ||
        exchange.cancelled || (exchange.networkError != QNetworkReply::NoError && exchange.status < 300))
        return std::unexpected(unanswered(request, origin, exchange));
    Response &response = exchange.response;
    const bool html = !response.isJson() && looksLikeHtml(response.body);
    if (exchange.status >= 200 && exchange.status < 300 && (!html || request.acceptsHtml))
        return std::move(response);
    ServerError error;
    error.server = origin;
    error.httpStatus = exchange.status;
    error.fromApi = response.isJson();
    error.serverWords = serverWords(response);
    error.kind = kindOfStatus(exchange.status, error.serverWords, html);
    if (error.kind == Kind::RateLimited)
        error.retryAt = retryTime(response, now).value_or(now + 60s);
    else if (error.kind == Kind::Unavailable)
        error.retryAt = retryTime(response, now);
    error.evidence << QStringLiteral("%1 %2: answer %3%4")
                          .arg(origin.toDisplayString(), request.path)
                          .arg(exchange.status)
                          .arg(html ? QStringLiteral(", a web page") : QString());
    return std::unexpected(error);
}

} // namespace Godwit
