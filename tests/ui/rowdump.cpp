// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowdump.h"

#include "fakes/fixtures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>
#include <QSequentialIterable>

using namespace Qt::StringLiterals;

namespace Godwit
{

static QJsonObject dumpedGadget(const QVariant &value)
{
    const QMetaObject *meta = value.metaType().metaObject();
    QJsonObject object;
    for (int n = 0; n < meta->propertyCount(); ++n) {
        const QMetaProperty property = meta->property(n);
        const QJsonValue field = dumpValue(property.readOnGadget(value.constData()));
        const bool empty = field == QJsonValue(false) || field == QJsonValue(0) ||
                           field == QJsonValue(QString()) || field == QJsonValue(QJsonArray()) ||
                           field == QJsonValue(QJsonObject());
        if (!empty)
            object.insert(QLatin1StringView(property.name()), field);
    }
    return object;
}

QJsonValue dumpValue(const QVariant &value)
{
    if (value.metaType().flags() & QMetaType::IsGadget)
        return dumpedGadget(value);
    if (value.typeId() != QMetaType::QString && value.canView<QSequentialIterable>()) {
        QJsonArray array;
        for (const QVariant &item : value.value<QSequentialIterable>())
            array.append(dumpValue(item));
        return array;
    }
    return QJsonValue::fromVariant(value);
}

QJsonArray dumpRows(const QAbstractItemModel &model)
{
    QJsonArray rows;
    const int role = model.roleNames().key("row", -1);
    for (int n = 0; n < model.rowCount(); ++n)
        rows.append(dumpValue(model.data(model.index(n, 0), role)));
    return rows;
}

QString differenceFrom(const QString &name, const QJsonArray &rows)
{
    QFile file(fixturePath(u"rows/%1.json"_s.arg(name)));
    const QByteArray text = QJsonDocument(rows).toJson();
    if (qEnvironmentVariableIsSet("GODWIT_WRITE_REFERENCES")) {
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return QStringLiteral("%1 cannot be written").arg(file.fileName());
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 cannot be read").arg(file.fileName());
    const QByteArrayList expected = file.readAll().split('\n');
    const QByteArrayList actual = text.split('\n');
    for (qsizetype n = 0; n < std::max(expected.size(), actual.size()); ++n) {
        const QByteArray wanted = expected.value(n, "(nothing)");
        const QByteArray found = actual.value(n, "(nothing)");
        if (wanted != found) {
            return QStringLiteral("%1.json, line %2: wanted %3, found %4")
                .arg(name)
                .arg(n + 1)
                .arg(QString::fromUtf8(wanted.trimmed()), QString::fromUtf8(found.trimmed()));
        }
    }
    return {};
}

} // namespace Godwit
