// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Godwit

// What can be done with a text that is written: a better spelling of the word, and what every field can.
Menu {
    id: root

    required property T.TextArea input
    required property Spelling spelling
    property bool misspelt: false

    implicitWidth: Theme.grown(280, Theme.scale)

    // Of the word at this place in the text.
    function show(position: int, x: real, y: real) {
        misspelt = spelling.lookUp(input.text, position);
        popup(input, x, y);
    }

    function replace(by: string) {
        const start = spelling.wordStart();
        input.remove(start, start + spelling.wordLength());
        input.insert(start, by);
    }

    Instantiator {
        model: root.misspelt ? root.spelling.suggestions.length : 0
        onObjectAdded: (index, object) => root.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)

        MenuItem {
            required property int index

            text: root.spelling.suggestions[index] ?? ""
            onTriggered: root.replace(text)
        }
    }

    MenuItem {
        text: qsTr("Add “%1” to the dictionary").arg(root.spelling.word)
        symbol: "add"
        visible: root.misspelt
        onTriggered: root.spelling.learn(root.spelling.word)
    }

    MenuSeparator {
        visible: root.misspelt
        height: visible ? implicitHeight : 0
    }

    MenuItem {
        text: qsTr("Cut")
        enabled: root.input.selectedText.length > 0
        onTriggered: root.input.cut()
    }

    MenuItem {
        text: qsTr("Copy")
        symbol: "copy"
        enabled: root.input.selectedText.length > 0
        onTriggered: root.input.copy()
    }

    MenuItem {
        text: qsTr("Paste")
        enabled: root.input.canPaste
        onTriggered: root.input.paste()
    }

    MenuItem {
        text: qsTr("Select all")
        enabled: root.input.length > 0
        onTriggered: root.input.selectAll()
    }
}
