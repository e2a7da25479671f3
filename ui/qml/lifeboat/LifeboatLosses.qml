// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What nobody can save once a server is gone for good, in plain words.
Column {
    id: root

    required property preparationRow preparation

    readonly property list<string> losses: [qsTr("Your followers stay behind. Only %1 itself can move them, and only while it answers.").arg(preparation.host), qsTr("The name %1 is gone, and links to your posts lead nowhere.").arg(preparation.handle), qsTr("What was never shown on this computer cannot be fetched any more: older posts of yours, messages, pictures in full."), qsTr("What you wrote and this computer has seen stays readable here, but hardly any server takes old posts in.")]

    SectionHead {
        width: root.width
        title: qsTr("What nobody can save")
    }

    Item {
        width: 1
        height: Theme.space8
    }

    Repeater {
        model: root.losses

        Item {
            id: loss

            required property string modelData

            width: root.width
            height: words.height + Theme.space8

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                y: Math.round((Theme.label.line - height) / 2) + Theme.space4
                width: Theme.space4
                height: Theme.space4
                radius: 2
                color: Theme.textFaint
            }

            PlainText {
                id: words

                anchors.right: parent.right
                y: Theme.space4
                width: loss.width - Theme.space16
                text: loss.modelData
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
            }
        }
    }
}
