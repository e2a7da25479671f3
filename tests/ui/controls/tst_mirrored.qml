// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit
import GodwitSample

// What a window from right to left has at its other side.
Item {
    id: root

    readonly property list<commandRow> rows: Sample.shell.commands.rows.filter(row => row.caps.length > 0)

    width: 340
    height: 1800
    LayoutMirroring.enabled: true
    LayoutMirroring.childrenInherit: true

    Column {
        id: lines

        width: root.width

        Repeater {
            model: root.rows

            KeyLine {
                required property commandRow modelData

                width: lines.width
                row: modelData
            }
        }
    }

    TestCase {
        name: "Mirrored"
        when: windowShown

        function find(item: Item, is: var): Item {
            if (is(item))
                return item;
            for (const child of item.children) {
                const found = find(child, is);
                if (found)
                    return found;
            }
            return null;
        }

        // And do not cover them.
        function test_keysStandBesideTheNamesOfWhatTheyDo(): void {
            const all = [...lines.children].filter(item => item instanceof KeyLine);
            compare(all.length, root.rows.length);
            verify(all.length > 20);
            for (const line of all) {
                const name = find(line, item => item.text === line.row.title);
                const keys = find(line, item => item instanceof KeyCaps);
                compare(keys.mapToItem(line, 0, 0).x, 0);
                verify(name.mapToItem(line, 0, 0).x >= keys.width, line.row.title);
                fuzzyCompare(name.mapToItem(line, name.width, 0).x, line.width, 0.5);
            }
        }
    }
}
