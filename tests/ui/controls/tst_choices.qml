// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

Item {
    id: root

    width: 500
    height: 400

    Field {
        id: field

        width: 200
        label: "Server"
        placeholder: "mastodon.example"
    }
    TextBox {
        id: box

        y: 100
        width: 200
        label: "Description"
    }
    Switch {
        id: toggle

        y: 240
        text: "Motion"
    }
    CheckBox {
        id: check

        y: 280
        text: "Sensitive"
    }
    Column {
        y: 320

        RadioButton {
            id: one

            text: "One"
            checked: true
        }
        RadioButton {
            id: two

            text: "Two"
        }
    }
    SegmentedControl {
        id: density

        x: 250
        name: "Density"
        options: ["Compact", "Calm", "Airy"]
        onChosen: index => currentIndex = index
    }
    Slider {
        id: slider

        x: 250
        y: 60
        name: "Text size"
        from: 80
        to: 160
        stepSize: 10
        value: 100
    }
    SignalSpy {
        id: accepted

        target: field
        signalName: "accepted"
    }

    TestCase {
        name: "Choices"
        when: windowShown

        function test_fieldTakesTextAndSaysWhatIsWrong(): void {
            field.forceActiveFocus(Qt.TabFocusReason);
            verify(field.active);
            keyClick("g");
            compare(field.text, "g");
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
            compare(field.input.Accessible.name, "Server");
            const before = field.height;
            field.error = "No server answers there.";
            compare(field.input.Accessible.description, "No server answers there.");
            tryVerify(() => field.implicitHeight > before);
        }

        function test_boxTakesLinesAndLetsTabGo(): void {
            box.forceActiveFocus(Qt.TabFocusReason);
            keyClick("a");
            keyClick(Qt.Key_Return);
            keyClick("b");
            compare(box.text, "a\nb");
            keyClick(Qt.Key_Tab);
            verify(!box.activeFocus);
            compare(box.text, "a\nb");
            compare(box.input.Accessible.name, "Description");
        }

        function test_keysToggle_data(): list<var> {
            return [
                {
                    tag: "switch",
                    control: toggle
                },
                {
                    tag: "check",
                    control: check
                }
            ];
        }

        function test_keysToggle(data): void {
            data.control.forceActiveFocus(Qt.TabFocusReason);
            verify(data.control.visualFocus);
            const was = data.control.checked;
            keyClick(Qt.Key_Space);
            compare(data.control.checked, !was);
            compare(data.control.Accessible.checked, !was);
            keyClick(Qt.Key_Return);
            compare(data.control.checked, was);
            verify(data.control.Accessible.name.length > 0);
        }

        function test_oneRadioAtATime(): void {
            two.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(two.checked);
            verify(!one.checked);
        }

        function test_arrowsChooseASegment(): void {
            density.currentIndex = 0;
            density.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(density.currentIndex, 0);
            keyClick(Qt.Key_Right);
            compare(density.currentIndex, 1);
            compare(density.Accessible.description, "Calm");
            mouseClick(density, density.width - 10, density.height / 2);
            compare(density.currentIndex, 2);
            keyClick(Qt.Key_Right);
            compare(density.currentIndex, 2);
        }

        function test_segmentsStandBelowEachOtherWhereTheyHaveNoRoom(): void {
            const width = density.width;
            const height = density.height;
            // Over what stands below it here.
            density.z = 1;
            density.room = 90;
            tryVerify(() => density.height > 2 * height);
            compare(density.width, 90);
            density.currentIndex = 0;
            density.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(density.currentIndex, 1);
            mouseClick(density, 45, density.height - 10);
            compare(density.currentIndex, 2);
            density.room = 0;
            tryCompare(density, "height", height);
            compare(density.width, width);
        }

        function test_arrowsMoveTheSlider(): void {
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(slider.value, 110);
            compare(slider.Accessible.name, "Text size");
        }
    }
}
