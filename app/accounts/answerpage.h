// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Godwit
{

// A whole HTTP answer with a small page that loads and runs nothing. `status`: "200 OK".
QByteArray answerPage(const QByteArray &status, const QString &title, const QString &sentence);

} // namespace Godwit
