/** Tests of the query language. */
@org.jspecify.annotations.NullMarked
package isnad.search.query;
