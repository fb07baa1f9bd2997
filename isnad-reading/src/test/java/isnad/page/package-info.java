@org.jspecify.annotations.NullMarked
package isnad.page;
