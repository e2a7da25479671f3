// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// What is inside of what, which QML is not told.
class ItemTree : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // An item is in itself, and null in nothing.
    Q_INVOKABLE static bool isIn(QQuickItem *item, QQuickItem *whole)
    {
        return item != nullptr && whole != nullptr && (item == whole || whole->isAncestorOf(item));
    }

    // What has the keyboard of `scope`, now or once that comes back there, has it no more if it is in
    // `whole`.
    Q_INVOKABLE static void letGo(QQuickItem *scope, QQuickItem *whole)
    {
        if (QQuickItem *item = scope ? scope->scopedFocusItem() : nullptr; isIn(item, whole))
            item->setFocus(false);
    }
};

} // namespace Godwit
