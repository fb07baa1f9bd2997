package isnad.model;

/** A part of the page that was taken for furniture, so that nothing disappears unseen. */
public record Dropped(Evidence what, String reason) {}
