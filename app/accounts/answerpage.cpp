// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/answerpage.h"

#include <QLocale>

namespace Godwit
{

static constexpr QByteArrayView style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em;"
    "background:#fff;color:#1b1b1f}h1{font-size:1.5em}"
    "@media(prefers-color-scheme:dark){body{background:#1b1b1f;color:#e6e6ea}}";

QByteArray answerPage(const QByteArray &status, const QString &title, const QString &sentence)
{
    const QByteArray heading = title.toHtmlEscaped().toUtf8();
    const QByteArray page =
        "<!doctype html><html lang=\"" + QLocale().bcp47Name().toLatin1() +
        "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<title>Godwit</title><style>" +
        style.toByteArray() + "</style><h1>" + heading + "</h1><p>" + sentence.toHtmlEscaped().toUtf8() +
        "</p></html>\n";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(page.size()) +
           "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
           "form-action 'none'; frame-ancestors 'none'"
           "\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store"
           "\r\nConnection: close\r\n\r\n" +
           page;
}

} // namespace Godwit
