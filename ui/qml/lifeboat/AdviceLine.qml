// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Something worth doing, and buttons that help with it.
Column {
    id: root

    required property string words
    default property alias buttons: row.data

    topPadding: Theme.space12
    spacing: Theme.space8

    PlainText {
        width: root.width
        text: root.words
        type: Theme.label
        color: Theme.textDim
        wrapMode: Text.Wrap
    }

    Flow {
        id: row

        width: root.width
        spacing: Theme.space8
        visible: implicitHeight > 0
    }
}
