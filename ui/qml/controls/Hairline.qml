// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.hairline
}
