// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The sheet of keys: every command that has one.
FocusScope {
    id: root

    required property Shell shell

    readonly property list<commandRow> rows: shell.commands.rows.filter(row => row.caps.length > 0)
    readonly property bool wide: width > 760

    function show() {
        visible = true;
        forceActiveFocus();
    }

    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Keys")
    Keys.onPressed: event => {
        event.accepted = true;
        visible = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    TapHandler {
        onTapped: root.visible = false
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.wide ? 760 : 420, parent.width - 2 * Theme.space16)
        height: Math.min(flow.height + 2 * Theme.space24, parent.height - 2 * Theme.space16)
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.hairline

        Flickable {
            id: scroller

            anchors.fill: parent
            anchors.margins: Theme.space24
            contentHeight: flow.height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            Grid {
                id: flow

                readonly property int half: root.wide ? Math.ceil(root.rows.length / 2) : root.rows.length

                columns: root.wide ? 2 : 1
                columnSpacing: Theme.space32

                Repeater {
                    model: flow.columns

                    Column {
                        id: column

                        required property int index

                        width: (scroller.width - (flow.columns - 1) * flow.columnSpacing) / flow.columns

                        Repeater {
                            model: column.index === 0 ? root.rows.slice(0, flow.half) : root.rows.slice(flow.half)

                            KeyLine {
                                required property commandRow modelData
                                required property int index

                                width: column.width
                                row: modelData
                                first: index === 0
                                titled: index === 0 || root.rows[column.index * flow.half + index - 1]?.group !== modelData.group
                            }
                        }
                    }
                }
            }
        }
    }
}
