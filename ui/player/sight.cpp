// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sight.h"

#include <QQuickWindow>
#include <QSet>

namespace Godwit
{

static QSet<const Curtain *> &curtains()
{
    static QSet<const Curtain *> all;
    return all;
}

Curtain::Curtain(QQuickItem *parent) : QQuickItem(parent)
{
    curtains().insert(this);
}

Curtain::~Curtain()
{
    curtains().remove(this);
}

bool Curtain::hides(const QQuickItem &item)
{
    return std::ranges::any_of(std::as_const(curtains()), [&item](const Curtain *curtain) {
        return curtain->isVisible() && curtain->window() == item.window() && curtain->parentItem() &&
               !curtain->parentItem()->isAncestorOf(&item);
    });
}

Sight::Sight(QQuickItem *parent) : QQuickItem(parent) {}

void Sight::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange) {
        disconnect(m_frames);
        disconnect(m_states);
        if (value.window) {
            m_frames = connect(value.window, &QQuickWindow::afterAnimating, this, &Sight::tell);
            m_states = connect(value.window, &QWindow::visibilityChanged, this, &Sight::tell);
            // A frame, also where nothing else asks for one.
            polish();
        }
    } else if (change == ItemVisibleHasChanged) {
        tell();
    }
    QQuickItem::itemChange(change, value);
}

void Sight::updatePolish()
{
    tell();
}

bool Sight::look() const
{
    // What shows less of itself is on its way out.
    constexpr double least = 0.3;
    if (!window() || !isVisible() || window()->visibility() == QWindow::Hidden ||
        window()->visibility() == QWindow::Minimized || size().isEmpty() || Curtain::hides(*this))
        return false;
    const QRectF whole = mapRectToScene(boundingRect());
    QRectF shown = whole & QRectF(QPointF(), window()->size());
    for (const QQuickItem *item = parentItem(); item; item = item->parentItem()) {
        if (item->clip())
            shown &= item->mapRectToScene(item->boundingRect());
    }
    return shown.width() * shown.height() >= least * whole.width() * whole.height();
}

void Sight::tell()
{
    if (const bool seen = look(); seen != std::exchange(m_seen, seen))
        Q_EMIT seenChanged();
}

} // namespace Godwit
