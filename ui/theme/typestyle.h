// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// A step of the type scale, in pixels.
class TypeStyle
{
    Q_GADGET
    QML_VALUE_TYPE(typeStyle)
    Q_PROPERTY(int size MEMBER size CONSTANT)
    Q_PROPERTY(int line MEMBER line CONSTANT)

public:
    int size = 0;
    int line = 0;

    bool operator==(const TypeStyle &) const = default;
};

} // namespace Godwit
