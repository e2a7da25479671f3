// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The posts that go with a report.
Column {
    id: root

    required property ReportController report
    property reportChoiceRow nothing

    spacing: Theme.space4

    visible: report.posts.length > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    PlainText {
        id: heading

        width: parent.width
        bottomPadding: Theme.space4
        text: qsTr("Posts that show it")
        type: Theme.label
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.report.posts.length

        CheckBox {
            required property int index
            readonly property reportChoiceRow post: root.report.posts[index] ?? root.nothing

            width: root.width
            text: qsTr("%1: %2").arg(post.detail).arg(post.text)
            checked: post.chosen
            onToggled: root.report.choosePost(post.id, checked)
        }
    }
}
