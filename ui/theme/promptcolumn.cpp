// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/promptcolumn.h"

namespace Godwit
{

void PromptColumn::setSpacing(qreal spacing)
{
    if (qFuzzyCompare(m_spacing, spacing))
        return;
    m_spacing = spacing;
    place();
    Q_EMIT spacingChanged();
}

void PromptColumn::componentComplete()
{
    QQuickItem::componentComplete();
    place();
}

void PromptColumn::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemChildAddedChange) {
        connect(data.item, &QQuickItem::heightChanged, this, &PromptColumn::place);
        place();
    } else if (change == ItemChildRemovedChange) {
        disconnect(data.item, &QQuickItem::heightChanged, this, &PromptColumn::place);
        place();
    }
    QQuickItem::itemChange(change, data);
}

void PromptColumn::place()
{
    if (!isComponentComplete())
        return;
    qreal y = 0;
    const auto children = childItems();
    for (QQuickItem *child : children) {
        if (child->height() <= 0)
            continue;
        child->setY(y);
        y += child->height() + m_spacing;
    }
    setImplicitHeight(y > 0 ? y - m_spacing : 0);
}

} // namespace Godwit
