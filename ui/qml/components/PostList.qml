// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A timeline's rows: opens where it was left, keeps its place to the pixel, reads on by itself.
ListView {
    id: root

    required property TimelineController timeline
    required property Navigator navigator
    property int measure: width
    // By whoever reads here.
    property bool moved: false
    // In a column of the deck posts stand closer.
    property bool close: false
    // By what comes and goes above the list. A place is kept as it is without it.
    property real lowered: navigator.lowered
    property string emptySentence: qsTr("There is nothing here yet.")
    // What is being placed may begin with its row until those above it have come.
    readonly property bool atTop: anchor.running ? anchor.index === 0 && anchor.offset === 0 && anchor.share === 0 : atYBeginning

    signal opened(string post)

    function step(by: int) {
        const from = currentIndex < 0 ? topIndex() : currentIndex + by;
        select(Math.max(0, Math.min(count - 1, from)));
    }

    function select(index: int) {
        anchor.stop();
        currentIndex = index;
        positionViewAtIndex(index, ListView.Contain);
        keepPlace();
    }

    // By a screen less two lines.
    function page(by: int) {
        anchor.stop();
        const end = originY + contentHeight - height;
        contentY = Math.max(originY, Math.min(end, contentY + by * (height - 2 * Theme.body.line)));
        keepPlace();
    }

    function shift(by: real) {
        if (count === 0)
            return;
        // What is being placed is placed there.
        if (anchor.running) {
            anchor.offset -= by;
            anchor.hold();
            return;
        }
        contentY = Math.max(originY, contentY + by);
    }

    // The first row also where what heads the list reaches into view above it.
    function topIndex(): int {
        const index = indexAt(0, contentY + 1);
        const first = index < 0 ? itemAtIndex(0) : null;
        return first && first.y > contentY ? 0 : index;
    }

    // What heads the list has come, or has another height: at the very top it is seen, unless somebody reads already.
    function showHead() {
        const first = itemAtIndex(0);
        if (!moved && (!first || first.y >= contentY - 1))
            positionViewAtBeginning();
    }

    // What comes next is read before it is needed.
    function readOn() {
        if (count > 0 && contentY - originY + 2 * height > contentHeight)
            timeline.showOlder();
    }

    function keepPlace() {
        const row = itemAtIndex(topIndex()) as PostListRow;
        moved = true;
        if (row)
            timeline.keepPlace(row.index, row.y - contentY + lowered);
    }

    function place(index: int, offset: real) {
        if (count === 0)
            return;
        anchor.stay(index, index === 0 && offset === 0 ? 0 : offset - lowered);
        anchor.hold();
    }

    // What is read stays where it is. A row knows its place in the model; the view learns a turn later what has come and gone.
    function stay(item: Item) {
        const row = item as PostListRow;
        if (row)
            anchor.stay(row.index, row.y - contentY);
    }

    // A row that ended above what is seen has another height. The view sees to it itself for the first row that it has
    // made; moved at once it would make rows while one of them is given its post.
    function grown(row: Item, index: int, end: real) {
        if (!anchor.running && !moving && !scroll.pressed && end <= contentY && itemAtIndex(index - 1))
            stay(anchor.readBelow(row));
    }

    // Of what is put right above a row that is seen a view makes as many rows as fill it, all to be thrown away when what
    // was read is placed again; above one that is not seen it makes none but those next to it.
    function passFirst() {
        const first = moving || scroll.pressed ? null : itemAtIndex(0);
        if (first)
            contentY = Math.max(contentY, first.y + first.height);
    }

    // A turn later than `count`, which a view may change while it places what ends it.
    property bool hasRows: false

    function look() {
        hasRows = count > 0;
    }

    onCountChanged: Qt.callLater(look)
    Component.onCompleted: look()

    readonly property TabSight sight: TabSight {
        view: root
    }
    readonly property postRow currentRow: (currentItem as PostListRow)?.row ?? nobody
    property postRow nobody

    model: timeline.model
    reuseItems: true
    cacheBuffer: 480
    currentIndex: -1
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: 6000
    keyNavigationEnabled: false
    Accessible.role: Accessible.List

    delegate: PostListRow {
        id: each

        width: root.width
        measure: root.measure
        navigator: root.navigator
        close: root.close
        selected: root.currentIndex === index
        focused: selected && root.activeFocus && root.navigator.keyboard
        onActivated: {
            root.currentIndex = index;
            root.opened(row.key);
        }
        onGapWanted: root.timeline.fillGap(index)
        onGrown: end => root.grown(each, index, end)
    }

    // Rows of another width have other heights; what is read stays where it is.
    onMeasureChanged: stay(itemAtIndex(topIndex()))
    onTimelineChanged: {
        currentIndex = -1;
        anchor.share = 0;
        Qt.callLater(timeline.restorePlace);
    }
    onContentYChanged: {
        Qt.callLater(readOn);
        if (moving || scroll.pressed)
            keepPlace();
    }
    onMovementEnded: keepPlace()
    onContentHeightChanged: Qt.callLater(readOn)
    onMovementStarted: anchor.stop()
    onHeightChanged: Qt.callLater(readOn)
    // Every row has another height then.
    onWidthChanged: if (count > 0)
        Qt.callLater(timeline.restorePlace)
    onAtYBeginningChanged: if (atYBeginning && count > 0 && !anchor.holding)
        timeline.showNewer()

    // So have rows of letters of another size: of one that is cut at the edge the same part stays cut. At the very top,
    // and where what heads the list is read, nothing is to be kept.
    Connections {
        target: Theme

        function onScaleAboutToChange() {
            const index = root.topIndex();
            const item = root.itemAtIndex(index);
            const isRead = item && item.y <= root.contentY + 1 && !root.atYBeginning;
            // Nothing is laid out yet of the change before.
            if (isRead && !(anchor.running && anchor.due))
                anchor.stayWithin(index, Math.max(0, root.contentY - item.y) / item.height);
        }
    }

    Connections {
        target: root.timeline

        function onPlaced(index: int, offset: real) {
            root.place(index, offset);
        }

        function onLookedAnew() {
            root.timeline.refresh();
        }
    }

    // At its very top a view shows what is put above; somebody who reads there must not be moved either. One's own
    // new post is what one wants to see.
    Connections {
        property int top: -1
        property real offset: 0
        // The view counts a turn later what was taken away above it.
        property bool thinned: false

        target: root.timeline.model

        function onRowsAboutToBeInserted(parent: var, first: int, last: int) {
            if (thinned && !anchor.running)
                root.forceLayout();
            thinned = false;
            const above = first === 0 && root.count > 0 && root.timeline.loaded;
            const item = above && !anchor.running ? root.itemAtIndex(root.topIndex()) : null;
            top = item ? root.topIndex() : -1;
            offset = item ? item.y - root.contentY : 0;
            if (above && !root.timeline.ownPostOnTop)
                root.passFirst();
        }

        function onRowsInserted(parent: var, first: int, last: int) {
            if (anchor.running && first <= anchor.index && !root.timeline.ownPostOnTop) {
                anchor.index += last - first + 1;
                anchor.holdSoon();
            }
            if (top >= 0 && !root.timeline.ownPostOnTop)
                anchor.stay(top + last + 1, offset);
            top = -1;
        }

        function onRowsRemoved(parent: var, first: int, last: int) {
            thinned = true;
            if (anchor.running && last < anchor.index)
                anchor.index -= last - first + 1;
        }
    }

    ListScrollBar {
        id: scroll

        parent: root
        anchors.right: parent.right
        height: parent.height
        list: root
    }

    footer: PostListEnd {
        width: root.width
        timeline: root.timeline
        hasRows: root.hasRows
    }

    LateItem {
        parent: root
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.headerItem ? root.headerItem.height / 2 : 0
        width: Math.min(parent.width - 2 * Theme.space24, 420)
        page: Qt.resolvedUrl("EmptyState.qml")
        given: ({
                sentence: Qt.binding(() => root.timeline.filtering.hidden > 0 ? qsTr("Your filter hides everything that is here.") : root.emptySentence)
            })
        wanted: root.timeline.loaded && root.count === 0 && !root.timeline.busy
    }

    ListAnchor {
        id: anchor

        view: root
        onTopReached: root.timeline.showNewer()
        onRunningChanged: if (!running && share > 0 && root.moved)
            root.keepPlace()
    }

    PatientSkeleton {
        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        // Below what heads the list.
        y: root.headerItem ? root.headerItem.height : 0
        width: root.measure
        waiting: root.count === 0 && (!root.timeline.loaded || root.timeline.busy)
        host: root.navigator.shell.accounts.current.host
        narrow: root.navigator.narrow
    }
}
