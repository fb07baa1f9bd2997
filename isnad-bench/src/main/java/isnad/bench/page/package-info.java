/**
 * Pages for measuring how articles glued on one page are parted: bodies and furniture in, pages and
 * gold out.
 */
@NullMarked
package isnad.bench.page;

import org.jspecify.annotations.NullMarked;
