// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The rows of a thread: opens at the post that it is about or where it was left, and keeps its place.
ListView {
    id: root

    required property ThreadController thread
    required property Navigator navigator
    property int measure: width
    property bool pane: false
    // Who follows whom is told of this one; 0: of whoever looks.
    property int persona: 0
    // By what comes and goes above the list. A place is kept as it is without it.
    property real lowered: navigator.lowered
    // Where it was left: the post at its top, and how far below the edge that stands. Empty: nowhere.
    property string keptPost: ""
    property real keptOffset: 0
    // It stands where it is to stand, or somebody reads already.
    property bool placed: false
    // What is being placed.
    property string standing: ""
    readonly property bool atTop: atYBeginning
    readonly property postRow currentRow: (currentItem as ThreadRow)?.row ?? nobody
    property postRow nobody
    readonly property TabSight sight: TabSight {
        view: root
    }

    // Somebody reads there now.
    signal placeRead(string post, real offset)

    function step(by: int) {
        currentIndex = Math.max(0, Math.min(count - 1, (currentIndex < 0 ? thread.focusIndex : currentIndex) + by));
        begun();
        positionViewAtIndex(currentIndex, ListView.Contain);
        keepPlace();
    }

    function page(by: int) {
        const end = originY + contentHeight - height;
        begun();
        contentY = Math.max(originY, Math.min(end, contentY + by * (height - 2 * Theme.body.line)));
        keepPlace();
    }

    // To the post that it is about.
    function showFocus() {
        placed = true;
        stand(thread.focus, 0);
        placeRead("", 0);
    }

    // As in a PostList: what is read stays where the list begins lower.
    function shift(by: real) {
        if (count > 0 && !anchor.running)
            contentY = Math.max(originY, contentY + by);
        if (!anchor.running)
            return;
        anchor.offset -= by;
        anchor.hold();
    }

    function topRow(): Item {
        return itemAtIndex(indexAt(0, contentY + 1));
    }

    function stay(item: Item) {
        const row = item as ThreadRow;
        if (row)
            stand(row.row.key, row.y - contentY);
    }

    // As there: what is read stays where a row above it has another height.
    function grown(row: Item, index: int, end: real) {
        if (!anchor.running && !moving && !scroll.pressed && end <= contentY && itemAtIndex(index - 1))
            stay(anchor.readBelow(row));
    }

    // Rows that find while it moves that they are less high end above its foot.
    function endAtFoot() {
        if (!moving)
            returnToBounds();
    }

    function begun() {
        placed = true;
        anchor.stop();
    }

    function keepPlace() {
        const row = topRow() as ThreadRow;
        if (row)
            placeRead(row.row.key, row.y - contentY + lowered);
    }

    // What is answered comes in later, too: until the server has said all, it is placed anew.
    function look() {
        if (placed || thread.focusIndex < 0)
            return;
        placed = !thread.busy;
        keptPost.length > 0 && thread.indexOf(keptPost) >= 0 ? stand(keptPost, keptOffset - lowered) : stand(thread.focus, 0);
    }

    function stand(post: string, offset: real) {
        standing = post;
        if (thread.indexOf(post) >= 0)
            anchor.stay(thread.indexOf(post), offset);
    }

    model: thread.model
    currentIndex: -1
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 600
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Thread")
    Component.onCompleted: look()
    onContentHeightChanged: Qt.callLater(endAtFoot)
    onContentYChanged: if (moving || scroll.pressed) {
        begun();
        keepPlace();
    }
    onHeightChanged: Qt.callLater(endAtFoot)
    onMovementStarted: begun()
    onMovementEnded: {
        endAtFoot();
        keepPlace();
    }
    // Rows of another width have other heights.
    onMeasureChanged: if (!anchor.running)
        stay(topRow())

    delegate: ThreadRow {
        id: each

        width: root.width
        measure: root.measure
        navigator: root.navigator
        persona: root.persona
        central: row.key === root.thread.focus
        selected: root.currentIndex === index
        // The line to a reply below is drawn upon that one.
        z: -index
        last: index === root.count - 1 && root.thread.problem.length === 0
        joinedAbove: index > 0 && row.depth <= 0
        pane: root.pane
        folded: (root.thread.revision, root.thread.folded(row.key))
        onGrown: end => root.grown(each, index, end)
        onUnfoldWanted: {
            root.currentIndex = index;
            root.forceActiveFocus();
            root.thread.unfold(row.key);
        }
        onActivated: {
            root.currentIndex = index;
            if (row.key !== root.thread.focus)
                root.navigator.thread(row.key);
        }
    }

    ListScrollBar {
        id: scroll

        parent: root
        anchors.right: parent.right
        height: parent.height
        list: root
    }

    footer: Item {
        width: root.width
        height: problem.text.length > 0 ? problem.implicitHeight + 2 * Theme.space16 : 0

        PlainText {
            id: problem

            x: Theme.space16
            y: Theme.space16
            width: parent.width - 2 * Theme.space16
            text: root.thread.problem
            type: Theme.label
            color: Theme.textFaint
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }

    ListAnchor {
        id: anchor

        view: root
        // It comes whole, not page by page.
        interval: 50
        onRunningChanged: if (!running)
            root.endAtFoot()
    }

    Connections {
        target: root.thread

        function onChanged() {
            if (anchor.running)
                anchor.index = root.thread.indexOf(root.standing);
            root.look();
        }
    }
}
