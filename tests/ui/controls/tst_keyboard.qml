// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit
import GodwitSample

FocusScope {
    id: root

    width: 400
    height: 300
    focus: true

    Navigator {
        id: navigator

        shell: Sample.shell
    }

    Item {
        id: rest

        focus: true
    }

    Item {
        id: view

        property postRow currentRow: Sample.row({
            key: "https://nest.example/1",
            url: "https://nest.example/@wren/1",
            plain: "Forty-six"
        })
        property list<int> steps
        property list<int> pages

        function step(by: int) {
            steps.push(by);
        }

        function page(by: int) {
            pages.push(by);
        }
    }

    Keyboard {
        id: keyboard

        shell: Sample.shell
        navigator: navigator
        view: view
    }

    TextBox {
        id: field

        width: 200
        Accessible.name: "Field"
    }

    PostMenu {
        id: menu

        navigator: navigator
    }

    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function init(): void {
            failOnWarning(/./);
            rest.forceActiveFocus();
            keyboard.going = false;
            keyboard.enabled = true;
            view.steps = [];
            view.pages = [];
            spy.target = null;
            spy.clear();
        }

        function watch(target: QtObject, signalName: string): void {
            spy.target = null;
            spy.signalName = signalName;
            spy.target = target;
            spy.clear();
        }

        function test_movesAndPages(): void {
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_K);
            compare(view.steps, [1, 1, -1]);
            verify(navigator.keyboard);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_Space, Qt.ShiftModifier);
            keyClick(Qt.Key_PageUp);
            compare(view.pages, [1, 1, -1, -1]);
        }

        function test_actsOnThePost_data(): list<var> {
            return [
                {
                    tag: "open",
                    key: Qt.Key_O,
                    signalName: "threadWanted"
                },
                {
                    tag: "return",
                    key: Qt.Key_Return,
                    signalName: "threadWanted"
                },
                {
                    tag: "answer",
                    key: Qt.Key_R,
                    signalName: "answerWanted"
                }
            ];
        }

        function test_actsOnThePost(data): void {
            watch(navigator, data.signalName);
            keyClick(data.key);
            compare(spy.count, 1);
            keyboard.enabled = false;
            keyClick(data.key);
            compare(spy.count, 1);
        }

        function test_goesToPlaces_data(): list<var> {
            return [...Places.main, ...Places.foot].filter(place => place.letter.length > 0).map(place => ({
                        tag: place.key,
                        place: place.key,
                        letter: place.letter
                    }));
        }

        function test_goesToPlaces(data): void {
            watch(keyboard, "placeWanted");
            keyClick(Qt.Key_G);
            verify(keyboard.going);
            keyClick(data.letter);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], data.place);
            verify(!keyboard.going);
        }

        function test_goingIsForgottenAfterAWhile(): void {
            keyClick(Qt.Key_G);
            verify(keyboard.going);
            tryVerify(() => !keyboard.going, 20000);
            keyClick(Qt.Key_J);
            compare(view.steps, [1]);
        }

        // Where something is typed, a letter is a letter.
        function test_fieldsTakeTheirLetters(): void {
            field.forceActiveFocus();
            for (const letter of "jog")
                keyClick(letter);
            compare(field.text, "jog");
            compare(view.steps, []);
            verify(!keyboard.going);
            field.text = "";
        }

        function test_menuOffersWhatThePostAllows(): void {
            menu.show(Sample.row({
                key: "1",
                url: "https://nest.example/1"
            }), view);
            tryVerify(() => menu.opened);
            const remove = [...Array(menu.count).keys()].map(n => menu.itemAt(n)).find(item => item.danger);
            verify(!remove.visible);
            menu.close();
            tryVerify(() => !menu.visible);
            menu.show(Sample.row({
                key: "1",
                own: true
            }), view);
            tryVerify(() => menu.opened);
            verify(remove.visible);
            verify(!menu.itemAt(0).enabled, "a post without address has no link to copy");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !menu.visible);
        }
    }
}
