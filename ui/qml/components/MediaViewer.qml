// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A picture, large, with its description.
FocusScope {
    id: root

    required property Shell shell

    property list<mediaRow> media
    property int index: 0
    readonly property mediaRow current: media.length > index ? media[index] : none
    property mediaRow none

    function show(media: list<mediaRow>, index: int) {
        if (media[index].kind !== "image") {
            // A stranger's address: only what the allowlist lets through.
            root.shell.openOutside(media[index].url);
            return;
        }
        root.media = media;
        root.index = index;
        visible = true;
        forceActiveFocus();
    }

    function step(by: int) {
        index = Math.max(0, Math.min(media.length - 1, index + by));
    }

    function close() {
        visible = false;
        media = [];
    }

    visible: false
    Accessible.role: Accessible.Graphic
    Accessible.name: current.alt
    Keys.onEscapePressed: close()
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)

    Rectangle {
        anchors.fill: parent
        color: Theme.inverse
    }

    TapHandler {
        onTapped: root.close()
    }

    Image {
        anchors.fill: parent
        anchors.margins: Theme.space32
        anchors.bottomMargin: description.height + Theme.space32
        source: root.visible && root.current.source.length > 0 ? root.current.source + "/0/fit" : ""
        sourceSize.width: Math.ceil(width)
        sourceSize.height: Math.ceil(height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
    }

    PlainText {
        id: description

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        x: Theme.space32
        width: parent.width - 2 * x
        text: root.current.alt
        color: Theme.onInverse
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 6
        elide: Text.ElideRight
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: Theme.space8
        text: qsTr("Close")
        symbol: "close"
        ink: Theme.onInverse
        onClicked: root.close()
    }
}
