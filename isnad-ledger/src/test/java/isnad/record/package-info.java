/** Tests of the record. */
@org.jspecify.annotations.NullMarked
package isnad.record;
