Rectangle {
    // "#123456" in a comment is none
    color: "#1d1c1a"
    border.color: Theme.hairline
    Rectangle {
        color: root.held ? "red" : Theme.text
        readonly property string name: "reply"
    }
    Rectangle {
        color: Qt.rgba(0, 0, 0, 0.5)
    }
}
