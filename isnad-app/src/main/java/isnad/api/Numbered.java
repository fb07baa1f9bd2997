package isnad.api;

import isnad.ledger.Ledger;
import isnad.store.StoredArticle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The articles of a ledger by their numbers, read some at a time. */
final class Numbered implements Iterator<StoredArticle> {
    private static final int BLOCK = 64;

    private final Ledger ledger;
    private final Deque<StoredArticle> block = new ArrayDeque<>();
    private long last;
    private boolean done;

    /** Those behind the article of that number. */
    Numbered(Ledger ledger, long behind) {
        this.ledger = ledger;
        this.last = behind;
    }

    @Override
    public boolean hasNext() {
        if (block.isEmpty() && !done) {
            block.addAll(ledger.store().articles().after(last, BLOCK));
            done = block.isEmpty();
        }
        return !block.isEmpty();
    }

    @Override
    public StoredArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        StoredArticle next = block.removeFirst();
        last = next.article();
        return next;
    }
}
