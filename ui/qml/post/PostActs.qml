// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Reply, boost, favourite, bookmark, more.
Item {
    id: root

    required property postRow row
    required property Navigator navigator
    property int pitch: 72
    // The pointer is somewhere in the post.
    property bool lit: false

    implicitHeight: 28

    Act {
        x: 0
        symbol: "reply"
        count: root.row.replies
        text: qsTr("Reply")
        lit: root.lit
        onClicked: root.navigator.answer(root.row)
    }

    Act {
        x: root.pitch
        symbol: "boost"
        count: root.row.boosts
        text: root.row.boosted ? qsTr("Take the boost back") : qsTr("Boost")
        enabled: root.row.visibility === "public" || root.row.visibility === "unlisted" || root.row.own
        done: root.row.boosted
        pending: root.row.boostPending
        lit: root.lit
        onClicked: root.navigator.acts.boost(root.row.key, !root.row.boosted)
    }

    Act {
        x: 2 * root.pitch
        symbol: "favourite"
        doneSymbol: "favourite-filled"
        count: root.row.favourites
        text: root.row.favourited ? qsTr("Take the favourite back") : qsTr("Favourite")
        done: root.row.favourited
        pending: root.row.favouritePending
        lit: root.lit
        onClicked: root.navigator.acts.favourite(root.row.key, !root.row.favourited)
    }

    Act {
        x: 3 * root.pitch
        symbol: "bookmark"
        doneSymbol: "bookmark-filled"
        text: root.row.bookmarked ? qsTr("Remove the bookmark") : qsTr("Bookmark")
        done: root.row.bookmarked
        pending: root.row.bookmarkPending
        lit: root.lit
        onClicked: root.navigator.acts.bookmark(root.row.key, !root.row.bookmarked)
    }

    Act {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: -18
        symbol: "more"
        text: qsTr("More")
        lit: root.lit
        onClicked: root.navigator.more(root.row, more)
    }
}
