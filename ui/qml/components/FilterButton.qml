// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What of a timeline is to be seen; it says how much is not.
IconButton {
    id: root

    required property TimelineFiltering filtering
    property filterLanguageRow nothing

    text: filtering.hidden > 0 ? qsTr("Filter: %1").arg(filtering.sentence) : qsTr("Filter what is shown here")
    symbol: "filter"
    selected: filtering.active
    onClicked: popup.open()

    T.Popup {
        id: popup

        x: Theme.rightToLeft ? 0 : root.width - width
        y: root.height
        width: 280
        height: Math.min(column.implicitHeight + topPadding + bottomPadding, root.Window.height - 96)
        margins: Theme.space8
        padding: Theme.space12
        focus: true
        popupType: T.Popup.Item
        onOpened: boosts.forceActiveFocus()
        onClosed: root.forceActiveFocus()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: 1
            border.color: Theme.hairline
        }

        contentItem: Flickable {
            id: flick

            readonly property TabSight sight: TabSight {
                view: flick
                scope: inside
                room: Theme.space8
            }

            contentHeight: column.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.Dialog
            Accessible.name: qsTr("Filter what is shown here")

            FocusScope {
                id: inside

                width: flick.width
                height: column.implicitHeight
                focus: true

                Column {
                    id: column

                    width: parent.width

                    CheckBox {
                        id: boosts

                        width: parent.width
                        text: qsTr("Boosts")
                        checked: root.filtering.boosts
                        onToggled: root.filtering.boosts = checked
                    }

                    CheckBox {
                        width: parent.width
                        text: qsTr("Replies to others")
                        checked: root.filtering.replies
                        onToggled: root.filtering.replies = checked
                    }

                    CheckBox {
                        width: parent.width
                        text: qsTr("Only posts with media")
                        checked: root.filtering.mediaOnly
                        onToggled: root.filtering.mediaOnly = checked
                    }

                    PlainText {
                        width: parent.width
                        visible: root.filtering.languages.length > 0
                        topPadding: Theme.space12
                        text: qsTr("Languages")
                        type: Theme.label
                        font.weight: Font.Medium
                        color: Theme.textDim
                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: root.filtering.languages.length

                        CheckBox {
                            required property int index
                            readonly property filterLanguageRow language: root.filtering.languages[index] ?? root.nothing

                            width: column.width
                            text: language.name
                            checked: language.shown
                            onToggled: root.filtering.chooseLanguage(language.code, checked)
                        }
                    }

                    PlainText {
                        width: parent.width
                        topPadding: Theme.space12
                        text: root.filtering.hidden > 0 ? root.filtering.sentence : root.filtering.active ? qsTr("Nothing here is hidden by it.") : qsTr("Everything is shown. A filter counts only for this timeline, on this computer.")
                        type: Theme.label
                        color: Theme.textFaint
                        wrapMode: Text.Wrap
                    }

                    WordLink {
                        width: Math.min(implicitWidth, parent.width)
                        height: Math.max(Theme.grown(36, Theme.scale), implicitHeight)
                        visible: root.filtering.active
                        text: qsTr("Show everything")
                        symbol: "show"
                        onClicked: root.filtering.showAll()
                    }
                }
            }
        }
    }
}
