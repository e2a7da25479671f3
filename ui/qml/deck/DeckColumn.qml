// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// One place of one person, under its header.
FocusScope {
    id: root

    required property columnRow column
    required property int index
    required property Deck deck
    required property Shell shell
    required property Navigator navigator

    readonly property string kind: column.place.split("/")[0]
    readonly property string argument: column.place.slice(kind.length + 1)
    readonly property ShelfController shelf: kind === "list" ? (actor, shell.shelf(column.persona)) : null
    readonly property bool opened: Places.isOpened(column.place)
    readonly property string title: opened ? Places.openedTitle(column.place, name) : (shelf?.lists, shell.placeTitle(column.place, column.persona))
    // Whose thread or profile it is.
    readonly property string name: thread?.focusRow.author.name || profile?.person.name || column.name
    // Who reads and acts here.
    readonly property accountRow actor: (shell.accounts.rows, column.persona === 0 || column.persona === shell.accounts.persona ? shell.accounts.current : shell.accounts.actorOf(column.persona))
    readonly property bool current: deck.current === index && (column.persona === 0 || column.persona === shell.accounts.persona)
    // Until it is known whose the account is, nobody reads.
    readonly property ThreadController thread: kind === "thread" && column.persona > 0 ? shell.thread(argument, column.persona) : null
    readonly property ProfileController profile: kind === "person" && column.persona > 0 ? shell.profile(argument, column.persona) : null
    readonly property TimelineController timeline: profile ? (body.item as ProfilePage)?.timeline ?? null : Places.isTimeline(kind) ? shell.timeline(kind, argument, column.persona) : null
    readonly property NotificationsController notifications: kind === "notifications" ? shell.notifications(column.persona) : null
    readonly property ConversationsController conversations: kind === "conversations" ? (actor, shell.conversations(column.persona)) : null
    readonly property bool cutOff: timeline !== null && (timeline.failed || current && shell.health.tone !== HealthController.Tone.Quiet)
    // That a server does not answer, a timeline leaves to be told by its health.
    readonly property string absence: column.persona > 0 && (timeline?.failed ?? false) ? (shell.health.revision, shell.health.words(actor.id)) : ""
    readonly property string problem: (timeline?.problem ?? notifications?.problem ?? conversations?.problem ?? "") || absence
    // The banner above the deck tells what is wrong with the server of whoever looks.
    readonly property bool told: column.persona === shell.accounts.persona && shell.health.tone !== HealthController.Tone.Quiet
    readonly property bool busy: timeline?.busy ?? notifications?.busy ?? conversations?.busy ?? false
    readonly property Item list: body.item as PostList ?? (body.item as ProfilePage)?.rows ?? (body.item as ThreadPage)?.list ?? (body.item as NotificationsPage)?.list ?? (body.item as ConversationsPage)?.list ?? null
    // What is said beside the title.
    readonly property list<string> facts: [thread ? name : "", (body.item as ThreadPage)?.beside ?? "", profile && profile.posts.length > 0 ? qsTr("%1 posts").arg(profile.posts) : "", cutOff && timeline.asOf.length > 0 ? qsTr("as of %1").arg(timeline.asOf) : "", timeline?.filtering.sentence ?? "", notifications?.filtering.active ? qsTr("some kinds are left out") : ""]

    signal addWanted

    function tell() {
        deck.nameColumn(index, name);
    }

    function newest() {
        if (thread)
            (list as ThreadList)?.showFocus();
        else if (timeline)
            timeline.showNewest();
        else if (list)
            (list as ListView).positionViewAtBeginning();
    }

    function refresh() {
        timeline?.refresh();
        notifications?.refresh();
        conversations?.refresh();
        thread?.refresh();
        profile?.refresh();
    }

    function markRead() {
        timeline?.markRead();
        notifications?.seen();
    }

    function showNews() {
        newest();
        notifications?.seen();
    }

    // The list begins lower by so much: as PlaceView's.
    function keepPixel(by: real, always: bool) {
        const posts = list as PostList;
        const thread = list as ThreadList;
        if (posts && (always || !posts.atTop))
            posts.shift(by);
        else if (thread && (always || !thread.atTop))
            thread.shift(by);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("%1, %2").arg(title).arg(actor.handle)
    Component.onCompleted: Qt.callLater(tell)
    onNameChanged: Qt.callLater(tell)
    // What was shown while it was read has been looked at.
    onCurrentChanged: if (!current)
        notifications?.seen()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    DeckHead {
        id: head

        width: parent.width - 1
        // The sign before it says that it is a hashtag.
        title: root.navigator.narrow ? root.title : root.kind === "tag" ? root.title.slice(1).replace(/\+ #/g, "+ ") : root.thread ? qsTr("Thread") : root.title
        spoken: root.title
        symbol: Places.symbol(root.column.place)
        actor: root.actor
        navigator: root.navigator
        current: root.current
        news: root.timeline?.newCount ?? root.notifications?.newCount ?? root.conversations?.unread ?? 0
        beside: root.facts.filter(words => words.length > 0).join(" · ")
        filtering: root.timeline?.filtering ?? null
        onNewsWanted: root.showNews()

        menu: DeckMenu {
            commands: root.shell.commands
            news: head.news
            filters: root.timeline !== null
            thread: root.thread !== null
            opened: root.opened
            first: root.index === 0
            last: root.index === root.deck.count - 1
            onRefreshWanted: root.refresh()
            onNewestWanted: root.newest()
            onReadWanted: root.markRead()
            onFilterWanted: head.askFilter()
            onAloneWanted: root.thread ? root.navigator.thread(root.argument) : root.navigator.person(root.argument)
            onMoveWanted: by => root.deck.move(root.index, root.index + by)
            onAddWanted: root.addWanted()
            onCloseWanted: root.deck.remove(root.index)
        }
    }

    DeckNote {
        id: note

        property real before: 0

        anchors.top: head.bottom
        width: parent.width - 1
        sentence: root.told ? "" : root.problem
        busy: root.busy
        onAgainWanted: root.refresh()
        onHeightChanged: {
            root.keepPixel(height - before, false);
            before = height;
        }
    }

    Loader {
        id: body

        anchors.top: note.bottom
        anchors.bottom: parent.bottom
        width: parent.width - 1
        focus: true
        sourceComponent: root.thread ? answers : root.profile ? person : root.timeline ? posts : root.notifications ? told : root.conversations ? talks : nothing
    }

    Hairline {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }

    // Above all of it, so that whoever presses a button in here acts as whoever reads here.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.LeftButton | Qt.MiddleButton
            onActiveChanged: if (active) {
                root.deck.current = root.index;
                if (!root.activeFocus)
                    root.forceActiveFocus();
            }
        }
    }

    Component {
        id: posts

        PostList {
            timeline: root.timeline
            navigator: root.navigator
            close: true
            lowered: root.navigator.lowered + note.height
            focus: true
            clip: true
            Accessible.name: root.title
            onOpened: post => root.navigator.thread(post)
        }
    }

    Component {
        id: answers

        ThreadPage {
            thread: root.thread
            navigator: root.navigator
            headed: false
            reader: root.actor
            persona: root.column.persona
            keptPost: root.column.post
            keptOffset: root.column.offset
            focus: true
            onPlaceRead: (post, offset) => root.deck.keepPlace(root.index, post, offset)
        }
    }

    Component {
        id: person

        ProfilePage {
            profile: root.profile
            navigator: root.navigator
            headed: false
            close: true
            reader: root.actor
            persona: root.column.persona
            lowered: root.navigator.lowered + note.height
            focus: true
        }
    }

    Component {
        id: told

        NotificationsPage {
            notifications: root.notifications
            navigator: root.navigator
            headed: false
            close: true
            focus: true
        }
    }

    Component {
        id: talks

        ConversationsPage {
            conversations: root.conversations
            navigator: root.navigator
            headed: false
            focus: true
        }
    }

    Component {
        id: nothing

        Item {
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.space24, 420)
                sentence: qsTr("The server of %1 has nothing of this kind.").arg(root.actor.handle)
            }
        }
    }
}
