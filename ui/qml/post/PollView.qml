// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// A poll: choices to vote for, or what has been voted.
PromptColumn {
    id: root

    required property postRow row
    required property Navigator navigator

    readonly property pollRow poll: row.poll
    // A row that is going away loses its navigator first.
    readonly property Ballots ballots: navigator?.ballots ?? null
    readonly property list<int> chosen: ballots?.chosen(row.key, ballots.changes) ?? []
    readonly property bool peeking: ballots?.isPeeking(row.key, ballots.changes) ?? false
    readonly property bool voting: poll.votable && !peeking

    spacing: Theme.space4

    Loader {
        width: parent.width
        sourceComponent: root.voting ? ballot : results
    }

    Component {
        id: ballot

        PollBallot {
            poll: root.poll
            chosen: root.chosen
            onChosenOne: option => root.ballots.choose(root.row.key, option, root.poll.multiple)
        }
    }

    Component {
        id: results

        PollResults {
            poll: root.poll
        }
    }

    PollFoot {
        width: parent.width
        poll: root.poll
        closing: root.navigator?.closing(root.poll, root.navigator.minute) ?? ""
        voting: root.voting
        ready: root.chosen.length > 0
        onVoteWanted: {
            root.navigator.acts.vote(root.row, root.chosen);
            root.ballots.forget(root.row.key);
        }
        onPeekWanted: on => root.ballots.peek(root.row.key, on)
    }
}
