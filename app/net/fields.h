// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Godwit
{

// Names and values of a query or a form, in order, as they are meant. Not QUrlQuery: that takes a value's
// "%41" for an encoded "A" and leaves "+" to be read as a space, so that a post's text would arrive changed.
class Fields
{
public:
    Fields() = default;

    Fields(std::initializer_list<std::pair<QString, QString>> items) : m_items(items) {}

    // What stands behind the '?' of a URL.
    static Fields fromEncoded(QByteArrayView query);

    void addQueryItem(const QString &name, const QString &value) { m_items.append({name, value}); }

    const QList<std::pair<QString, QString>> &items() const { return m_items; }

    bool isEmpty() const { return m_items.isEmpty(); }

    // The first value of this name; null when there is none.
    QString value(QStringView name) const;

    // application/x-www-form-urlencoded, with %20 for a space: right for a query and for a form.
    QByteArray toEncoded() const;

private:
    QList<std::pair<QString, QString>> m_items;
};

} // namespace Godwit
