// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Godwit

// What a group of lines has in common.
PlainText {
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space24
    bottomPadding: Theme.space4
    type: Theme.label
    font.weight: Font.DemiBold
    color: Theme.textDim
    Accessible.role: Accessible.Heading
}
