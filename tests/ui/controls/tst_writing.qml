// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

Item {
    id: root

    property composerMediaRow picture

    width: 900
    height: 400

    ChoiceButton {
        id: choice

        about: "Who may read it: %1"
        symbol: "public"
        text: "Public"
    }
    ChoiceButton {
        id: outlined

        y: 50
        outlined: true
        text: "Open for 1 day"
    }
    MediaButton {
        id: remove

        y: 100
        symbol: "close"
        text: "Remove estuary.jpg"
    }
    DescriptionField {
        id: description

        y: 150
        width: 400
        height: 84
        media: root.picture
        limit: 20
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }
    SignalSpy {
        id: edited

        target: description
        signalName: "edited"
    }

    TestCase {
        name: "Writing"
        when: windowShown

        function init(): void {
            clicked.target = null;
            clicked.clear();
            edited.clear();
        }

        function test_keysPress_data(): list<var> {
            return [
                {
                    tag: "choice",
                    control: choice
                },
                {
                    tag: "outlined",
                    control: outlined
                },
                {
                    tag: "on a picture",
                    control: remove
                }
            ];
        }

        function test_keysPress(data): void {
            clicked.target = data.control;
            data.control.forceActiveFocus(Qt.TabFocusReason);
            verify(data.control.visualFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicked.count, 2);
            verify(data.control.Accessible.name.length > 0);
        }

        function test_choiceSaysWhatItIsAbout(): void {
            compare(choice.Accessible.name, "Who may read it: Public");
            compare(outlined.Accessible.name, "Open for 1 day");
        }

        function test_descriptionAsksUntilItIsThere(): void {
            verify(description.missing);
            compare(description.color, Theme.warningSoft);
            mouseClick(description, 200, 60);
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_I);
            compare(edited.count, 2);
            compare(edited.signalArguments[1][0], "bi");
        }
    }
}
