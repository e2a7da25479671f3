// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/sql.h"

#include "cache/sqlite.h"

#include <QSqlError>

namespace Godwit
{

bool nextRow(Connection &connection, QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid() && query.lastError().type() != QSqlError::NoError)
        throw storeError(query.lastError(), connection.path());
    return false;
}

QString jsonNumbers(const std::vector<qint64> &numbers)
{
    QString text(u'[');
    for (const qint64 number : numbers) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(number);
    }
    return text + u']';
}

QString jsonTexts(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace Godwit
