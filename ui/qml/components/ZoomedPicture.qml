// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A picture as large as fits, and larger: by the wheel with Ctrl, two fingers, or a double click.
Item {
    id: root

    required property string source
    required property string alt
    // Of an animated picture, and whether it runs.
    property string moving: ""
    property bool playing: false
    property real zoom: 1
    readonly property real most: 8
    readonly property bool failed: image.status === Image.Ready && image.implicitWidth <= 1

    signal tapped

    function zoomBy(factor: real) {
        zoomAt(factor, Qt.point(width / 2, height / 2));
    }

    // What is under the point stays there.
    function zoomAt(factor: real, at: point) {
        const before = zoom;
        const x = (flick.contentX + at.x) / before;
        const y = (flick.contentY + at.y) / before;
        zoom = Math.max(1, Math.min(most, zoom * factor));
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, x * zoom - at.x));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, y * zoom - at.y));
    }

    onSourceChanged: zoom = 1

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width * root.zoom
        contentHeight: height * root.zoom
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.zoom > 1
        clip: true
        LayoutMirroring.enabled: false

        Image {
            id: image

            // Decoded again for a closer look, in steps: each costs the whole picture's memory.
            readonly property int detail: root.zoom <= 1 ? 1 : root.zoom <= 2 ? 2 : 4

            anchors.centerIn: parent
            width: flick.contentWidth - 2 * Theme.space16
            height: flick.contentHeight
            source: root.source.length > 0 ? root.source + "/0/fit" : ""
            sourceSize.width: Math.ceil(flick.width - 2 * Theme.space16) * detail
            sourceSize.height: Math.ceil(flick.height) * detail
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            retainWhileLoading: true
            cache: false
        }
    }

    MovingPicture {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        visible: root.zoom === 1
        cover: false
        source: root.moving
        playing: root.playing && visible
    }

    PlainText {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space32
        text: qsTr("This picture could not be loaded.")
        color: Theme.onMedia
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: root.failed
    }

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => root.zoomAt(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, Qt.point(event.x, event.y))
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => root.zoomAt(delta, centroid.position)
    }

    TapHandler {
        onSingleTapped: if (root.zoom === 1)
            closing.start()
        onDoubleTapped: {
            closing.stop();
            root.zoom > 1 ? root.zoom = 1 : root.zoomAt(2, point.position);
        }
    }

    // A click closes unless it is the first of two.
    Timer {
        id: closing

        interval: Application.styleHints.mouseDoubleClickInterval
        onTriggered: root.tapped()
    }
}
