// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Pictures, videos and sounds of a post; the place of each is known before it is there.
Item {
    id: root

    required property list<mediaRow> media
    required property bool sensitive
    required property Navigator navigator
    property bool shown: !root.sensitive
    // For a tile of the row before that is about to go.
    property mediaRow none

    // What is left out at first.
    readonly property bool folded: PostLook.pictures === PostLook.HiddenPictures && !sounds && !unfolded
    property bool unfolded: false
    readonly property int gap: 4
    property int least: 112
    readonly property int most: PostLook.pictures === PostLook.SmallPictures ? least : 190
    readonly property int columns: media.length === 1 ? 1 : media.length === 3 ? 3 : media.length > 3 ? 2 : media.length
    readonly property int rows: Math.ceil(media.length / Math.max(1, columns))
    // A row each, of one height.
    readonly property bool sounds: media.every(one => one.kind === "audio")
    readonly property real rowHeight: media.length === 1 ? Math.min(most < 190 ? 160 : 320, Math.max(least, width / ratioOf(0))) : Math.min(most, Math.max(least, (width - gap) / ratiosOfRow()))

    function ratioOf(index: int): real {
        const ratio = index < media.length ? media[index].ratio : 0;
        return Math.min(3, Math.max(0.6, ratio > 0 ? ratio : 1.5));
    }

    function ratiosOfRow(): real {
        return columns === 2 ? ratioOf(0) + ratioOf(1) : columns === 3 ? ratioOf(0) + ratioOf(1) + ratioOf(2) : 1.5;
    }

    function widthOf(index: int): real {
        return columns === 1 ? width : rows > 1 ? (width - gap) / 2 : (width - gap * (columns - 1)) * ratioOf(index) / ratiosOfRow();
    }

    // The button goes, and the list has the keyboard again.
    function unfold() {
        button.focus = false;
        unfolded = true;
    }

    implicitHeight: folded ? button.implicitHeight : sounds ? soundRows.height : rows * rowHeight + (rows - 1) * gap

    Button {
        id: button

        anchors.left: parent.left
        visible: root.folded
        kind: Button.Tonal
        size: Button.Small
        symbol: "picture"
        text: qsTr("Show %n picture(s)", "", root.media.length)
        onClicked: root.unfold()
    }

    PromptColumn {
        id: soundRows

        width: parent.width
        spacing: root.gap

        Repeater {
            model: root.sounds ? root.media.length : 0

            delegate: Loader {
                required property int index
                readonly property var late: item

                width: soundRows.width
                source: "SoundRow.qml"
                onLoaded: late.media = Qt.binding(() => index < root.media.length ? root.media[index] : root.none)
            }
        }
    }

    Flow {
        anchors.fill: parent
        spacing: root.gap
        visible: !root.folded && !root.sounds

        Repeater {
            model: root.folded || root.sounds ? 0 : root.media.length

            delegate: MediaTile {
                required property int index

                // The row is filled to the pixel: a sum of rounded widths may not break it.
                width: Math.floor(root.widthOf(index) * 8) / 8
                height: root.rowHeight
                media: index < root.media.length ? root.media[index] : root.none
                covered: !root.shown
                onClicked: !root.shown ? root.shown = true : playable && roomy ? play() : enlarged()
                onEnlarged: root.navigator.media(root.media, index)
            }
        }
    }
}
