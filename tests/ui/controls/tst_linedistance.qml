// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Godwit

Item {
    id: root

    width: 400
    height: 200

    TextEdit {
        id: edit

        width: 400
        font.pixelSize: 17
        textFormat: TextEdit.PlainText
    }

    TextInput {
        id: line

        text: "One"
    }

    TestCase {
        name: "LineDistance"
        when: windowShown

        function init() {
            edit.text = "";
            LineDistance.set(edit.textDocument, 40);
        }

        function test_keepsItInWhatIsTyped() {
            compare(edit.cursorRectangle.y + edit.cursorRectangle.height, 40);
            edit.insert(0, "One\nTwo\nThree");
            compare(edit.contentHeight, 120);
            edit.remove(0, edit.length);
            compare(edit.cursorRectangle.y + edit.cursorRectangle.height, 40);
        }

        function test_keepsItInWhatIsPasted() {
            line.selectAll();
            line.copy();
            edit.paste();
            compare(edit.cursorRectangle.y + edit.cursorRectangle.height, 40);
            edit.undo();
            compare(edit.text, "");
            verify(!edit.canUndo);
        }

        function test_isNoStepToUndo() {
            verify(!edit.canUndo);
            edit.insert(0, "One\nTwo");
            edit.undo();
            compare(edit.text, "");
            verify(!edit.canUndo);
            edit.redo();
            compare(edit.text, "One\nTwo");
            compare(edit.contentHeight, 80);
        }
    }
}
