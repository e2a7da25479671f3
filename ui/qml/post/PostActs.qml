// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Reply, boost, favourite, bookmark, perhaps one more, and more.
Item {
    id: root

    required property postRow row
    required property Navigator navigator
    property int pitch: 72
    property int symbolSize: 18
    // The pointer is somewhere in the post.
    property bool lit: false
    // Not where they stand in words.
    property bool counted: true
    // What stands before the last one, where there is room for it.
    property Component fifth: null
    // An archive is only read.
    readonly property bool reading: navigator.shell.accounts.current.imported

    function fromRight(size: int): real {
        // A drawing keeps 3.6 of its 24 units free: it ends where the text above it ends.
        return -Math.round(size * 2.6 / 24);
    }

    implicitHeight: Theme.grown(28, Theme.scale)

    Act {
        anchors.left: parent.left
        height: parent.height
        symbol: "reply"
        symbolSize: root.symbolSize
        count: root.counted ? root.row.replies : ""
        visible: !root.reading
        text: qsTr("Reply")
        lit: root.lit
        onClicked: root.navigator.answer(root.row)
    }

    Act {
        anchors.left: parent.left
        anchors.leftMargin: root.pitch
        height: parent.height
        symbol: "boost"
        symbolSize: root.symbolSize
        count: root.counted ? root.row.boosts : ""
        visible: !root.reading
        text: root.row.boosted ? qsTr("Take the boost back") : qsTr("Boost")
        enabled: root.row.visibility === "public" || root.row.visibility === "unlisted" || root.row.own
        done: root.row.boosted
        pending: root.row.boostPending
        refused: root.row.boostRefused
        lit: root.lit
        onClicked: root.navigator.acts.boost(root.row.key, !root.row.boosted)
    }

    Act {
        anchors.left: parent.left
        anchors.leftMargin: 2 * root.pitch
        height: parent.height
        symbol: "favourite"
        doneSymbol: "favourite-filled"
        symbolSize: root.symbolSize
        count: root.counted ? root.row.favourites : ""
        visible: !root.reading
        text: root.row.favourited ? qsTr("Take the favourite back") : qsTr("Favourite")
        done: root.row.favourited
        pending: root.row.favouritePending
        refused: root.row.favouriteRefused
        lit: root.lit
        onClicked: root.navigator.acts.favourite(root.row.key, !root.row.favourited)
    }

    Act {
        anchors.left: parent.left
        anchors.leftMargin: 3 * root.pitch
        height: parent.height
        symbol: "bookmark"
        doneSymbol: "bookmark-filled"
        symbolSize: root.symbolSize
        visible: !root.reading
        text: root.row.bookmarked ? qsTr("Remove the bookmark") : qsTr("Bookmark")
        done: root.row.bookmarked
        pending: root.row.bookmarkPending
        refused: root.row.bookmarkRefused
        lit: root.lit
        onClicked: root.navigator.acts.bookmark(root.row.key, !root.row.bookmarked)
    }

    Loader {
        anchors.left: parent.left
        anchors.leftMargin: 4 * root.pitch
        height: parent.height
        sourceComponent: root.fifth
    }

    Act {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: root.fromRight(root.symbolSize)
        width: grownSymbol
        height: parent.height
        symbol: "more"
        symbolSize: root.symbolSize
        text: qsTr("More")
        lit: root.lit
        onClicked: root.navigator.more(root.row, more)
    }
}
