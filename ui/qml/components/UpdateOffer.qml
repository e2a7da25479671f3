// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What is known of newer versions, and what can be done about it.
Column {
    id: root

    required property UpdateController updates
    readonly property updateRow row: updates.row

    spacing: Theme.space8

    Column {
        width: root.width

        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.row.headline
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }

        PlainText {
            width: parent.width
            text: root.row.looked
            type: Theme.label
            color: Theme.textFaint
            wrapMode: Text.Wrap
        }
    }

    Column {
        width: root.width
        visible: root.row.offered.length > 0
        topPadding: Theme.space8

        SectionHead {
            width: parent.width
            title: qsTr("What is new in %1").arg(root.row.offered)
        }

        PlainText {
            width: parent.width
            topPadding: Theme.space12
            text: root.row.released
            type: Theme.label
            color: Theme.textFaint
            wrapMode: Text.Wrap
        }

        PlainText {
            width: parent.width
            topPadding: Theme.space4
            text: root.row.notes.length > 0 ? root.row.notes : qsTr("Nothing was written about it.")
            color: root.row.notes.length > 0 ? Theme.text : Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    Column {
        width: root.width
        visible: root.row.offered.length > 0 && root.row.progress.length > 0
        topPadding: Theme.space8
        spacing: Theme.space8

        ProgressBar {
            width: parent.width
            visible: root.row.fetching
            name: qsTr("The version that is being fetched")
            value: root.row.share
        }

        PlainText {
            width: parent.width
            text: root.row.progress
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    PlainText {
        width: root.width
        visible: text.length > 0
        text: root.row.problem
        type: Theme.label
        color: root.row.grave ? Theme.danger : Theme.warning
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Repeater {
        model: root.row.evidence

        PlainText {
            required property string modelData

            width: root.width
            text: modelData
            type: Theme.label
            color: Theme.textDim
            wrapMode: Text.Wrap
        }
    }

    Flow {
        width: root.width
        topPadding: Theme.space8
        spacing: Theme.space8

        Button {
            visible: root.row.canRestart || root.row.installing
            kind: Button.Primary
            busy: root.row.installing
            text: root.row.offered.length > 0 ? qsTr("Restart into %1").arg(root.row.offered) : qsTr("Restart")
            onClicked: root.updates.restart("settings")
        }

        Button {
            visible: root.row.canFetch
            kind: Button.Primary
            text: qsTr("Fetch %1").arg(root.row.offered)
            onClicked: root.updates.fetch()
        }

        Button {
            visible: root.row.consent.length > 0
            text: root.row.consentWords
            onClicked: root.updates.fetch(root.row.consent)
        }

        Button {
            visible: !root.row.fetching
            symbol: "refresh"
            text: qsTr("Look now")
            busy: root.row.looking
            enabled: root.row.canAsk && !root.row.installing
            onClicked: root.updates.look()
        }

        Button {
            visible: root.row.fetching
            text: qsTr("Stop")
            onClicked: root.updates.stop()
        }
    }
}
