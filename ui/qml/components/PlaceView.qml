// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The page of the place that was chosen. The page of the persona that was looked at before stays behind it, laid out:
// going back to it shows the next frame.
PageScope {
    id: root

    required property Navigator navigator
    required property string place

    signal placeWanted(string place)
    signal accountWanted

    // Another account's server may not have the place that was looked at.
    readonly property string shownPlace: place === "conversations" && !shell.talks ? "home" : place
    readonly property string look: [shell.accounts.persona, shell.accounts.currentIndex, shownPlace].join(" ")

    property PlacePage front: first
    // Side by side: nobody's alone, whoever looks.
    readonly property bool decked: place === "deck"
    readonly property string railPlace: decked ? deck.late?.railPlace ?? "" : place
    // Whatever is in front, as far as it has them: a list, refresh(), newest().
    readonly property var page: decked ? deck.late : front.page
    property bool listening: true
    readonly property Item item: front.item as Item
    // That of the page; a column tells by itself what is wrong with it.
    readonly property TimelineController timeline: timelinePage ? timelinePage.timeline : null
    readonly property TimelinePage timelinePage: decked ? null : front.item as TimelinePage
    readonly property Item list: page?.list ?? null

    function newest() {
        if (page?.newest)
            page.newest();
    }

    function refresh() {
        if (page?.refresh)
            page.refresh();
    }

    // Of what the banner does not know.
    function lookAgain() {
        if (decked)
            deck.late?.refreshAll();
        else if (!timeline)
            refresh();
    }

    // The page has moved down by so much: what is read stays where it is in the window; at its very top only where
    // `always`.
    function keepPixel(by: real, always: bool) {
        const posts = list as PostList;
        if (decked)
            deck.late?.keepPixel(by, always);
        else if (posts && (always || !posts.atTop))
            posts.shift(by);
    }

    // To where the deck's columns have been read meanwhile: the page in front, and the one kept behind it.
    function keepUp() {
        first.keepUp();
        second.keepUp();
    }

    // Out of a field, into the list.
    function rest() {
        if (page?.rest)
            page.rest();
        else if (list)
            list.forceActiveFocus();
    }

    function show() {
        // A guest has a page of its own.
        if (shell.accounts.guest || decked)
            return;
        const persona = shell.accounts.persona;
        if (front.persona > 0 && front.persona !== persona)
            front = front === first ? second : first;
        front.look(persona, shell.accounts.currentIndex, shownPlace);
    }

    // A place is dragged from the rail: once it has left it, the deck is there to take it.
    function carry(place: string, at: point) {
        if (!decked && contains(mapFromItem(null, at)) && shell.deck().takes(place))
            placeWanted("deck");
        deck.late?.carry(place, at);
    }

    function putDown() {
        deck.late?.putDown();
    }

    onLookChanged: show()
    Component.onCompleted: show()

    PlacePage {
        id: first

        anchors.fill: parent
        shell: root.shell
        navigator: root.navigator
        front: root.front === first && !root.decked
        onPlaceWanted: place => root.placeWanted(place)
        onAccountWanted: root.accountWanted()
    }

    PlacePage {
        id: second

        anchors.fill: parent
        shell: root.shell
        navigator: root.navigator
        front: root.front === second && !root.decked
        onPlaceWanted: place => root.placeWanted(place)
        onAccountWanted: root.accountWanted()
    }

    LateItem {
        id: deck

        anchors.fill: parent
        page: Qt.resolvedUrl("../deck/DeckPage.qml")
        given: ({
                shell: root.shell,
                navigator: root.navigator,
                listening: Qt.binding(() => root.listening),
                focus: true
            })
        wanted: root.decked
        focus: wanted
        onWantedChanged: if (!wanted)
            Qt.callLater(root.keepUp)
    }
}
