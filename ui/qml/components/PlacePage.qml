// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// The page of one place as one account sees it, which stays while another one's is in front. Another persona's has
// another controller, which keeps the place in it; another account of the same person's has the same.
Loader {
    id: root

    required property Shell shell
    required property Navigator navigator
    property int persona: 0
    property int account: -1
    property string place: "home"
    property bool front: false

    readonly property string kind: place.split("/")[0]
    // Of a list or hashtag.
    readonly property string argument: place.slice(kind.length + 1)
    // Whatever the page is, as far as it has them: a list, a timeline, refresh().
    readonly property var page: item

    signal placeWanted(string place)
    signal accountWanted

    // Only of the current account: what is not there yet is made for it. Another place is another page, which must not
    // be looked for in the one that is to go.
    function look(persona: int, account: int, place: string) {
        if (place !== root.place || persona <= 0)
            active = false;
        root.place = place;
        root.account = account;
        root.persona = persona;
        if (persona > 0 && !active)
            make();
    }

    // What it shows was read on elsewhere.
    function keepUp() {
        page?.timeline?.restorePlace();
    }

    // Pages but the first are read when they are wanted: the window's start does not wait for them.
    function make() {
        const file = pages[kind] ?? (Places.isTimeline(kind) ? "" : "SettingsPlace");
        if (file.length > 0)
            setSource(Qt.resolvedUrl("../places/" + file + ".qml"), {
                place: root
            });
        else
            sourceComponent = timelinePlace;
        active = true;
    }

    readonly property var pages: ({
            everywhere: "EverywherePlace",
            notifications: "NotificationsPlace",
            conversations: "ConversationsPlace",
            lists: "ListsPlace",
            search: "SearchPlace",
            outbox: "OutboxPlace",
            lifeboat: "LifeboatPlace"
        })

    active: false
    visible: front
    enabled: front
    focus: front

    Component {
        id: timelinePlace

        TimelinePage {
            timeline: (root.persona, root.shell.timeline(root.kind, root.argument))
            navigator: root.navigator
            title: root.shell.placeTitle(root.place)
            place: root.place
            proposal: root.kind === "home" ? root.shell.proposal : null
            persona: root.persona
            canGoBack: root.argument.length > 0
            tag: root.kind === "tag" ? root.argument : ""
            focus: true
            onBack: root.placeWanted("lists")
        }
    }
}
