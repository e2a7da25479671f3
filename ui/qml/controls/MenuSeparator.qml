// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick.Templates as T
import Godwit

T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: 9
    topPadding: 4
    bottomPadding: 4
    contentItem: Hairline {}
}
