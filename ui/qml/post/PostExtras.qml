// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a post has beside its text: who translated it, pictures, poll, card, quote. What it does not have is not made.
PromptColumn {
    id: root

    required property postRow row
    required property Navigator navigator
    // The text above it is as large.
    required property typeStyle type

    spacing: Theme.space8

    LateItem {
        width: parent.width
        height: active ? implicitHeight : 0
        page: Qt.resolvedUrl("TranslationLine.qml")
        given: ({
                row: Qt.binding(() => root.row),
                navigator: root.navigator
            })
        wanted: root.row.translated.length > 0
    }

    Loader {
        width: parent.width
        active: root.row.media.length > 0
        height: active ? implicitHeight : 0
        sourceComponent: MediaGrid {
            least: root.type.size > Theme.body.size ? Math.min(186, Math.round(0.295 * root.width)) : root.navigator?.narrow ? 100 : 112
            media: root.row.media
            sensitive: root.row.sensitive && root.row.warning.length === 0
            navigator: root.navigator
        }
    }

    // Few posts have one, and it is nine files to read.
    LateItem {
        width: parent.width
        height: active ? implicitHeight : 0
        page: Qt.resolvedUrl("PollView.qml")
        given: ({
                row: Qt.binding(() => root.row),
                navigator: root.navigator
            })
        wanted: root.row.poll.options.length > 0
    }

    Loader {
        width: parent.width
        active: root.row.card.url.length > 0
        height: active ? implicitHeight : 0
        sourceComponent: LinkCard {
            card: root.row.card
            navigator: root.navigator
        }
    }

    Loader {
        width: parent.width
        active: root.row.quote.key.length > 0 || root.row.quote.instead.length > 0
        height: active ? implicitHeight : 0
        sourceComponent: QuoteView {
            quote: root.row.quote
            navigator: root.navigator
        }
    }
}
