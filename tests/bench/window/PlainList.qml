// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// The least that a list of words can be.
Window {
    width: 1200
    height: 860
    visible: true

    ListView {
        anchors.fill: parent
        model: 40

        delegate: Text {
            required property int index

            x: 320
            width: 680
            height: 110
            text: "Row " + index + " of forty, with as many words as a short post has, so that a line or two of it are laid out and painted beside the other rows that are seen at once in this window."
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: "#1d1c1a"
            font.pixelSize: 15
        }
    }
}
