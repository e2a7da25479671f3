// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A file that is to be posted, beside its description: amber until there is one. Dragged by its picture, or moved
// by Alt with the arrows.
Item {
    id: root

    required property int index
    required property composerMediaRow media
    required property AttachmentList attachments
    property int gap: Theme.space8

    signal focusWanted(Item from)

    function describe() {
        description.begin();
    }

    // Two lines of description stand in it whatever size they have.
    implicitHeight: Theme.grown(84, Theme.scale)
    z: drag.active ? 1 : 0

    transform: Translate {
        y: drag.active ? drag.activeTranslation.y - drag.movedBy * (root.height + root.gap) : 0
    }

    Item {
        id: thumb

        anchors.left: parent.left
        width: 112
        height: 84
        activeFocusOnTab: true
        Accessible.role: Accessible.ListItem
        Accessible.focusable: true
        Accessible.name: qsTr("File %1 of %2: %3").arg(root.index + 1).arg(root.attachments.count).arg(root.media.name)
        Accessible.description: qsTr("Alt with the arrows moves it, F sets what must stay in sight, Delete removes it.")
        Keys.onPressed: event => {
            const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
            event.accepted = true;
            if (by !== 0 && event.modifiers & Qt.AltModifier)
                root.attachments.move(root.index, root.index + by);
            else if (event.key === Qt.Key_F && root.media.kind === "image")
                root.focusWanted(focal);
            else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                root.attachments.remove(root.index);
            else
                event.accepted = false;
        }

        Picture {
            anchors.fill: parent
            source: root.media.source
        }

        Icon {
            anchors.centerIn: parent
            name: root.media.kind === "audio" ? "sound" : "play"
            visible: root.media.source.length === 0
        }

        FocusFrame {
            shown: thumb.activeFocus
            corner: Theme.radiusMedia
        }

        HoverHandler {
            cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        }

        DragHandler {
            id: drag

            property int movedBy: 0

            target: null
            // The list around it must not take the hand away.
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            xAxis.enabled: false
            onActiveChanged: movedBy = 0
            onActiveTranslationChanged: {
                const wanted = Math.round(activeTranslation.y / (root.height + root.gap));
                const to = root.index + wanted - movedBy;
                if (!active || wanted === movedBy || to < 0 || to >= root.attachments.count)
                    return;
                const from = root.index;
                movedBy = wanted;
                root.attachments.move(from, to);
            }
        }

        MediaButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space4
            text: qsTr("Remove %1").arg(root.media.name)
            symbol: "close"
            onClicked: root.attachments.remove(root.index)
        }

        MediaButton {
            id: focal

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space4
            text: qsTr("What must stay in sight (F)")
            symbol: "focal"
            visible: root.media.kind === "image"
            onClicked: root.focusWanted(focal)
        }
    }

    DescriptionField {
        id: description

        anchors.left: thumb.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        height: parent.height
        media: root.media
        limit: root.attachments.altLimit
        onEdited: alt => root.attachments.describe(root.index, alt)
    }
}
