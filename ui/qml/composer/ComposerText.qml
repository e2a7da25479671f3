// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// The text of the post. What may be meant by a word that is being typed is taken by Tab or Enter.
T.TextArea {
    id: root

    required property Composer composer
    property bool loaded: false
    // What the composer has: it is told of words, not of how they look.
    property string known
    readonly property Completer completer: composer.completer
    readonly property bool completing: activeFocus && completer.rows.length > 0

    function begin() {
        loaded = false;
        text = composer.text;
        LineDistance.set(textDocument, Theme.title.line);
        known = text;
        loaded = true;
        cursorPosition = length;
    }

    function complete(row: int) {
        const insert = completer.rows[row].insert;
        const start = completer.start;
        remove(start, completer.end);
        root.insert(start, insert + " ");
        cursorPosition = start + insert.length + 1;
        completer.dismiss();
    }

    function put(what: string) {
        remove(selectionStart, selectionEnd);
        insert(cursorPosition, what);
    }

    function openMenu(position: int, x: real, y: real) {
        if (!menu.item)
            menu.setSource("TextMenu.qml", {
                input: root,
                spelling: composer.spelling
            });
        (menu.item as TextMenu).show(position, x, y);
    }

    function look() {
        if (loaded)
            completer.look(text, selectedText.length > 0 ? -1 : cursorPosition);
    }

    height: Math.max(Theme.title.line, contentHeight)
    topPadding: Theme.title.writtenLead
    bottomPadding: -Theme.title.writtenLead
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    color: Theme.text
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.onAccent
    cursorDelegate: Caret {
        shown: root.cursorVisible
    }
    font.family: Theme.family
    font.hintingPreference: Font.PreferNoHinting
    font.pixelSize: Theme.title.size
    readOnly: composer.loading
    Accessible.role: Accessible.EditableText
    Accessible.name: composer.thread.count > 1 ? qsTr("Text of post %1 of %2").arg(composer.thread.current + 1).arg(composer.thread.count) : qsTr("Text of the post")
    Accessible.multiLine: true
    Component.onCompleted: composer.highlight(textDocument)
    onTextChanged: {
        if (loaded && text !== known) {
            known = text;
            composer.text = text;
        }
        look();
    }
    onCursorPositionChanged: {
        composer.moveCursor(cursorPosition);
        look();
    }

    // What is asked before it is posted must be read first.
    function postUnless(held: bool) {
        if (!held)
            composer.post();
    }

    Keys.onPressed: event => {
        const plain = event.modifiers === Qt.NoModifier;
        event.accepted = true;
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const control = event.modifiers & Qt.ControlModifier;
        if (enter && control && event.modifiers & Qt.ShiftModifier)
            composer.thread.next(cursorPosition);
        else if (enter && control)
            postUnless(event.isAutoRepeat);
        else if (control && (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown))
            composer.thread.edit(composer.thread.current + (event.key === Qt.Key_PageUp ? -1 : 1));
        else if (event.key === Qt.Key_Backspace && cursorPosition === 0 && selectedText.length === 0 && composer.thread.current > 0)
            composer.thread.join();
        else if (root.completing && plain && (event.key === Qt.Key_Down || event.key === Qt.Key_Up))
            completer.step(event.key === Qt.Key_Down ? 1 : -1);
        else if (root.completing && plain && (event.key === Qt.Key_Tab || enter))
            complete(completer.current);
        else if (root.completing && event.key === Qt.Key_Escape)
            completer.dismiss();
        else if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
            openMenu(cursorPosition, cursorRectangle.x, cursorRectangle.y + cursorRectangle.height);
        else if (event.key === Qt.Key_Tab && plain)
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else if (event.key === Qt.Key_Backtab)
            nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
        else
            event.accepted = event.matches(StandardKey.Paste) && composer.attachments.paste();
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.openMenu(root.positionAt(point.position.x, point.position.y), point.position.x, point.position.y)
    }

    Loader {
        id: menu
    }

    Binding {
        target: root.composer.spelling
        property: "colour"
        value: Theme.danger
    }

    PlainText {
        text: root.composer.thread.current > 0 ? qsTr("And then?") : root.composer.kind === "reply" ? qsTr("Your answer") : qsTr("What is going on?")
        type: Theme.title
        color: Theme.textFaint
        visible: root.length === 0 && root.preeditText.length === 0
        Accessible.ignored: true
    }
}
