// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Below a poll: how many voted and until when; the button to vote.
Flow {
    id: root

    required property pollRow poll
    required property string closing
    property bool voting: false
    property bool ready: false

    signal voteWanted
    signal peekWanted(bool on)

    // The button goes, and the list has the keyboard again.
    function vote() {
        button.focus = false;
        voteWanted();
    }

    spacing: Theme.space8
    topPadding: voting ? Theme.space4 : 0

    Button {
        id: button

        size: Button.Small
        kind: Button.Primary
        text: qsTr("Vote")
        enabled: root.ready
        visible: root.voting
        onClicked: root.vote()
    }

    Button {
        size: Button.Small
        kind: Button.Quiet
        text: root.voting ? qsTr("See the results") : qsTr("Back to voting")
        visible: root.poll.votable
        onClicked: root.peekWanted(root.voting)
    }

    PlainText {
        height: root.poll.votable ? Theme.grown(Button.Small, Theme.scale) : Theme.label.line
        text: root.closing.length > 0 ? qsTr("%1 · %2").arg(root.poll.votes).arg(root.closing) : root.poll.votes
        type: Theme.label
        color: Theme.textFaint
    }

    Rectangle {
        width: 6
        height: 6
        radius: 3
        color: Theme.accent
        visible: root.poll.pending
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Your vote has not arrived yet")
    }
}
