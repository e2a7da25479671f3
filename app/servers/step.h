// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "net/request.h"

namespace Godwit
{

// The steps of finding out what a server is, as requests and as evidence.

Request getRequest(const QString &path, const Fields &query = {});

QString stepWords(const QString &path, const QString &what);
QString stepWords(const QString &path, const ServerError &error);

// Something at the origin itself answered, so that another path may tell more.
bool isAnswer(ServerError::Kind kind);

// The error with what was tried before it.
ServerError withSteps(ServerError error, const QStringList &steps);
ServerError notAServer(const Origin &origin, const QStringList &steps);

} // namespace Godwit
