package isnad.input;

import java.io.IOException;

/** Finds where rows of a table end: a quotation mark at the beginning of a cell keeps line ends. */
record CsvRow(Tape tape, char delimiter) {

    /** How long the row ahead is without the end of its line, or -1 where it reaches too far. */
    int length(int reach) throws IOException {
        boolean quoted = false;
        boolean cellStart = true;
        int there = tape.peek(1);
        for (int i = 0; i <= reach; i++) {
            if (i >= there) {
                there = tape.peek(i + 1);
                if (i >= there) {
                    return quoted ? -1 : i;
                }
            }
            byte b = tape.at(i);
            if (quoted) {
                if (b == '"' && is(i + 1, '"')) {
                    i++;
                } else if (b == '"') {
                    quoted = !endsCell(i + 1);
                }
            } else if (b == '\n' || b == '\r') {
                return i;
            } else {
                quoted = cellStart && b == '"';
                cellStart = b == delimiter || cellStart && b == ' ';
            }
        }
        return -1;
    }

    private boolean is(int at, char c) throws IOException {
        return tape.peek(at + 1) > at && tape.at(at) == c;
    }

    private boolean endsCell(int at) throws IOException {
        return tape.peek(at + 1) <= at
                || is(at, delimiter)
                || is(at, '\n')
                || is(at, '\r')
                || is(at, ' ');
    }
}
