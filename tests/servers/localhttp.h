// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace Godwit
{

struct LocalAnswer {
    // 0 when nothing answered.
    int status = 0;
    QByteArray body;
    QUrl location;

    QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

// Plain HTTP by hand, for what a test arranges or looks at besides the code under test. Turns the event loop
// until the answer is there; follows no redirect.
LocalAnswer localGet(const QUrl &url, const QByteArray &token = {});
LocalAnswer localPost(const QUrl &url, const QUrlQuery &form, const QByteArray &token = {});

} // namespace Godwit
