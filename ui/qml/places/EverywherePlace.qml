// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

EverywherePage {
    required property PlacePage place

    shell: place.shell
    timeline: (place.persona, place.shell.timeline("everywhere", ""))
    navigator: place.navigator
    focus: true
}
