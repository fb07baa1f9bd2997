package isnad.card;

/** How a piece of a card stands out, in codes of ANSI terminals. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    SURE("32"),
    OPEN("33"),
    UNDONE("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String around(String text) {
        return code.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
