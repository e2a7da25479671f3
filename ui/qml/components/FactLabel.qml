// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A small fact in a box.
Rectangle {
    id: root

    required property string text

    implicitWidth: words.implicitWidth + Theme.space12
    implicitHeight: Theme.grown(20, Theme.scale)
    radius: Theme.radiusSmall
    color: Theme.sunken

    PlainText {
        id: words

        anchors.centerIn: parent
        text: root.text
        type: Theme.caption
        color: Theme.textDim
    }
}
