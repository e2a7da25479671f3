// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A layout of the deck that is kept: shows it, names it, forgets it.
Item {
    id: root

    required property Deck deck
    required property int index
    readonly property string name: (deck.count, deck.layoutName(index))
    readonly property string columns: (deck.count, deck.current, deck.layoutColumns(index))
    property bool naming: false

    // As the keyboard came to what was pressed.
    signal forgetWanted(int reason)

    function begin(reason: int) {
        line.forceActiveFocus(reason);
    }

    function rename() {
        field.text = name;
        naming = true;
        field.input.forceActiveFocus();
        field.input.selectAll();
    }

    // Nothing typed: it is called what its columns are.
    function keep() {
        if (!naming)
            return;
        naming = false;
        deck.nameLayout(index, field.text);
    }

    function leave() {
        naming = false;
        begin(Qt.TabFocusReason);
    }

    height: line.implicitHeight

    ShelfLine {
        id: line

        anchors.fill: parent
        visible: !root.naming
        title: root.name.length > 0 ? root.name : root.columns
        beside: root.name.length > 0 ? root.columns : ""
        symbol: root.deck.layout === root.index ? "done" : "deck"
        removal: root.deck.layoutCount > 1 ? qsTr("Forget this layout") : ""
        Accessible.selected: root.deck.layout === root.index
        Keys.onDeletePressed: if (removal.length > 0)
            root.forgetWanted(Qt.TabFocusReason)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F2;
            if (event.accepted)
                root.rename();
        }
        onClicked: root.deck.layout = root.index
        onRemoved: reason => root.forgetWanted(reason)

        IconButton {
            text: root.name.length > 0 ? qsTr("Rename this layout (F2)") : qsTr("Name this layout (F2)")
            symbol: "write"
            onClicked: root.rename()
        }
    }

    Field {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Theme.space16
        visible: root.naming
        name: qsTr("Name of the layout")
        placeholder: root.columns
        symbol: "deck"
        size: 36
        maximumLength: 60
        escapes: true
        onAccepted: {
            root.keep();
            root.begin(Qt.TabFocusReason);
        }
        onEscaped: root.leave()
        onActiveChanged: if (!active)
            root.keep()
    }
}
