// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Pictures, films and sounds, large, with their descriptions: one at a time, to be moved through and looked at closely.
FocusScope {
    id: root

    required property Shell shell

    property list<mediaRow> media
    property int index: 0
    readonly property mediaRow current: media.length > index ? media[index] : none
    property mediaRow none
    readonly property bool plays: current.kind !== "image" && current.moving.length === 0 && current.url.length > 0
    readonly property ViewerFilm film: player.item as ViewerFilm
    readonly property bool full: Window.window !== null && Window.window.visibility === Window.FullScreen
    // Of the window, before a film filled the screen.
    property int before: Window.Windowed
    property bool runs: false

    function show(media: list<mediaRow>, index: int) {
        if (media[index].kind === "file") {
            // A stranger's address: only what the allowlist lets through.
            root.shell.openOutside(media[index].url);
            return;
        }
        root.media = media;
        root.index = index;
        runs = Theme.motion;
        visible = true;
        forceActiveFocus();
    }

    function step(by: int) {
        index = Math.max(0, Math.min(media.length - 1, index + by));
    }

    function setFull(on: bool) {
        if (on)
            before = Window.window.visibility;
        Window.window.visibility = on ? Window.FullScreen : before;
    }

    function close() {
        if (full && plays)
            setFull(false);
        visible = false;
        media = [];
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: current.alt.length > 0 ? current.alt : plays ? qsTr("Video without a description") : qsTr("Picture without a description")
    Keys.onPressed: event => {
        const ahead = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
        const back = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = true;
        if (event.key === Qt.Key_Escape && full && plays)
            setFull(false);
        else if (film?.press(event.key))
            return;
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_V || event.key === Qt.Key_U)
            close();
        else if (event.key === ahead || event.key === Qt.Key_J || event.key === Qt.Key_PageDown || event.key === Qt.Key_Space)
            step(1);
        else if (event.key === back || event.key === Qt.Key_K || event.key === Qt.Key_PageUp)
            step(-1);
        else if (event.key === Qt.Key_Home)
            index = 0;
        else if (event.key === Qt.Key_End)
            index = media.length - 1;
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            stage.zoomBy(1.5);
        else if (event.key === Qt.Key_Minus)
            stage.zoomBy(1 / 1.5);
        else if (event.key === Qt.Key_0)
            stage.zoom = 1;
        else if (event.key === Qt.Key_O || event.key === Qt.Key_Return)
            root.shell.openOutside(current.url);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.stage
    }

    Curtain {}

    // Nothing below is clicked or scrolled through.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.close()
        onWheel: wheel => wheel.accepted = true
    }

    ZoomedPicture {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: description.top
        source: root.visible ? root.current.source : ""
        alt: root.current.alt
        moving: root.visible ? root.current.moving : ""
        playing: root.runs
        enabled: !root.plays
        visible: !root.plays || root.film === null || !root.film.moving
        onTapped: root.close()
    }

    Loader {
        id: player

        anchors.fill: stage
        active: root.visible && root.plays
        sourceComponent: ViewerFilm {
            media: root.current
            shell: root.shell
            full: root.full
            onFullWanted: root.setFull(!root.full)
        }
    }

    Item {
        id: head

        width: parent.width
        height: 52

        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 of %2").arg(root.index + 1).arg(root.media.length)
            type: Theme.label
            color: Theme.onMedia
            visible: root.media.length > 1
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            StageButton {
                text: root.runs ? qsTr("Stop") : qsTr("Play")
                symbol: root.runs ? "pause" : "play"
                visible: root.current.moving.length > 0
                onClicked: root.runs = !root.runs
            }

            StageButton {
                text: qsTr("Smaller")
                symbol: "remove"
                visible: !root.plays
                enabled: stage.zoom > 1
                onClicked: stage.zoomBy(1 / 1.5)
            }

            StageButton {
                text: qsTr("Larger")
                symbol: "add"
                visible: !root.plays
                enabled: stage.zoom < stage.most
                onClicked: stage.zoomBy(1.5)
            }

            StageButton {
                text: qsTr("Open in the browser")
                symbol: "open-outside"
                onClicked: root.shell.openOutside(root.current.url)
            }

            StageButton {
                text: qsTr("Close")
                symbol: "close"
                onClicked: root.close()
            }
        }
    }

    StageButton {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: stage.verticalCenter
        text: qsTr("Previous")
        symbol: "back"
        grounded: true
        visible: root.index > 0
        onClicked: root.step(-1)
    }

    StageButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: stage.verticalCenter
        text: qsTr("Next")
        symbol: "open"
        grounded: true
        visible: root.index < root.media.length - 1
        onClicked: root.step(1)
    }

    Flickable {
        id: description

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(680, parent.width - 2 * Theme.space24)
        height: words.text.length > 0 ? Math.min(contentHeight, parent.height / 3) : Theme.space24
        contentHeight: words.height + 2 * Theme.space16
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        PlainText {
            id: words

            y: Theme.space16
            width: parent.width
            text: root.current.alt
            color: Theme.onMedia
            wrapMode: Text.Wrap
            horizontalAlignment: lineCount > 1 ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    component StageButton: IconButton {
        ink: Theme.onMedia
        onDark: true
    }
}
