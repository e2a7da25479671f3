// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A row of a PostList: the post, and the gap below it where there is one, in the middle of a wide column.
Item {
    id: root

    required property postRow row
    required property int index
    required property Navigator navigator
    required property int measure
    property bool close: false
    property bool selected: false
    property bool focused: false

    signal activated
    signal gapWanted
    // While it stands: it ended at `end`, and is higher by `by` now.
    signal grown(end: real, by: real)

    // Its height where it stands; 0: it does not stand. A row that is being reused changes its height while the view
    // makes its rows; whoever moved the view then would have it make a row twice.
    property real stood: 0
    property bool pooled: false

    function stand() {
        stood = pooled ? 0 : height;
    }

    Component.onCompleted: Qt.callLater(stand)
    ListView.onPooled: {
        // A key would do something with the post that comes in here.
        ItemTree.letGo(ListView.view, root);
        navigator.rowLeft(row.key);
        pooled = true;
        stood = 0;
    }
    ListView.onReused: {
        pooled = false;
        Qt.callLater(stand);
    }
    onHeightChanged: {
        if (stood === 0)
            return;
        const by = height - stood;
        const end = y + stood;
        stood = height;
        grown(end, by);
    }

    height: post.implicitHeight + (row.gapBelow ? 40 : 0)

    PostItem {
        id: post

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        row: root.row
        navigator: root.navigator
        close: root.close
        selected: root.selected
        focused: root.focused
        onActivated: root.activated()
    }

    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: post.implicitHeight
        width: root.measure
        active: root.row.gapBelow
        sourceComponent: GapRow {
            onClicked: root.gapWanted()
        }
    }
}
