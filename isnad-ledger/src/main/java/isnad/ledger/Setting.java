package isnad.ledger;

import java.util.function.LongToDoubleFunction;

/**
 * What the acts of a new article are compared in.
 *
 * @param crowd how full of news its days are, 0 to 1
 * @param affair how alike it is to another article by number, 0 to 1
 */
record Setting(double crowd, LongToDoubleFunction affair) {}
