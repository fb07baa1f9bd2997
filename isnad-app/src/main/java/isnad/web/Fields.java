package isnad.web;

import isnad.story.Days;
import java.time.LocalDate;

/** Values as fields of forms take them. */
public final class Fields {
    private Fields() {}

    /** The first day; empty where it is open. */
    public static String first(Days days) {
        return days.from() == Days.EARLIEST ? "" : LocalDate.ofEpochDay(days.from()).toString();
    }

    /** The last day; empty where it is open. */
    public static String last(Days days) {
        return days.to() == Days.LATEST ? "" : LocalDate.ofEpochDay(days.to()).toString();
    }
}
