// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// How a part of a page says where somebody wants to go; the window listens.
QtObject {
    id: root

    required property Shell shell
    readonly property Acts acts: shell.acts
    readonly property Ballots ballots: shell.ballots
    // Changes with each minute while somebody may look, so that ages are told anew.
    property int minute: 0
    property bool awake: true
    // The window is too narrow for a rail beside the page.
    property bool narrow: false
    // Somebody signed in reads, whose deck can hold what is opened.
    readonly property bool columns: !shell.accounts.guest && shell.accounts.persona > 0
    // By what is said above the pages.
    property real lowered: 0
    // A key has moved the selection: the focus is shown.
    property bool keyboard: false
    // Changes with each fold.
    property int folds: 0
    property var unfolded: ({})

    readonly property Timer clock: Timer {
        interval: 60000
        repeat: true
        running: root.awake
        onTriggered: root.minute += 1
    }

    signal threadWanted(string post)
    signal personWanted(string person)
    signal answerWanted(postRow post)
    signal mediaWanted(list<mediaRow> media, int index)
    signal moreWanted(postRow post, Item from)
    // It stands in a list no more, where another post may come in its place.
    signal rowLeft(string post)
    signal searchWanted(string text)
    signal railWanted
    // One more account.
    signal signInWanted

    function age(time: real, minute: int): string {
        return PostLook.relativeTimes ? shell.age(time) : shell.clock(time);
    }

    function closing(poll: pollRow, minute: int): string {
        return shell.closing(poll.closesAt, poll.closed);
    }

    function isUnfolded(post: string, folds: int): bool {
        return unfolded[post] === true;
    }

    function fold(post: string, folded: bool) {
        unfolded[post] = !folded;
        folds += 1;
    }

    function toggleFold(post: string) {
        fold(post, isUnfolded(post, folds));
    }

    function thread(post: string) {
        threadWanted(post);
    }

    function person(key: string) {
        personWanted(key);
    }

    function answer(post: postRow) {
        answerWanted(post);
    }

    function quote(post: postRow) {
        shell.composer.quote(post);
    }

    // Of an own post, or of one that waits in the outbox.
    function edit(post: postRow) {
        shell.composer.edit(post);
    }

    function media(pictures: list<mediaRow>, index: int) {
        mediaWanted(pictures, index);
    }

    function more(post: postRow, from: Item) {
        moreWanted(post, from);
    }

    function search(text: string) {
        searchWanted(text);
    }

    // Of whoever reads now.
    function addColumn(place: string) {
        shell.deck().add(place);
        shell.commands.run("go.deck");
    }

    // What is clicked with the middle button is opened beside what is read, if there is room for columns and it can be
    // one; false: not so.
    function beside(place: string, button: int): bool {
        if (button !== Qt.MiddleButton || narrow || !columns || !shell.deck().takes(place))
            return false;
        addColumn(place);
        return true;
    }

    function follow(link: string) {
        shell.followLink(link);
    }

    function pressThread(post: string, button: int) {
        beside("thread/" + post, button) || thread(post);
    }

    function pressPerson(key: string, button: int) {
        beside("person/" + key, button) || person(key);
    }

    // A link in a post: a person or a hashtag can be a column.
    function press(link: string, button: int) {
        beside(shell.linkPlace(link), button) || follow(link);
    }

    function copy(text: string) {
        shell.copy(text);
    }
}
