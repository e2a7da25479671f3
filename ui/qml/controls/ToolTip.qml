// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.space4 : 0
    implicitWidth: Math.min(320, words.implicitWidth) + leftPadding + rightPadding
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    margins: Theme.space8
    padding: Theme.space4
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    delay: Theme.toolTipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: PlainText {
        id: words

        text: root.text
        type: Theme.caption
        color: Theme.onInverse
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.inverse
    }
}
