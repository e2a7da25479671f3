// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Window {
    id: root

    required property Shell shell

    property string place: "home"
    property bool addingAccount: false
    // What a server shows to everybody is read, without an account.
    readonly property bool guest: shell.accounts.guest
    readonly property bool welcome: shell.accounts.known && !guest && (addingAccount || shell.accounts.rows.length === 0)
    readonly property bool bare: welcome || guest
    // Whose list is in front, unless something was opened from it.
    readonly property var front: guestPlace.late?.page ?? main
    readonly property real top: guest ? guestPlace.late?.above ?? 0 : banners.height
    readonly property bool narrow: width < 560
    readonly property bool sidePane: width > 1100
    // Beside columns it has its signs alone.
    readonly property bool wideRail: width >= 1280 && !main.decked
    readonly property NotificationsController notifications: shell.accounts.persona > 0 ? shell.notifications() : null
    readonly property ConversationsController conversations: (shell.places, shell.conversations())
    readonly property int news: notifications ? notifications.newCount : 0

    function go(place: string) {
        // What was shown while they were open has been looked at.
        if (root.place === "notifications" && notifications)
            notifications.seen();
        addingAccount = false;
        details.clear();
        if (place === "search" && root.place === "search")
            main.front.page.begin();
        root.place = place;
        main.forceActiveFocus();
    }

    function search(text: string) {
        shell.commands.run("search");
        if (!guest)
            shell.search().text = text;
    }

    function signIn() {
        shell.accounts.stopLookingAround();
        addingAccount = true;
    }

    Component.onCompleted: shell.updates.arrive()

    width: 1200
    height: 860
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    color: Theme.surface
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    title: guest ? shell.accounts.current.host : shell.accounts.currentIndex >= 0 ? qsTr("%1 · %2").arg(shell.placeTitle(place)).arg(shell.accounts.current.handle) : "Godwit"

    Navigator {
        id: navigator

        shell: root.shell
        narrow: root.narrow
        lowered: root.top
        awake: root.visible
        onRailWanted: sheets.showPlaces()
        onSignInWanted: root.signIn()
        onThreadWanted: post => details.push("thread", post)
        onPersonWanted: person => details.push("person", person)
        onAnswerWanted: post => root.shell.composer.answer(post)
        onMediaWanted: (media, index) => sheets.showMedia(media, index)
        onMoreWanted: (post, from) => sheets.showMore(post, from)
        onSearchWanted: text => root.search(text)
    }

    // What was opened from outside is seen, whatever is in the way.
    Connections {
        target: root.shell.links

        function onPostWanted(key: string) {
            root.addingAccount = false;
            details.push("thread", key);
        }

        function onPersonWanted() {
            root.addingAccount = false;
        }
    }

    Rail {
        id: rail

        anchors.left: parent.left
        width: root.narrow || root.bare ? 0 : implicitWidth
        height: parent.height
        visible: width > 0
        clip: true
        shell: root.shell
        place: main.railPlace
        notificationCount: root.news
        talkCount: root.conversations?.unread ?? 0
        wide: root.wideRail
        carries: true
        onCarried: (place, at) => main.carry(place, at)
        onPutDown: main.putDown()
        onBesideWanted: place => navigator.beside(place, Qt.MiddleButton) || root.go(place)
        onPlaceWanted: place => root.go(place)
        onWriteWanted: root.shell.composer.write()
    }

    Banners {
        id: banners

        anchors.left: rail.right
        width: parent.width - rail.width
        shell: root.shell
        view: main
        onEvidenceWanted: sheets.showHealth()
        onChangesWanted: sheets.showChanges()
    }

    PlaceView {
        id: main

        anchors.left: rail.right
        y: banners.height
        width: parent.width - rail.width - (details.beside ? details.width : 0)
        height: parent.height - y - bar.height
        visible: !root.bare && (details.beside || !details.shown)
        shell: root.shell
        navigator: navigator
        place: root.place
        listening: keyboard.enabled
        focus: visible
        onPlaceWanted: place => root.go(place)
        onAccountWanted: root.addingAccount = true
    }

    LateItem {
        id: guestPlace

        anchors.fill: parent
        page: Qt.resolvedUrl("components/GuestPlace.qml")
        given: ({
                shell: root.shell,
                navigator: navigator,
                pageWidth: Qt.binding(() => main.width),
                pageShown: Qt.binding(() => details.beside || !details.shown),
                focus: true
            })
        wanted: root.guest
        focus: wanted && (details.beside || !details.shown)

        Connections {
            target: guestPlace.late
            ignoreUnknownSignals: true

            function onSignInWanted() {
                root.signIn();
            }
        }
    }

    DetailStack {
        id: details

        readonly property bool beside: root.sidePane && shown && !root.welcome

        anchors.right: parent.right
        y: root.top
        width: beside ? Math.round(root.width * 0.375) : parent.width - rail.width
        height: parent.height - y - bar.height
        visible: shown && !root.welcome
        pane: root.sidePane
        shell: root.shell
        navigator: navigator
    }

    LateItem {
        id: welcomePage

        anchors.fill: parent
        page: Qt.resolvedUrl("pages/WelcomePage.qml")
        given: ({
                signIn: root.shell.signIn,
                canGoBack: Qt.binding(() => root.addingAccount),
                focus: true
            })
        wanted: root.welcome
        focus: wanted

        Connections {
            target: welcomePage.late
            ignoreUnknownSignals: true

            function onBack() {
                root.addingAccount = false;
            }

            function onArchiveWanted() {
                root.shell.sheet = "archive";
            }
        }
    }

    LateItem {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: active ? implicitHeight : 0
        page: Qt.resolvedUrl("components/BottomBar.qml")
        given: ({
                shell: root.shell,
                place: Qt.binding(() => main.railPlace),
                notificationCount: Qt.binding(() => root.news),
                talkCount: Qt.binding(() => root.conversations?.unread ?? 0)
            })
        wanted: root.narrow && !root.bare

        Connections {
            target: bar.late
            ignoreUnknownSignals: true

            function onPlaceWanted(place: string) {
                root.go(place);
            }

            function onWriteWanted() {
                root.shell.composer.write();
            }
        }
    }

    Sheets {
        id: sheets

        anchors.fill: parent
        shell: root.shell
        navigator: navigator
        place: root.place
        news: root.news
        talk: root.conversations?.unread ?? 0
        front: root.front
        details: details
        welcome: root.welcome ? welcomePage : null
        foot: bar.height
        onPlaceWanted: place => root.go(place)
    }

    Keyboard {
        id: keyboard

        shell: root.shell
        view: details.focused ? details.list : root.front.list
        enabled: !root.welcome && !sheets.busy
    }

    Hands {
        shell: root.shell
        navigator: navigator
        view: keyboard.view
        onBackWanted: details.shown ? details.pop() : root.front.rest()
        onNewestWanted: root.front.newest()
        onRefreshWanted: root.front.refresh()
        onPaletteWanted: sheets.showPalette()
        onSheetWanted: sheets.showKeys()
    }

    Connections {
        target: root.shell.commands

        function onPlaceWanted(place: string) {
            root.go(place);
        }
    }

    readonly property int persona: shell.accounts.persona

    onPersonaChanged: {
        addingAccount = false;
        details.clear();
    }

    Connections {
        target: root.shell.signIn

        function onDone() {
            root.addingAccount = false;
        }
    }
}
