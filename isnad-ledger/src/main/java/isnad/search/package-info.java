/**
 * Full text and facts of many articles: records and questions go in, articles come out, with where
 * and why they answer.
 *
 * <p>{@link isnad.search.SearchIndex} is the index on disk, {@link isnad.search.Finder} asks it,
 * {@link isnad.search.Explainer} shows why an article answers and matches single articles without
 * an index. The index keeps no texts: all of it can be made again from records.
 *
 * <pre>{@code
 * var reader = new TextReader(Lexicon.load());
 * try (var index = SearchIndex.open(folder, reader)) {
 *     index.put(record, 17, List.of());
 *     index.commit(17);
 * }
 * try (var finder = Finder.open(folder, reader)) {
 *     var query = SearchQuery.parse("who:الأردن \"مذكرة تفاهم\"", Level.WORD);
 *     Page page = finder.page(query, Order.RANK, 0, 20);
 * }
 * }</pre>
 *
 * <p>Any thread may ask; one at a time may write.
 */
@NullMarked
package isnad.search;

import org.jspecify.annotations.NullMarked;
