Item {
    signal taken(row: Row, place: url)

    function first(): Row {
        return null;
    }

    function named(row: string): var {
        return null;
    }
}
