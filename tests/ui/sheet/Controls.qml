// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Rectangle {
    id: root

    width: 840
    height: 1398
    color: Theme.surface

    Caption {
        x: 32
        y: 25
        text: Theme.dark ? "Controls, dark" : "Controls, light"
    }
    Buttons {
        x: 32
        y: 59
    }
    Choices {
        x: 32
        y: 347
    }
    Caption {
        x: 32
        y: 622
        text: "Post: rest, hover, selected, keyboard focus"
    }
    Posts {
        x: 16
        y: 649
    }
    Caption {
        x: 32
        y: 1039
        text: "Banner, toast, menu, skeleton"
    }
    Messages {
        x: 16
        y: 1071
    }
}
