// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A word in the corner of a picture.
Rectangle {
    id: root

    required property string text

    width: label.implicitWidth + 12
    height: Theme.grown(18, Theme.scale)
    radius: Theme.radiusSmall
    color: Theme.mediaTag

    PlainText {
        id: label

        anchors.centerIn: parent
        text: root.text
        type: Theme.badge
        color: Theme.onMedia
        font.weight: Font.DemiBold
    }
}
