// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Something is new here, and may wait.
Rectangle {
    implicitWidth: 6
    implicitHeight: 6
    radius: 3
    color: Theme.accent
}
