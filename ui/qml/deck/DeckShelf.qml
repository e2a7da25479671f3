// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// At the end of the deck: what can be one more column, for each person here, and the layouts that are kept.
Rectangle {
    id: root

    required property Deck deck
    required property Shell shell
    required property Navigator navigator
    // Nothing stands beside it.
    property bool alone: false
    readonly property list<int> acting: shell.accounts.order.filter(index => shell.accounts.actorOf(shell.accounts.rows[index].persona).id === shell.accounts.rows[index].id)

    // Stands for an account that has just gone.
    property accountRow nobody

    function begin() {
        title.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    // To the next line, or the field; the buttons of a line are for Tab.
    function walk(by: int) {
        let next = flick.reached;
        do
            next = next.nextItemInFocusChain(by > 0);
        while (next !== flick.reached && !(next as ShelfLine) && next !== field.input)
        next.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    color: Theme.background
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Add a column")

    PageFlick {
        id: flick

        width: root.alone ? parent.width : Math.min(Theme.columnMost, parent.width)
        height: parent.height

        Column {
            id: column

            width: parent.width
            bottomPadding: Theme.space24
            Keys.onDownPressed: root.walk(1)
            Keys.onUpPressed: root.walk(-1)

            Item {
                width: parent.width
                height: Theme.columnHead

                Loader {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space12
                    anchors.verticalCenter: parent.verticalCenter
                    active: root.navigator.narrow
                    sourceComponent: RailOpener {
                        navigator: root.navigator
                        ground: root.color
                    }
                }

                PlainText {
                    id: title

                    anchors.left: parent.left
                    anchors.leftMargin: root.navigator.narrow ? Theme.behindHeadFace : Theme.space16
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space16
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Add a column")
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
            }

            Repeater {
                model: root.acting

                DeckOffers {
                    required property int modelData

                    width: column.width
                    account: root.shell.accounts.rows[modelData] ?? root.nobody
                    headed: root.acting.length > 1
                    deck: root.deck
                    shell: root.shell
                }
            }

            Item {
                width: parent.width
                height: field.height + Theme.space24

                Field {
                    id: field

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space16
                    y: Theme.space12
                    width: parent.width - 2 * Theme.space16
                    name: qsTr("A column of a hashtag, or of several")
                    placeholder: qsTr("A hashtag, or several: waders tides")
                    symbol: "tag"
                    onAccepted: if (root.deck.add(root.shell.tagPlace(text)) >= 0)
                        text = ""
                }
            }

            DeckLayouts {
                width: parent.width
                deck: root.deck
            }
        }
    }
}
