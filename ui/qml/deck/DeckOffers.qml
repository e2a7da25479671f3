// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The places that a person could have as columns.
Column {
    id: root

    required property accountRow account
    required property Deck deck
    required property Shell shell
    property bool headed: true
    readonly property ShelfController shelf: shell.shelf(account.persona)
    readonly property list<string> places: (deck.count, deck.current, shelf?.lists, shelf?.tags, deck.offers(account.persona))

    Item {
        width: parent.width
        height: Theme.grown(40, Theme.scale)
        visible: root.headed
        Accessible.role: Accessible.Heading
        Accessible.name: root.account.handle

        Avatar {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            size: 22
            source: root.account.avatar
            name: root.account.name
            ground: Theme.background
        }

        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 + Theme.sign + Theme.space16
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: root.account.handle
            type: Theme.label
            color: Theme.textDim
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.places

        ShelfLine {
            required property string modelData

            width: root.width
            title: root.shell.placeTitle(modelData, root.account.persona)
            symbol: Places.symbol(modelData)
            onClicked: root.deck.add(modelData, root.account.persona)
        }
    }
}
