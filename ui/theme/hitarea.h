// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// The containment mask of a small control: it is hit within 36 pixels around its middle, or anywhere inside
// it.
class HitArea : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target MEMBER m_target REQUIRED)

public:
    static constexpr qreal least = 36;

    Q_INVOKABLE bool contains(const QPointF &point) const
    {
        return m_target != nullptr && reaches(point, m_target->size());
    }

    // A point of what has this size.
    static bool reaches(const QPointF &point, const QSizeF &size)
    {
        return within(point.x(), size.width()) && within(point.y(), size.height());
    }

private:
    static bool within(qreal at, qreal size)
    {
        const qreal beside = qMax(0.0, (least - size) / 2);
        return at >= -beside && at <= size + beside;
    }

    QQuickItem *m_target = nullptr;
};

} // namespace Godwit
