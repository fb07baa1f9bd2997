package isnad.search;

import isnad.search.EventClause.All;
import isnad.search.EventClause.Any;
import isnad.search.EventClause.During;
import isnad.search.EventClause.Has;
import isnad.search.EventClause.None;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Looks up for which events of an article a clause holds. Articles are asked for upwards. */
final class EventCheck {
    /** About how many simple steps an article costs. */
    static final float COST = 200;

    private static final int DAYS = 2 * Integer.BYTES;

    private final EventClause clause;

    /** By identity: each clause reads its own, also one that is asked for twice. */
    private final Map<Has, List<PostingsEnum>> postings = new IdentityHashMap<>();

    private final BinaryDocValues days;
    private ByteBuffer intervals = ByteBuffer.allocate(0);

    EventCheck(EventClause clause, LeafReader reader) throws IOException {
        this.clause = clause;
        this.days = DocValues.getBinary(reader, Fields.DAYS);
        open(clause, reader);
    }

    private void open(EventClause part, LeafReader reader) throws IOException {
        switch (part) {
            case Has has -> postings.put(has, postings(has, reader));
            case All all -> openAll(all.clauses(), reader);
            case Any any -> openAll(any.clauses(), reader);
            case None none -> open(none.clause(), reader);
            case During _ -> {}
        }
    }

    private void openAll(List<EventClause> parts, LeafReader reader) throws IOException {
        for (EventClause part : parts) {
            open(part, reader);
        }
    }

    private static List<PostingsEnum> postings(Has has, LeafReader reader) throws IOException {
        List<PostingsEnum> out = new ArrayList<>();
        for (BytesRef fact : has.facts()) {
            PostingsEnum found =
                    reader.postings(new Term(Fields.ACT, fact), PostingsEnum.POSITIONS);
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    /** Whether the clause holds for one of the article's events. */
    boolean holds(int article) throws IOException {
        return !events(article).isEmpty();
    }

    /** For which of the article's positions the clause holds. */
    BitSet events(int article) throws IOException {
        intervals = ByteBuffer.allocate(0);
        if (days.advanceExact(article)) {
            BytesRef bytes = days.binaryValue();
            intervals = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).slice();
        }
        return events(clause, article);
    }

    private BitSet events(EventClause part, int article) throws IOException {
        return switch (part) {
            case Has has -> having(postings.getOrDefault(has, List.of()), article);
            case During during -> during(during);
            case All all -> all(all.clauses(), article);
            case Any any -> any(any.clauses(), article);
            case None none -> {
                BitSet others = new BitSet();
                others.set(0, intervals.capacity() / DAYS);
                others.andNot(events(none.clause(), article));
                yield others;
            }
        };
    }

    private BitSet all(List<EventClause> parts, int article) throws IOException {
        BitSet events = events(parts.getFirst(), article);
        for (int i = 1; i < parts.size() && !events.isEmpty(); i++) {
            events.and(events(parts.get(i), article));
        }
        return events;
    }

    private BitSet any(List<EventClause> parts, int article) throws IOException {
        BitSet events = new BitSet();
        for (EventClause part : parts) {
            events.or(events(part, article));
        }
        return events;
    }

    private static BitSet having(List<PostingsEnum> postings, int article) throws IOException {
        BitSet events = new BitSet();
        for (PostingsEnum found : postings) {
            int at = found.docID();
            if ((at < article ? found.advance(article) : at) == article) {
                positions(found, events);
            }
        }
        return events;
    }

    /** Every article is checked once, so that the positions are still unread. */
    private static void positions(PostingsEnum found, BitSet events) throws IOException {
        for (int i = found.freq(); i > 0; i--) {
            events.set(found.nextPosition());
        }
    }

    private BitSet during(During during) {
        BitSet events = new BitSet();
        for (int i = 0; i < intervals.capacity() / DAYS; i++) {
            int from = intervals.getInt(i * DAYS);
            int to = intervals.getInt(i * DAYS + Integer.BYTES);
            if (from <= to && from <= during.to() && during.from() <= to) {
                events.set(i);
            }
        }
        return events;
    }
}
