// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Columns side by side, as many as fit; the others are scrolled to. Behind the last one, what can be added.
FocusScope {
    id: root

    required property Shell shell
    required property Navigator navigator
    // The keys are for the window, not for something that lies over it.
    property bool listening: true
    readonly property Deck deck: shell.deck()
    readonly property int least: Theme.grown(Theme.columnLeast, Math.min(1.25, Theme.scale))
    readonly property int most: Theme.grown(Theme.columnMost, Math.min(1.25, Theme.scale))
    // There is room for one alone.
    readonly property bool single: width < 2 * least
    readonly property int fitting: Math.max(1, Math.min(deck.count, Math.floor(width / least)))
    readonly property int columnWidth: single ? width : Math.min(most, Math.floor(width / fitting))
    readonly property int spare: width - deck.count * columnWidth
    readonly property DeckColumn column: columns.currentItem as DeckColumn
    readonly property Item list: column?.list ?? null
    readonly property TabReach reach: TabReach {
        scope: columns
        onArrived: item => root.follow(item)
    }
    // What a hand moves goes where the hand wants it.
    readonly property bool held: columns.moving || drop.place.length > 0
    // Where it is in the rail: as the column that is read.
    readonly property string railPlace: column?.current ? deck.currentPlace : ""

    function newest() {
        column?.newest();
    }

    function refresh() {
        column?.refresh();
    }

    // All of them, after something was wrong.
    function refreshAll() {
        for (let index = 0; index < columns.count; ++index)
            (columns.itemAtIndex(index) as DeckColumn)?.refresh();
    }

    // As PlaceView's.
    function keepPixel(by: real, always: bool) {
        for (let index = 0; index < columns.count; ++index)
            (columns.itemAtIndex(index) as DeckColumn)?.keepPixel(by, always);
    }

    // Out of a menu, or of what can be added, into the column that is read.
    function rest() {
        look(deck.current);
    }

    function look(index: int) {
        columns.positionViewAtIndex(index, ListView.Contain);
        columns.forceLayout();
        (list ?? column)?.forceActiveFocus();
    }

    function showShelf() {
        columns.positionViewAtEnd();
        columns.forceLayout();
        (columns.footerItem as DeckShelf).begin();
    }

    // Where Tab has led is in sight, and is what keys are for.
    function follow(item: Item) {
        const index = columns.indexAt(item.mapToItem(columns.contentItem, item.width / 2, 0).x, 1);
        if (!held)
            index < 0 ? columns.positionViewAtEnd() : columns.positionViewAtIndex(index, ListView.Contain);
        if (index >= 0)
            deck.current = index;
    }

    // A place is dragged here from the rail.
    function carry(place: string, at: point) {
        drop.carry(place, mapFromItem(null, at));
    }

    function putDown() {
        drop.putDown();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Deck")
    Component.onCompleted: {
        deck.shown = true;
        Qt.callLater(look, deck.current);
    }
    Component.onDestruction: if (deck)
        deck.shown = false
    onColumnWidthChanged: Qt.callLater(columns.positionViewAtIndex, deck.current, ListView.Contain)

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Connections {
        target: root.deck

        function onColumnWanted(column: int) {
            Qt.callLater(root.look, column);
        }

        function onShelfWanted() {
            root.showShelf();
        }

        // The last one has been closed.
        function onCurrentChanged() {
            if (root.deck.known && root.deck.current < 0)
                Qt.callLater(root.showShelf);
        }
    }

    ListView {
        id: columns

        anchors.fill: parent
        orientation: ListView.Horizontal
        clip: true
        focus: true
        model: root.deck
        currentIndex: root.deck.current
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        snapMode: root.single ? ListView.SnapOneItem : ListView.NoSnap
        onMovementEnded: if (root.single)
            root.deck.current = indexAt(contentX + width / 2, height / 2)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Columns")

        delegate: DeckColumn {
            width: root.columnWidth
            height: columns.height
            deck: root.deck
            shell: root.shell
            navigator: root.navigator
            // Once its menu has given back where the keyboard was.
            onAddWanted: Qt.callLater(root.showShelf)
        }

        footer: DeckShelf {
            width: root.single ? root.width : root.spare >= 260 ? root.spare : root.least
            height: columns.height
            deck: root.deck
            shell: root.shell
            navigator: root.navigator
            alone: root.single
        }
    }

    DeckDrop {
        id: drop

        anchors.fill: parent
        deck: root.deck
        shell: root.shell
        columns: columns
    }

    DeckKeys {
        deck: root.deck
        shell: root.shell
        enabled: root.listening
    }
}
