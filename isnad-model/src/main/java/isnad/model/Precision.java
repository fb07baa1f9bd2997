package isnad.model;

/** How exactly a date is known. */
public enum Precision {
    MINUTE,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    INTERVAL
}
