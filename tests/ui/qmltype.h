// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace Godwit
{

// Whether the object is of this QML or C++ type, or of one that is made from it. The metaobject of a QML type
// is called after its file, with a number behind.
inline bool isOfType(const QObject *object, const char *type)
{
    for (const QMetaObject *meta = object->metaObject(); meta; meta = meta->superClass()) {
        const QByteArray name(meta->className());
        if (name == type || name.startsWith(QByteArray(type) + "_QML"))
            return true;
    }
    return false;
}

} // namespace Godwit
