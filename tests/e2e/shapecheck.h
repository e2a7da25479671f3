// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace Godwit
{

// What `godwit help json` promises, read from its text, held against what commands write.
class ShapeCheck
{
public:
    explicit ShapeCheck(const QString &help);

    // What is wrong with a document and all objects within; empty when nothing is.
    QString faultOf(const QJsonObject &document) const;

    QSet<QString> kinds() const { return {m_members.keyBegin(), m_members.keyEnd()}; }

private:
    QString faultOfValue(const QJsonValue &value, const QString &where) const;

    // By kind.
    QHash<QString, QSet<QString>> m_members;
};

} // namespace Godwit
