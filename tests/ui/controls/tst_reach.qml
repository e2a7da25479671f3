// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtTest
import Godwit

Item {
    id: root

    width: 500
    height: 400

    PageFlick {
        width: 200
        height: 200

        Column {
            Button {
                id: keep

                text: "Keep"
            }
            Button {
                id: erase

                text: "Erase"
                kind: Button.Danger
            }
            Button {
                id: stay

                text: "Stay"
            }
        }
    }
    TabRow {
        id: tabs

        y: 210
        width: 400
        keys: ["one", "two", "three"]
        words: ["One", "Two", "Three"]
        current: "one"
    }
    PageHeader {
        id: header

        y: 300
        title: "A title that is too long"
        beside: "and what stands beside it"

        Button {
            text: "Refresh"
        }
    }

    FreshList {
        id: fresh

        x: 210
        width: 200
        height: 200
        keys: ["a", "b", "c", "d"]

        delegate: Item {
            width: 200
            height: 100
        }
    }

    TestCase {
        name: "Reach"
        when: windowShown

        function textsOf(item: Item, texts: var): var {
            for (const child of item.children) {
                if (child instanceof PlainText && child.visible)
                    texts.push(child.text);
                else if (!(child instanceof Button))
                    textsOf(child, texts);
            }
            return texts;
        }

        // Nobody meant to press it.
        function test_whatGoesLeavesNothingDangerousInItsPlace(): void {
            keep.forceActiveFocus(Qt.TabFocusReason);
            keep.visible = false;
            tryVerify(() => stay.activeFocus);
            verify(stay.visualFocus);
            verify(!erase.activeFocus);
        }

        function test_tabsTakeNoArrows(): void {
            stay.forceActiveFocus(Qt.TabFocusReason);
            const first = tabs.nextItemInFocusChain(true) as T.AbstractButton;
            compare(first.text, "One");
            first.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(first.activeFocus);
            keyClick(Qt.Key_Tab);
            compare((root.Window.activeFocusItem as T.AbstractButton).text, "Two");
        }

        // As many as before, in another order.
        function test_whatIsSortedAnewKeepsWhatWasChosen(): void {
            fresh.choose(1);
            fresh.scrollTo(150);
            tryCompare(fresh, "seen", 150);
            fresh.keys = ["d", "c", "b", "a"];
            compare(fresh.currentIndex, 2);
            compare(fresh.chosenKey, "b");
            compare(fresh.contentY - fresh.originY, 150);
        }

        function test_aHeaderWithoutRoomShowsNoTitle(): void {
            header.width = 400;
            verify(textsOf(header, []).includes(header.title));
            header.width = 100;
            compare(textsOf(header, []), []);
        }
    }
}
