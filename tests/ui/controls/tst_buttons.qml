// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

Item {
    id: root

    width: 400
    height: 360

    Button {
        id: button

        objectName: "button"
        text: "Send"
        kind: Button.Primary
    }
    IconButton {
        id: iconButton

        y: 60
        symbol: "close"
        text: "Close"
    }
    Act {
        id: act

        y: 120
        text: "Favourite"
        symbol: "favourite"
        doneSymbol: "favourite-filled"
        count: "12"
    }
    Chip {
        id: chip

        y: 180
        text: "Mentions"
    }
    Pill {
        id: pill

        y: 240
        text: "12 new"
    }
    Item {
        id: corner

        width: 60
        height: 30
    }
    GapRow {
        id: gap

        y: 300
        width: root.width
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init(): void {
            button.busy = false;
            button.enabled = true;
            button.visible = true;
            act.lit = false;
            act.pending = false;
            clicks.target = null;
            clicks.clear();
        }

        function frameOf(control): Item {
            return findFrame(control.background);
        }

        // An act has none before the keyboard comes to it.
        function findFrame(item: Item): Item {
            if (!item)
                return null;
            if (item instanceof FocusFrame)
                return item;
            for (let child of item.children)
                if (child instanceof FocusFrame)
                    return child;
            return null;
        }

        function test_keysActivate_data(): list<var> {
            const rows = [];
            for (const control of [button, iconButton, act, chip, pill, gap])
                for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
                    rows.push({
                        tag: control.text + " " + key,
                        control: control,
                        key: key
                    });
            return rows;
        }

        function test_keysActivate(data): void {
            clicks.target = data.control;
            data.control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(clicks.count, 1);
        }

        function test_frameIsForTheKeyboardOnly_data(): list<var> {
            return [button, iconButton, act, chip, pill].map(control => ({
                        tag: control.text,
                        control: control
                    }));
        }

        function test_frameIsForTheKeyboardOnly(data): void {
            root.forceActiveFocus();
            mouseClick(data.control);
            verify(!(frameOf(data.control)?.visible ?? false));
            root.forceActiveFocus();
            data.control.forceActiveFocus(Qt.TabFocusReason);
            verify(frameOf(data.control).visible);
        }

        function test_tabGoesThroughAll(): void {
            button.forceActiveFocus(Qt.TabFocusReason);
            for (const next of [iconButton, act, chip, pill]) {
                keyClick(Qt.Key_Tab);
                verify(next.activeFocus, next.text);
            }
        }

        function test_disabledDoesNothing(): void {
            clicks.target = button;
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 0);
            verify(button.background.opacity < 0.5);
        }

        function test_busyDoesNothingAndSaysSoLater(): void {
            clicks.target = button;
            button.busy = true;
            const ring = findChild(button, "busyRing");
            verify(!ring.visible);
            tryVerify(() => ring.visible, 20000);
            mouseClick(button);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 0);
            button.busy = false;
            verify(!ring.visible);
            mouseClick(button);
            compare(clicks.count, 1);
        }

        function test_smallOnesAreHitWithin36Pixels_data(): list<var> {
            return [act, chip, pill].map(control => ({
                        tag: control.text,
                        control: control
                    }));
        }

        function test_smallOnesAreHitWithin36Pixels(data): void {
            clicks.target = data.control;
            verify(data.control.height < 36);
            mouseClick(root, data.control.x + 10, data.control.y + data.control.height + 2);
            compare(clicks.count, 1);
            mouseClick(root, data.control.x + 10, data.control.y + data.control.height + 12);
            compare(clicks.count, 1);
        }

        // What is drawn to the right of the act's sign, and in the corner of the window.
        function countIsInPlace(): bool {
            return isDrawnUpon(grabImage(act), 24, 36) && !isDrawnUpon(grabImage(corner), 0, corner.width);
        }

        function isDrawnUpon(image, from: int, to: int): bool {
            for (let x = from; x < to; ++x)
                for (let y = 0; y < image.height; ++y)
                    if (!Qt.colorEqual(image.pixel(x, y), image.pixel(image.width - 1, image.height - 1)))
                        return true;
            return false;
        }

        function test_countStaysInPlaceInAnotherColour(): void {
            button.visible = false;
            verify(countIsInPlace());
            act.lit = true;
            waitForRendering(act);
            verify(countIsInPlace());
            act.pending = true;
            waitForRendering(act);
            verify(countIsInPlace());
        }

        function test_namesAndStatesAreSaid(): void {
            compare(button.Accessible.role, Accessible.Button);
            compare(button.Accessible.name, "Send");
            compare(iconButton.Accessible.name, "Close");
            compare(act.Accessible.name, "Favourite, 12");
            verify(!act.Accessible.checked);
            act.done = true;
            verify(act.Accessible.checked);
            act.done = false;
            verify(!chip.Accessible.checked);
            chip.checked = true;
            verify(chip.Accessible.checked);
            chip.checked = false;
        }
    }
}
