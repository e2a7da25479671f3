// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Under the pictures: how they are moved, whether they are sensitive; what is wrong; when the draft was kept.
Item {
    id: root

    required property Composer composer
    readonly property AttachmentList attachments: composer.attachments
    readonly property string keptWords: composer.loading ? qsTr("Fetching it as you wrote it…") : composer.keptAt.length > 0 ? qsTr("Draft kept %1").arg(composer.keptAt) : ""
    // It is told above.
    property bool keptTold: false

    // Where one line is too short for both, when the draft was kept goes below.
    readonly property bool below: line.visible && line.width + Theme.space12 + kept.implicitWidth > width

    // What can be hit there is higher than its words, which stand close to what is above.
    readonly property int lift: line.visible ? 6 : 0

    implicitHeight: Math.max(line.height + (below ? kept.height : 0) - lift, problem.height)

    Row {
        id: line

        anchors.left: parent.left
        y: -root.lift
        spacing: Theme.space8
        visible: root.attachments.count > 0 && problem.text.length === 0

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "drag"
            size: 16
            color: Theme.textFaint
            visible: hint.visible
        }

        PlainText {
            id: hint

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Drag to reorder")
            type: Theme.label
            color: Theme.textFaint
            visible: root.attachments.count > 1 && root.width > 420 * Math.max(1, Theme.scale)
        }

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: "·"
            type: Theme.label
            color: Theme.textFaint
            visible: hint.visible
        }

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: checked || hovered ? Theme.space8 : 0
            rightPadding: leftPadding
            calm: true
            text: qsTr("Mark as sensitive")
            symbol: "sensitive"
            checked: root.attachments.sensitive
            onToggled: root.attachments.sensitive = checked
        }
    }

    PlainText {
        id: problem

        anchors.left: parent.left
        anchors.right: kept.left
        anchors.rightMargin: Theme.space12
        text: root.composer.problem
        type: Theme.label
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    PlainText {
        id: kept

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.grown(28, Theme.scale)
        text: root.keptTold ? "" : root.keptWords
        type: Theme.label
        color: Theme.textFaint
    }
}
