// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Godwit

ApplicationWindow {
    id: root

    required property HomeController home

    width: 680
    height: 800
    visible: true
    title: home.handle.length > 0 ? qsTr("Home · @%1").arg(home.handle) : "Godwit"

    header: Label {
        visible: root.home.problem.length > 0
        padding: 12
        text: root.home.problem
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    ListView {
        id: list

        anchors.fill: parent
        focus: true
        reuseItems: true
        model: root.home.model
        delegate: PostItem {
            width: list.width
        }
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Home")
    }

    Label {
        anchors.centerIn: parent
        visible: root.home.empty && root.home.problem.length === 0
        text: qsTr("There is nothing here yet.")
        textFormat: Text.PlainText
    }
}
