// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Godwit

ItemDelegate {
    id: root

    required property postRow row

    padding: 16
    Accessible.name: qsTr("%1: %2").arg(row.name.length > 0 ? row.name : row.handle).arg(row.text)

    contentItem: ColumnLayout {
        spacing: 4

        Label {
            visible: root.row.boostedBy.length > 0
            text: qsTr("Boosted by @%1").arg(root.row.boostedBy)
            textFormat: Text.PlainText
            opacity: 0.6
        }

        RowLayout {
            Label {
                text: root.row.name
                textFormat: Text.PlainText
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                text: "@" + root.row.handle
                textFormat: Text.PlainText
                elide: Text.ElideRight
                opacity: 0.6
            }
            Label {
                text: root.row.time
                textFormat: Text.PlainText
                opacity: 0.6
            }
        }

        Label {
            Layout.fillWidth: true
            visible: root.row.contentWarning.length > 0
            text: root.row.contentWarning
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.italic: true
        }

        Label {
            Layout.fillWidth: true
            text: root.row.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }

        Label {
            visible: root.row.gapBelow
            text: qsTr("A stretch here has not been fetched.")
            textFormat: Text.PlainText
            opacity: 0.6
        }
    }
}
