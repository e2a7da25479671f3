// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "net/fields.h"

#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

class QWebSocket;

namespace Godwit
{

class SenderCore;

// Where the account's stream is, if its token may go there: wss (ws where the origin itself is http) on the
// origin's host or one of the same owner. Else the reason why not. GoToSocial names wss:// although it is
// served over http (seen): on the origin's own host its scheme decides.
std::expected<QUrl, QString> socketUrl(const Origin &origin, const QString &streamingUrl, const QString &path,
                                       const Fields &query);

// Connected within 10 s, or Cancelled by `stop` (on this thread) or when the core closes; redirects of the
// upgrade are not followed.
QCoro::Task<ServerResult<std::unique_ptr<QWebSocket>>> openSocket(std::shared_ptr<SenderCore> core,
                                                                  Origin origin, QUrl url, QByteArray token,
                                                                  std::stop_token stop = {});

} // namespace Godwit
