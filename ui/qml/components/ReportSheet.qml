// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Telling those who keep the server in order about a person or a post.
Sheet {
    id: root

    required property ReportController report

    title: qsTr("Report %1").arg(report.person.name)
    about: qsTr("Those who keep %1 in order read this and decide what becomes of it.").arg(report.host)
    onClosed: report.close()

    ReportReasons {
        width: root.measure
        report: root.report
    }

    ReportPosts {
        width: root.measure
        report: root.report
    }

    TextBox {
        width: root.measure
        label: qsTr("What should they know besides?")
        text: root.report.comment
        hint: root.report.left < 200 && root.report.left >= 0 ? qsTr("%n character(s) left", "", root.report.left) : ""
        error: root.report.left < 0 ? qsTr("%n character(s) too many", "", -root.report.left) : ""
        onTextChanged: root.report.comment = text
    }

    CheckBox {
        width: root.measure
        visible: root.report.otherHost.length > 0
        text: qsTr("Send it to %1 as well, where this person is at home").arg(root.report.otherHost)
        checked: root.report.forward
        onToggled: root.report.forward = checked
    }

    foot: [
        Flow {
            width: parent.width - 2 * Theme.space24
            layoutDirection: Application.layoutDirection === Qt.RightToLeft ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Theme.space12

            Button {
                kind: Button.Primary
                text: qsTr("Send the report")
                enabled: root.report.missing.length === 0
                onClicked: root.report.send()
            }

            PlainText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.grown(Button.Medium, Theme.scale), implicitHeight)
                visible: text.length > 0
                text: root.report.missing
                type: Theme.label
                color: Theme.textDim
                wrapMode: Text.Wrap
                verticalAlignment: Text.AlignVCenter
            }
        }
    ]
}
