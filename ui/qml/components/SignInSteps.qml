// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// While the browser is open, or a code is waited for.
Column {
    id: root

    required property SignInController signIn

    spacing: Theme.space8

    PlainText {
        width: parent.width
        text: root.signIn.wantsCode ? qsTr("Allow Godwit in the browser, then paste the code that the server shows.") : qsTr("Allow Godwit in the browser that has just opened. It comes back here by itself.")
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Field {
        id: code

        width: parent.width
        label: qsTr("Code")
        visible: root.signIn.wantsCode
        onAccepted: root.signIn.finishWithCode(text)
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            kind: Button.Primary
            text: qsTr("Sign in")
            visible: root.signIn.wantsCode
            enabled: code.text.length > 0
            onClicked: root.signIn.finishWithCode(code.text)
        }

        Button {
            text: qsTr("Open the page again")
            enabled: root.signIn.page.length > 0
            onClicked: root.signIn.openPage()
        }

        Button {
            kind: Button.Quiet
            text: qsTr("Cancel")
            onClicked: root.signIn.cancel()
        }
    }
}
