// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What another account means: in plain words, what came along and what could not.
FocusScope {
    id: root

    required property SwitchController switching

    signal lifeboatWanted

    function show() {
        visible = true;
        switching.hold(true);
        forceActiveFocus();
    }

    function close() {
        visible = false;
        switching.hold(false);
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("What changed?")
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    TapHandler {
        onTapped: root.close()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 2 * Theme.space16)
        height: Math.min(body.height + 2 * Theme.space24, parent.height - 2 * Theme.space16)
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.hairline

        // What is inside is not a way out.
        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.space24
            contentHeight: body.height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            Column {
                id: body

                width: parent.width
                spacing: Theme.space12

                PlainText {
                    width: parent.width
                    text: root.switching.sentence
                    type: Theme.title
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainText {
                    width: parent.width
                    text: root.switching.detail
                    type: Theme.label
                    color: Theme.textDim
                    wrapMode: Text.Wrap
                }

                Hairline {
                    width: parent.width
                }

                Repeater {
                    model: root.switching.changes

                    PlainText {
                        required property string modelData

                        width: body.width
                        text: modelData
                        type: Theme.body
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.ListItem
                    }
                }

                Flow {
                    width: parent.width
                    layoutDirection: Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft
                    spacing: Theme.space8

                    Button {
                        text: qsTr("Close")
                        focus: true
                        onClicked: root.close()
                    }
                    Button {
                        visible: root.switching.canAgree
                        kind: Button.Quiet
                        symbol: "lifeboat"
                        text: qsTr("Open the lifeboat page")
                        onClicked: {
                            root.close();
                            root.lifeboatWanted();
                        }
                    }
                }
            }
        }
    }
}
