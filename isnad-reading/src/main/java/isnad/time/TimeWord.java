package isnad.time;

/**
 * One meaning of a word or fixed phrase of {@code words.tsv}.
 *
 * @param kind what it does in an expression
 * @param value its number: days from today, day of the week, count, direction …
 * @param unit the unit that it counts or names
 * @param tag a further mark, such as the part of the day
 */
record TimeWord(Kind kind, int value, Unit unit, String tag) {
    /** What a word does in a time expression. */
    enum Kind {
        /** A day of the week; 1 is Monday. */
        WEEKDAY,
        /** The same without the article, as in كل اثنين. */
        A_WEEKDAY,
        /** An indefinite unit; the value is 1, 2 or 0 for the plural. */
        UNIT,
        /** A definite unit; the value is 1, 2 or 0 for the plural. */
        THE_UNIT,
        /** A unit in the dual construct before two numbers: عامي، يومي. */
        TWO_UNITS,
        NUMBER,
        /** An unknown small number: عدة، بضعة. */
        FEW,
        /** An adjective of an unknown small number: القليلة. */
        THE_FEW,
        /** A number with the article: الثلاثة. */
        THE_NUMBER,
        ORDINAL,
        /** The value is -1 for the last, 0 for the current and 1 for the next. */
        MODIFIER,
        /** نفسه، ذاته; the value is 1 for التالي and -1 for السابق. */
        SAME,
        THIS,
        /** ذلك، تلك. */
        THAT,
        /** خلال، طوال: what follows tells how long. */
        WITHIN,
        /** Half, a quarter of a unit; the value is by what it divides. */
        PART_OF,
        /** A unit in the accusative, which tells how long by itself: أياما. */
        HOW_LONG,
        /** A part of the day before a day: مساء. */
        PART,
        /** A part of the day behind a day: مساء، صباحا. */
        PART_ADVERB,
        /** A part of a longer time: مطلع، أواخر. */
        EDGE,
        /** A day counted from today. */
        DEICTIC,
        /** A time that is only told to be past, present or future. */
        REFERENCE,
        BEFORE,
        AFTER,
        SINCE,
        UNTIL,
        BETWEEN,
        FROM,
        TO,
        IN,
        ON,
        /** أكثر من، نحو; the value is 1 for more, 0 for about and -1 for less. */
        ABOUT,
        EVERY,
        SET,
        SEASON,
        DECADE,
        CLOCK,
        /** الموافق. */
        SAME_DAY,
        /** Tells that what follows is yet to come. */
        FUTURE,
        /** Before «الاثنين», makes it "the two". */
        TWO_CUE,
        /** Before a name, makes a weekday a surname. */
        NAME_CUE,
        /** A month's name that is also something else; needs a day, a year or another cue. */
        STRICT_MONTH,
        /** What is counted or measured, so that the number before is no year. */
        MEASURE,
        ERA,
        HIJRI_ERA,
        /** No longer, or not yet, in office. */
        FORMER,
        /** Before an office: whoever held it may have left it. */
        ERA_CUE,
        /** Makes a stated year a measure for another: مقارنة. */
        COMPARED,
        /** Looks like a time and is none. */
        NONE,
        /** A medium's name that looks like a time. */
        MEDIUM,
        /** Stands before a medium's name. */
        MEDIUM_CUE
    }

    /** Units of time. */
    enum Unit {
        NONE,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        DECADE,
        CENTURY
    }
}
