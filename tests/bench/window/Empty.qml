// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// The least that a window of Qt Quick can be.
Window {
    width: 1200
    height: 860
    visible: true
    color: "#1d1c1a"
}
