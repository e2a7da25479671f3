// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What of a picture stays in sight where it is cut: a point on it, set by hand or by the arrows.
T.Popup {
    id: root

    required property AttachmentList attachments
    property int row: -1
    property composerMediaRow media
    readonly property real step: 0.1

    function show(from: Item, index: int, shown: composerMediaRow) {
        parent = from;
        row = index;
        media = shown;
        open();
    }

    function place(x: real, y: real) {
        attachments.focusOn(row, x, y);
        media = attachments.mediaAt(row);
    }

    // In the picture's own pixels.
    function placeAt(x: real, y: real) {
        place(2 * x / shown.width - 1, 1 - 2 * y / shown.height);
    }

    function along(by: real): string {
        const percent = Math.round(50 + 50 * by);
        return qsTr("%1 %").arg(percent);
    }

    width: 380
    height: implicitHeight
    implicitHeight: column.implicitHeight + 2 * padding
    margins: Theme.space8
    padding: Theme.space12
    focus: true
    popupType: T.Popup.Item
    onOpened: shown.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }

    contentItem: Column {
        id: column

        spacing: Theme.space8

        PlainText {
            width: parent.width
            text: qsTr("What must stay in sight?")
            type: Theme.label
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }

        Item {
            width: parent.width
            height: whole.status === Image.Ready ? Math.min(most, width * whole.implicitHeight / whole.implicitWidth) : most

            readonly property int most: 240

            Image {
                id: whole

                anchors.fill: parent
                source: root.media.source.length > 0 && root.visible ? root.media.source + "/0/fit" : ""
                sourceSize.width: Math.ceil(width)
                sourceSize.height: parent.most
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                cache: false
            }

            // The picture itself, without what is left of its place.
            Item {
                id: shown

                anchors.centerIn: parent
                width: whole.paintedWidth
                height: whole.paintedHeight
                activeFocusOnTab: true
                Accessible.role: Accessible.Slider
                Accessible.focusable: true
                Accessible.name: qsTr("Point that stays in sight: %1 from the left, %2 from the top").arg(root.along(root.media.focusX)).arg(root.along(-root.media.focusY))
                Accessible.description: qsTr("The arrows move it.")
                Keys.onLeftPressed: root.place(root.media.focusX - root.step, root.media.focusY)
                Keys.onRightPressed: root.place(root.media.focusX + root.step, root.media.focusY)
                Keys.onUpPressed: root.place(root.media.focusX, root.media.focusY + root.step)
                Keys.onDownPressed: root.place(root.media.focusX, root.media.focusY - root.step)
                Keys.onReturnPressed: root.close()

                FocusFrame {
                    shown: parent.activeFocus
                    corner: Theme.radiusMedia
                }

                Rectangle {
                    x: (1 + root.media.focusX) / 2 * shown.width - width / 2
                    y: (1 - root.media.focusY) / 2 * shown.height - height / 2
                    width: 36
                    height: 36
                    radius: width / 2
                    color: Theme.mediaTag
                    border.width: 2
                    border.color: Theme.onMedia
                    visible: whole.status === Image.Ready

                    Rectangle {
                        anchors.centerIn: parent
                        width: 6
                        height: 6
                        radius: 3
                        color: Theme.onMedia
                    }
                }

                HoverHandler {
                    cursorShape: Qt.CrossCursor
                }

                TapHandler {
                    onTapped: point => root.placeAt(point.position.x, point.position.y)
                }

                DragHandler {
                    target: null
                    onCentroidChanged: if (active)
                        root.placeAt(centroid.position.x, centroid.position.y)
                }
            }
        }

        Item {
            width: parent.width
            height: middle.height

            PlainText {
                anchors.left: parent.left
                anchors.right: middle.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Where the picture is cut, it is cut around this point.")
                type: Theme.caption
                color: Theme.textDim
                wrapMode: Text.Wrap
            }

            Button {
                id: middle

                anchors.right: parent.right
                size: Button.Small
                text: qsTr("The middle")
                enabled: root.media.focusX !== 0 || root.media.focusY !== 0
                onClicked: root.place(0, 0)
            }
        }
    }
}
