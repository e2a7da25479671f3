// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A notification: the post itself where that is the news, else who did what to which post.
Item {
    id: root

    required property notificationRow row
    required property int index
    required property Navigator navigator
    required property int measure
    property bool close: false
    property bool selected: false
    property bool unread: false

    signal activated

    function open() {
        activated();
        if (row.hasPost)
            navigator.thread(row.post.key);
        else if (row.people.length > 0)
            navigator.person(row.people[0].key);
    }

    height: body.height
    ListView.onPooled: {
        // A key would do something with the post that comes in here.
        ItemTree.letGo(ListView.view, root);
        navigator.rowLeft(row.post.key);
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: unread ? qsTr("Unread") : ""

    Loader {
        id: body

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.measure
        sourceComponent: root.row.whole ? whole : grouped
    }

    NewsDot {
        anchors.left: body.left
        anchors.leftMargin: root.navigator.narrow ? 3 : 6
        // Beside the middle of the face.
        y: root.row.whole && root.row.post.told.length === 0 ? (root.close ? 25 : 31) : (root.close ? 21 : 23)
        visible: root.unread
    }

    Component {
        id: whole

        PostItem {
            row: root.row.post
            navigator: root.navigator
            close: root.close
            selected: root.selected
            onActivated: root.open()
        }
    }

    Component {
        id: grouped

        NotificationGroup {
            row: root.row
            navigator: root.navigator
            close: root.close
            selected: root.selected
            onActivated: root.open()
        }
    }
}
