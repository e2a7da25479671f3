// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A person's name, with their emoji. What there is no room for ends in an ellipsis.
Item {
    id: root

    required property personRow person
    property typeStyle type: Theme.body
    property real maximumWidth: implicitWidth
    readonly property bool parted: person.nameParts.length > 0

    implicitWidth: parted ? parts.implicitWidth : plain.implicitWidth
    implicitHeight: plain.implicitHeight
    width: Math.min(implicitWidth, maximumWidth)
    // Its letters have their feet there whatever script they are in: the fonts of others reach higher, or less high.
    baselineOffset: type.lead / 2 + type.ascent

    PlainText {
        id: plain

        y: Math.round(root.baselineOffset - baselineOffset)
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

        Item {
            id: row

            // As the name is written, whatever the window's direction is: the space before an emoji is part of the words.
            readonly property bool backwards: whole.effectiveHorizontalAlignment === Text.AlignRight
            readonly property var last: repeater.count > 0 ? repeater.itemAt(repeater.count - 1) : null
            readonly property bool fits: implicitWidth <= root.width
            readonly property int emojiSize: Math.round(root.type.size * 1.2)
            // For a part of the name before that is about to go.
            property namePartRow none

            implicitWidth: last?.end ?? 0

            Text {
                id: whole

                text: root.person.name
                textFormat: Text.PlainText
                visible: false
            }

            Repeater {
                id: repeater

                model: root.person.nameParts.length

                Item {
                    id: piece

                    required property int index
                    readonly property namePartRow part: index < root.person.nameParts.length ? root.person.nameParts[index] : row.none
                    readonly property bool pictured: part.emoji.length > 0
                    readonly property var before: index > 0 ? repeater.itemAt(index - 1) : null
                    readonly property real natural: pictured ? row.emojiSize : letters.implicitWidth
                    readonly property real start: before?.end ?? 0
                    readonly property real end: start + natural
                    // An ellipsis, which is no wider than its letters are high, has room behind it where it is needed.
                    readonly property bool uncut: row.fits || end + root.type.size <= root.width

                    x: row.backwards ? root.width - start - width : start
                    // A text of no width does not say how wide it would be.
                    width: Math.max(1, uncut ? natural : root.width - start)
                    height: root.implicitHeight
                    visible: before?.uncut ?? true

                    Text {
                        id: letters

                        y: Math.round(root.baselineOffset + root.type.lead / 2 - baselineOffset)
                        width: piece.width
                        // Escaped by toMarkup(). A space at an end would not be counted.
                        text: piece.pictured ? "…" : piece.part.markup.replace(/^ | $/g, "&nbsp;")
                        textFormat: Text.StyledText
                        elide: Text.ElideRight
                        color: Theme.text
                        font.pixelSize: root.type.size
                        font.weight: Font.DemiBold
                        visible: !over.active
                    }

                    Loader {
                        id: over

                        active: piece.uncut && (piece.pictured || letters.text.includes("<span"))
                        sourceComponent: piece.pictured ? emoji : marked
                    }

                    Component {
                        id: emoji

                        Image {
                            y: Math.round((root.implicitHeight - height) / 2)
                            width: row.emojiSize
                            height: width
                            source: piece.part.emoji
                            sourceSize.width: width
                            sourceSize.height: width
                            asynchronous: true
                        }
                    }

                    // Only this format has a ground for what is looked for, and it ends in no ellipsis.
                    Component {
                        id: marked

                        Text {
                            y: letters.y
                            text: letters.text
                            textFormat: Text.RichText
                            color: letters.color
                            font: letters.font
                        }
                    }
                }
            }
        }
    }
}
