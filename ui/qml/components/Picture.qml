// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A foreign picture in a place of fixed size: its blurhash or a tone until it is there; the decoder cuts and rounds it.
Item {
    id: root

    // imageSource() or localSource(); empty: only the stand-in.
    required property string source
    property string blur: ""
    property int radius: Theme.radiusMedia
    // One clear point stands for a picture that cannot be had.
    readonly property bool failed: image.status === Image.Ready && image.implicitWidth <= 1
    readonly property bool shown: image.status === Image.Ready && !failed

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.pressed
        visible: !root.shown
    }

    Image {
        anchors.fill: parent
        source: root.blur.length > 0 && width > 0 ? root.blur + "/" + root.radius : ""
        sourceSize.width: Math.ceil(width)
        sourceSize.height: Math.ceil(height)
        asynchronous: true
        visible: !root.shown
    }

    Image {
        id: image

        anchors.fill: parent
        source: root.source.length > 0 && width > 0 ? root.source + "/" + root.radius + "/cover" : ""
        sourceSize.width: Math.ceil(width)
        sourceSize.height: Math.ceil(height)
        asynchronous: true
        // What was scrolled away is decoded again when it comes back: pictures would be the most of the memory.
        cache: false
    }
}
