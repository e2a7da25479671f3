// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// Its children below each other; one without height takes no place. A Column of Qt Quick places its children
// with the next frame: a list that asks its rows for their height before makes twice as many as it can show.
class PromptColumn : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY spacingChanged)

public:
    using QQuickItem::QQuickItem;

    qreal spacing() const { return m_spacing; }

    void setSpacing(qreal spacing);

Q_SIGNALS:
    void spacingChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void place();

    qreal m_spacing = 0;
};

} // namespace Godwit
