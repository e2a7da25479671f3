// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A drawing of resources/icons in a colour of the theme. It is a sign beside words: whoever shows it alone names it.
Image {
    id: root

    property string name
    property int size: 20
    property color color: Theme.textDim

    width: size
    height: size
    source: Theme.icon(name, color, size)
    sourceSize.width: size
    sourceSize.height: size
    mirror: Theme.rightToLeft && Theme.isDirectional(name)
}
