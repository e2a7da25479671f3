// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The composer over a dimmed window.
FocusScope {
    id: root

    required property Composer composer
    required property Navigator navigator

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: composer.answered.key.length > 0 ? qsTr("Reply to %1").arg(composer.answered.author.name) : qsTr("New post")
    Keys.onEscapePressed: composer.close()
    Component.onCompleted: editor.begin()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: root.composer.close()
        }
    }

    Rectangle {
        id: sheet

        readonly property bool narrow: root.width < 660

        x: narrow ? 0 : (root.width - width) / 2
        y: narrow ? 0 : Math.min(150, (root.height - height) / 2)
        width: narrow ? root.width : 620
        height: narrow ? root.height : Math.min(root.height - 2 * Theme.space16, head.height + editor.contentHeight + tools.height)
        radius: narrow ? 0 : Theme.radius
        color: Theme.raised
        border.width: narrow ? 0 : 1
        border.color: Theme.hairline

        // What is clicked beside the text is still the sheet.
        TapHandler {}

        Item {
            id: head

            width: parent.width
            height: 60

            PlainText {
                id: label

                x: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Post as")
                type: Theme.label
                color: Theme.textFaint
            }

            ComposerTargets {
                anchors.left: label.right
                anchors.leftMargin: Theme.space12
                anchors.right: close.left
                height: parent.height
                composer: root.composer
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

        ComposerEditor {
            id: editor

            y: head.height
            width: parent.width
            height: parent.height - head.height - tools.height
            composer: root.composer
            navigator: root.navigator
        }

        ComposerTools {
            id: tools

            anchors.bottom: parent.bottom
            width: parent.width
            composer: root.composer
            onWarningWanted: editor.showWarning()
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            for (const url of drop.urls)
                root.composer.addMedia(url);
        }
    }
}
