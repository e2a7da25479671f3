// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

LifeboatPage {
    required property PlacePage place

    shell: place.shell
    focus: true
    onAccountWanted: place.accountWanted()
}
