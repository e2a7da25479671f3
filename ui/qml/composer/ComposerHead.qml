// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Who posts, other drafts, and the way out.
Item {
    id: root

    required property Composer composer
    required property string title
    readonly property bool titled: composer.kind === "edit" || composer.kind === "anew"
    // The accounts need no word before them, and come first where not all has room.
    readonly property bool roomy: titled || 2 * Theme.space16 + label.implicitWidth + targets.contentWidth + drafts.width + close.width + Theme.space8 <= width

    implicitHeight: 60

    PlainText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: root.titled ? root.title : qsTr("Post as")
        type: Theme.label
        color: Theme.textFaint
        visible: root.roomy
    }

    ComposerTargets {
        id: targets

        anchors.left: root.roomy ? label.right : parent.left
        anchors.leftMargin: root.roomy ? Theme.space12 : Theme.space16
        anchors.right: drafts.left
        height: parent.height
        composer: root.composer
    }

    IconButton {
        id: drafts

        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        text: qsTr("Other drafts")
        symbol: "write"
        visible: root.composer.drafts.length > 0
        onClicked: menu.popup(drafts, drafts.width - menu.width, drafts.height)

        ChoiceMenu {
            id: menu

            choices: root.composer.drafts
            onPicked: key => root.composer.resume(key)
        }
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Close; the draft is kept")
        symbol: "close"
        onClicked: root.composer.close()
    }
}
