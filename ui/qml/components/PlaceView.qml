// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The page of the place that was chosen. The page of the persona that was looked at before stays behind it, laid out:
// going back to it shows the next frame.
FocusScope {
    id: root

    required property Shell shell
    required property Navigator navigator
    required property string place

    signal placeWanted(string place)
    signal accountWanted

    // Another account's server may not have the place that was looked at.
    readonly property string shownPlace: place === "conversations" && !shell.talks ? "home" : place
    readonly property string look: [shell.accounts.persona, shell.accounts.currentIndex, shownPlace].join(" ")

    property PlacePage front: first
    readonly property Item item: front.item as Item
    readonly property TimelineController timeline: timelinePage ? timelinePage.timeline : null
    readonly property TimelinePage timelinePage: front.item as TimelinePage
    readonly property Item list: front.page?.list ?? null
    readonly property bool atTop: (list as PostList)?.atYBeginning ?? true

    function newest() {
        if (timelinePage)
            timelinePage.newest();
    }

    function refresh() {
        if (front.page?.refresh)
            front.page.refresh();
    }

    // The page has moved down by so much: what is read stays where it is in the window.
    function keepPixel(by: real) {
        const posts = list as PostList;
        if (posts)
            posts.shift(by);
    }

    // Out of a field, into the list.
    function rest() {
        if (list)
            list.forceActiveFocus();
    }

    function show() {
        // A guest has a page of its own.
        if (shell.accounts.guest)
            return;
        const persona = shell.accounts.persona;
        if (front.persona > 0 && front.persona !== persona)
            front = front === first ? second : first;
        front.look(persona, shell.accounts.currentIndex, shownPlace);
    }

    onLookChanged: show()
    Component.onCompleted: show()

    PlacePage {
        id: first

        anchors.fill: parent
        shell: root.shell
        navigator: root.navigator
        front: root.front === first
        onPlaceWanted: place => root.placeWanted(place)
        onAccountWanted: root.accountWanted()
    }

    PlacePage {
        id: second

        anchors.fill: parent
        shell: root.shell
        navigator: root.navigator
        front: root.front === second
        onPlaceWanted: place => root.placeWanted(place)
        onAccountWanted: root.accountWanted()
    }
}
