// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What of a timeline is to be seen; it says how much is not.
FilterPanel {
    id: root

    required property TimelineFiltering filtering
    property filterLanguageRow nothing

    active: filtering.active
    sentence: filtering.hidden > 0 ? filtering.sentence : filtering.active ? qsTr("Nothing here is hidden by it.") : qsTr("Everything is shown. A filter counts only for this timeline, on this computer.")
    first: boosts
    onAllWanted: filtering.showAll()

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

            width: parent?.width ?? 0
            text: language.name
            checked: language.shown
            onToggled: root.filtering.chooseLanguage(language.code, checked)
        }
    }
}
