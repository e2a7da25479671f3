// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// The row that a list was placed at. Rows that have just come find their height in their first frames; what was placed
// stays meanwhile, until nothing has changed for four ticks. On a busy machine a frame takes longer than a tick, and is
// one all the same.
Timer {
    id: root

    required property ListView view
    property int index: -1
    property real offset: 0
    // How much of its height is above the edge besides.
    property real share: 0
    property int quiet: 0
    property int all: 0
    // On the way to what is placed the top may be passed: what is above would be put in, and its rows made, for nothing.
    property bool holding: false
    // What is placed may stand elsewhere until then.
    property bool due: false

    // The list has come to its very top.
    signal topReached

    // A turn later, once the view has its rows; whatever is put above until then is reckoned with.
    function stay(index: int, offset: real) {
        root.index = index;
        root.offset = offset;
        share = 0;
        all = 0;
        restart();
        holdSoon();
    }

    // The same of a row that is cut at the edge and is to have another height.
    function stayWithin(index: int, share: real) {
        stay(index, 0);
        root.share = share;
    }

    // What is read when `grown`, a row above it, has just got another height: it may reach over those below it, which the
    // view has not moved yet.
    function readBelow(grown: Item): Item {
        let at = view.indexAt(0, view.contentY + 1);
        let item = view.itemAtIndex(at);
        while (item && (item === grown || item.y + item.height <= view.contentY))
            item = view.itemAtIndex(++at);
        return item;
    }

    // A turn later, or with the next frame, if that comes first.
    function holdSoon() {
        quiet = 0;
        due = true;
        Qt.callLater(hold);
    }

    // The first row at the very top is below what heads the list.
    function isTop(): bool {
        return view.headerItem && index === 0 && offset === 0 && share === 0;
    }

    // Placed where it is already a view would make rows, and guess anew how high all is. It stands on whole pixels.
    function stands(): bool {
        const item = isTop() ? null : view.itemAtIndex(index);
        return item && Math.abs(view.contentY - Math.max(view.originY, item.y + share * item.height - offset)) < 1;
    }

    function position() {
        if (isTop()) {
            view.positionViewAtBeginning();
            return;
        }
        view.positionViewAtIndex(index, ListView.Beginning);
        const height = view.itemAtIndex(index)?.height ?? 0;
        view.contentY = Math.max(view.originY, view.contentY + share * height - offset);
    }

    function hold() {
        due = false;
        if (!running || index >= view.count)
            return;
        const before = view.atYBeginning;
        holding = true;
        view.forceLayout();
        if (!stands())
            position();
        holding = false;
        if (view.atYBeginning && !before)
            topReached();
    }

    // While it is held a view guesses anew how high all is, from the rows that it passes.
    readonly property Connections heights: Connections {
        target: root.view

        function onContentHeightChanged() {
            if (root.running && !root.holding)
                root.holdSoon();
        }
    }

    readonly property Connections frames: Connections {
        target: root.view.Window.window
        enabled: root.due

        function onAfterAnimating() {
            root.hold();
        }
    }

    interval: 100
    repeat: true
    onTriggered: {
        quiet += 1;
        all += 1;
        if (!due && (quiet >= 4 || all >= 20))
            stop();
    }
}
