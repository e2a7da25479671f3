// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The rail over a window that is too narrow to keep it beside the page.
FocusScope {
    id: root

    required property Shell shell
    required property string place
    property alias notificationCount: rail.notificationCount
    property alias talkCount: rail.talkCount
    property bool shown: false

    signal placeWanted(string place)
    signal writeWanted

    function show() {
        shown = true;
        forceActiveFocus();
    }

    function close() {
        shown = false;
    }

    visible: shown || slide.running
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Accounts and places")
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: root.shown ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.sliding
            }
        }
    }

    // Nothing below is clicked or scrolled.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    MouseArea {
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height
        onClicked: root.close()
    }

    Rail {
        id: rail

        anchors.left: parent.left
        anchors.leftMargin: root.shown ? 0 : -width
        height: parent.height
        focus: true
        wide: true
        shell: root.shell
        place: root.place
        onPlaceWanted: place => {
            root.close();
            root.placeWanted(place);
        }
        onWriteWanted: {
            root.close();
            root.writeWanted();
        }

        Behavior on anchors.leftMargin {
            NumberAnimation {
                id: slide

                duration: Theme.sliding
                easing.type: Easing.OutCubic
            }
        }
    }

    Connections {
        target: root.shell.accounts

        function onCurrentChanged() {
            root.close();
        }
    }
}
