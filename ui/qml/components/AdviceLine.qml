// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Something worth doing, with a button that helps.
Item {
    id: root

    required property string words
    property string action: ""

    signal acted

    implicitHeight: Math.max(text.height, button.visible ? button.height : 0) + Theme.space12

    PlainText {
        id: text

        y: Theme.space8
        width: (button.visible ? button.x - Theme.space12 : root.width)
        text: root.words
        type: Theme.label
        wrapMode: Text.Wrap
    }

    Button {
        id: button

        x: root.width - width
        y: Theme.space4
        visible: root.action.length > 0
        size: Button.Small
        text: root.action
        onClicked: root.acted()
    }
}
