// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/json.h"

#include "text/clean.h"
#include "text/links.h"

#include <QDateTime>
#include <QJsonParseError>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Godwit::Mastodon
{

static bool nestsTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestJson)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

std::expected<QJsonValue, QString> parseJson(const QByteArray &json)
{
    if (json.size() > longestJson)
        return std::unexpected(u"the answer is over 8 MiB"_s);
    // QJsonDocument allows 1,024 levels by recursion; nothing that the API sends has more than a dozen.
    if (nestsTooDeep(json))
        return std::unexpected(u"the JSON is nested too deep"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(u"broken JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (document.isArray())
        return document.array();
    return document.object();
}

ServerError badAnswer(const ReaderContext &context, const QString &why, int httpStatus)
{
    ServerError error;
    error.kind = ServerError::Kind::BadAnswer;
    error.server = context.origin;
    error.httpStatus = httpStatus;
    error.evidence << u"answer of %1: %2"_s.arg(context.origin.toDisplayString(), why);
    return error;
}

ServerResult<QJsonObject> rootObject(const ReaderContext &context, const Response &response)
{
    const auto root = parseJson(response.body);
    if (!root)
        return std::unexpected(badAnswer(context, root.error(), response.status));
    if (!root->isObject())
        return std::unexpected(badAnswer(context, u"a list where an object should be"_s, response.status));
    return root->toObject();
}

ServerResult<QJsonArray> rootList(const ReaderContext &context, const Response &response)
{
    const auto root = parseJson(response.body);
    if (!root)
        return std::unexpected(badAnswer(context, root.error(), response.status));
    if (!root->isArray())
        return std::unexpected(badAnswer(context, u"an object where a list should be"_s, response.status));
    return root->toArray();
}

static QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger(-1);
    return whole == value.toInteger(1) ? QString::number(whole) : QString::number(value.toDouble());
}

QString textAt(const QJsonObject &object, Key key, qsizetype longest)
{
    QString text = textOf(object.value(key));
    if (text.size() > longest) {
        // Not between the halves of a surrogate pair.
        const bool splits = text.at(longest - 1).isHighSurrogate();
        text.truncate(splits ? longest - 1 : longest);
    }
    return text;
}

QString lineAt(const QJsonObject &object, Key key, qsizetype longest)
{
    const QString text = textOf(object.value(key));
    return text.isEmpty() ? text : cleanLine(text, longest);
}

QString paragraphsAt(const QJsonObject &object, Key key, qsizetype longest)
{
    const QString text = textOf(object.value(key));
    return text.isEmpty() ? text : cleanText(text, longest);
}

static bool isPrintableWord(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

LocalId idOf(const QJsonValue &value)
{
    constexpr qsizetype longestId = 512;
    if (value.isDouble()) {
        const qint64 number = value.toInteger(0);
        return number > 0 ? LocalId(QString::number(number)) : LocalId();
    }
    QString text = value.toString();
    if (text.size() > longestId || text == "0"_L1 || !isPrintableWord(text))
        return {};
    return LocalId(std::move(text));
}

LocalId idAt(const QJsonObject &object, Key key)
{
    return idOf(object.value(key));
}

std::optional<qint64> numberAt(const QJsonObject &object, Key key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        // Beyond this a double no longer counts in ones, and the conversion could overflow.
        constexpr double most = 9.0e15;
        const double number = value.toDouble();
        return std::isfinite(number) ? std::optional(qint64(std::clamp(number, -most, most))) : std::nullopt;
    }
    if (!value.isString())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

qint64 countAt(const QJsonObject &object, Key key, qint64 unsaid)
{
    const auto number = numberAt(object, key);
    return number && *number >= 0 ? *number : unsaid;
}

int intAt(const QJsonObject &object, Key key, int unsaid)
{
    const auto number = numberAt(object, key);
    return number ? int(std::clamp<qint64>(*number, 0, 1'000'000'000)) : unsaid;
}

bool flagAt(const QJsonObject &object, Key key, bool unsaid)
{
    const QJsonValue value = object.value(key);
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    if (value.isString()) {
        const QString word = value.toString();
        if (word == "true"_L1 || word == "1"_L1)
            return true;
        if (word == "false"_L1 || word == "0"_L1)
            return false;
    }
    return unsaid;
}

std::optional<Instant> timeAt(const QJsonObject &object, Key key)
{
    const QJsonValue value = object.value(key);
    const QString text = value.toString();
    if (text.size() < 10 || text.size() > 40)
        return std::nullopt;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    constexpr qint64 year2200 = 7'258'118'400'000;
    const qint64 ms = time.toMSecsSinceEpoch();
    if (ms < 0 || ms >= year2200)
        return std::nullopt;
    return instantFromMs(ms);
}

QString globalIdAt(const QJsonObject &object, Key key)
{
    constexpr qsizetype longestUri = 2048;
    QString uri = object.value(key).toString();
    if (uri.size() > longestUri || uri.indexOf(u':') < 1 || !isPrintableWord(uri))
        return {};
    // These are given here only: a server that could name one would take the place of an unsent post.
    if (uri.startsWith("godwit:"_L1, Qt::CaseInsensitive))
        return {};
    return uri;
}

QString pageUrlAt(const QJsonObject &object, Key key)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty() || !text.startsWith("http"_L1, Qt::CaseInsensitive))
        return {};
    return safeLink(text);
}

QString mediaUrlAt(const ReaderContext &context, const QJsonObject &object, Key key)
{
    QString text = object.value(key).toString();
    if (text.isEmpty())
        return {};
    if (text.startsWith(u'/') && !text.startsWith("//"_L1))
        text.prepend(context.origin.toString());
    if (text.startsWith("http:"_L1, Qt::CaseInsensitive) && context.origin.scheme() == "http"_L1)
        return safeLink(text);
    return safeImageLink(text);
}

} // namespace Godwit::Mastodon
