package isnad.ledger;

import isnad.story.Entity;

/**
 * Two states or bodies that meet in lines.
 *
 * @param lines in how many
 */
public record Meeting(Entity one, Entity other, long lines) {}
