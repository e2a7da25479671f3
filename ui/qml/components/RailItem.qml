// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// A place in the rail: a sign, and its word where the rail is wide.
T.AbstractButton {
    id: root

    required property string name
    required property string symbol
    // What is dragged into the deck by it; empty: nothing.
    property string place: ""
    property bool wide: false
    property int symbolSize: 20
    property int badgeTop: Theme.space4
    property bool selected: false
    property int news: 0
    property bool quietNews: false
    // Something that is not counted is new: what, in words; empty: nothing.
    property string mark: ""

    // By the middle button.
    signal besideWanted

    implicitWidth: wide ? 196 : 48
    implicitHeight: wide ? 36 : 44
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: name
    Accessible.role: Accessible.PageTab
    Accessible.name: news > 0 ? qsTr("%1, %n new", "", news).arg(name) : name
    Accessible.description: mark
    Accessible.selected: selected
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    MiddleTap {
        onTapped: root.besideWanted()
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.selected ? Theme.accentSoft : root.hovered ? Theme.pressed : Theme.transparent

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: root.wide ? 16 : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: root.symbol
            // The rail does not grow: its signs as far as they fit.
            size: Theme.grown(root.symbolSize, Math.min(1.25, Theme.scale))
            color: root.selected ? Theme.accent : Theme.textDim
        }

        Loader {
            id: written

            readonly property var late: item

            anchors.fill: parent
            anchors.leftMargin: 54
            active: root.wide
            sourceComponent: Item {
                readonly property alias truncated: words.truncated

                PlainText {
                    id: words

                    anchors.left: parent.left
                    anchors.right: count.visible ? count.left : parent.right
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.name
                    type: Theme.label
                    color: root.selected ? Theme.accent : Theme.textDim
                    font.weight: root.selected ? Font.DemiBold : Font.Medium
                    elide: Text.ElideRight
                }

                PlainText {
                    id: count

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space12
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.news
                    type: Theme.label
                    font.weight: Font.DemiBold
                    color: Theme.textDim
                    visible: root.news > 0
                }
            }
        }

        Loader {
            readonly property real end: root.wide ? parent.width - Theme.space12 - width : sign.x + sign.width

            x: !Theme.rightToLeft ? end : root.wide ? Theme.space12 : sign.x - width
            y: root.wide ? (parent.height - height) / 2 : sign.y - 2
            active: root.mark.length > 0
            sourceComponent: NewsDot {}
        }

        Loader {
            anchors.left: sign.left
            anchors.leftMargin: sign.width - 7
            y: root.badgeTop
            active: !root.wide && root.news > 0
            sourceComponent: Badge {
                count: root.news
                quiet: root.quietNews
                ring: Theme.background
            }
        }
    }

    Loader {
        active: root.hovered && (!root.wide || root.mark.length > 0 || (written.late?.truncated ?? false))
        sourceComponent: ToolTip {
            parent: root
            text: root.mark.length > 0 ? root.mark : root.name
            visible: true
        }
    }
}
