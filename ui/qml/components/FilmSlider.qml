// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// Where in a film or a sound one is; the arrow keys move by five seconds.
Slider {
    id: root

    required property Film film

    name: qsTr("Position")
    from: 0
    to: Math.max(1, film.duration)
    stepSize: 5000
    snapMode: Slider.NoSnap
    enabled: film.duration > 0
    value: film.position
    onMoved: film.position = value
    // A hand has broken the binding.
    onPressedChanged: if (!pressed)
        value = Qt.binding(() => film.position)
}
