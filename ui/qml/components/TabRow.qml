// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// Tabs with a line under the one that is shown.
Item {
    id: root

    required property list<string> keys
    required property list<string> words
    required property string current

    signal chosen(string key)

    implicitHeight: 44
    Accessible.role: Accessible.PageTabList

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    // In a narrow window they are more than fit.
    ListView {
        id: tabs

        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        // None is current: Tab leads through them.
        keyNavigationEnabled: false
        currentIndex: -1
        highlightFollowsCurrentItem: false
        clip: contentWidth > width
        spacing: Theme.space24
        model: root.keys.length

        delegate: T.AbstractButton {
            id: tab

            required property int index
            readonly property bool current: root.current === root.keys[index]

            implicitWidth: words.implicitWidth
            height: tabs.height
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            text: root.words[index]
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: current
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onVisualFocusChanged: if (visualFocus)
                tabs.positionViewAtIndex(index, ListView.Contain)
            onClicked: root.chosen(root.keys[index])

            contentItem: PlainText {
                id: words

                text: tab.text
                type: Theme.label
                font.weight: tab.current ? Font.DemiBold : Font.Medium
                color: tab.current ? Theme.accent : tab.hovered ? Theme.text : Theme.textDim
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 2
                color: Theme.accent
                visible: tab.current
            }

            FocusFrame {
                shown: tab.visualFocus
                inside: tabs.clip
            }
        }
    }
}
