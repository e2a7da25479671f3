// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Why somebody is reported; where it is a rule of the server, which.
Column {
    id: root

    required property ReportController report
    property reportChoiceRow nothing

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Why?")

    RadioButton {
        width: root.width
        text: qsTr("It is spam: advertising, fraud, the same again and again")
        checked: root.report.reason === "spam"
        onClicked: root.report.reason = "spam"
    }

    RadioButton {
        width: root.width
        visible: root.report.rules.length > 0
        text: qsTr("It breaks a rule of %1").arg(root.report.host)
        checked: root.report.reason === "rules"
        onClicked: root.report.reason = "rules"
    }

    Repeater {
        model: root.report.reason === "rules" ? root.report.rules.length : 0

        CheckBox {
            required property int index
            readonly property reportChoiceRow rule: root.report.rules[index] ?? root.nothing

            x: Theme.rightToLeft ? 0 : Theme.space24
            width: root.width - Theme.space24
            text: rule.text
            checked: rule.chosen
            onToggled: root.report.chooseRule(rule.id, checked)
        }
    }

    RadioButton {
        width: root.width
        text: qsTr("It is something else")
        checked: root.report.reason === "other"
        onClicked: root.report.reason = "other"
    }
}
