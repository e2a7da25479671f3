// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A person's name, with their emoji.
Item {
    id: root

    required property personRow person
    property typeStyle type: Theme.body
    property real maximumWidth: implicitWidth
    readonly property bool parted: person.nameParts.length > 0

    implicitWidth: parted ? parts.implicitWidth : plain.implicitWidth
    implicitHeight: plain.implicitHeight
    width: Math.min(implicitWidth, maximumWidth)
    baselineOffset: plain.baselineOffset
    clip: parted && width < implicitWidth

    PlainText {
        id: plain

        width: root.parted ? implicitWidth : parent.width
        text: root.person.name
        type: root.type
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        visible: !root.parted
    }

    Loader {
        id: parts

        active: root.parted
        sourceComponent: pieces
    }

    Component {
        id: pieces

        Row {
            // As the name is written, whatever the window's direction is: the space before an emoji is part of the words.
            LayoutMirroring.enabled: false
            layoutDirection: whole.effectiveHorizontalAlignment === Text.AlignRight ? Qt.RightToLeft : Qt.LeftToRight

            Text {
                id: whole

                text: root.person.name
                textFormat: Text.PlainText
                visible: false
            }

            Repeater {
                model: root.person.nameParts.length

                Loader {
                    id: piece

                    required property int index
                    readonly property namePartRow part: root.person.nameParts[index]

                    height: root.implicitHeight
                    sourceComponent: part.emoji.length > 0 ? emoji : words

                    Component {
                        id: emoji

                        Item {
                            implicitWidth: picture.width

                            Image {
                                id: picture

                                anchors.verticalCenter: parent.verticalCenter
                                width: Math.round(root.type.size * 1.2)
                                height: width
                                source: piece.part.emoji
                                sourceSize.width: width
                                sourceSize.height: width
                                asynchronous: true
                            }
                        }
                    }

                    Component {
                        id: words

                        Text {
                            text: piece.part.markup
                            // Escaped by toMarkup(); only a ground for what is looked for.
                            textFormat: Text.RichText
                            topPadding: root.type.lead
                            color: Theme.text
                            font.pixelSize: root.type.size
                            font.weight: Font.DemiBold
                        }
                    }
                }
            }
        }
    }
}
