// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A person's name, with their emoji.
Text {
    id: root

    required property personRow person
    property typeStyle type: Theme.body
    property real maximumWidth: implicitWidth

    width: Math.min(implicitWidth, maximumWidth)
    text: root.person.nameMarkup.length > 0 ? root.person.nameMarkup : root.person.name
    textFormat: root.person.nameMarkup.length > 0 ? Text.RichText : Text.PlainText
    elide: Text.ElideRight
    maximumLineCount: 1
    color: Theme.text
    font.pixelSize: root.type.size
    font.weight: Font.DemiBold
    Accessible.ignored: true
}
