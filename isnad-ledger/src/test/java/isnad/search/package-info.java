/** Tests of search. */
@org.jspecify.annotations.NullMarked
package isnad.search;
