Item {
    Text { textFormat: Text.PlainText }
    Text {
        text: "guessed"
        Text {
            textFormat: Text.PlainText
        }
    }
    contentItem: Label { text: "x" }
}
