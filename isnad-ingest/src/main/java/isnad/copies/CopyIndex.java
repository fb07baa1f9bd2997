package isnad.copies;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the copies of texts among those that came before.
 *
 * <pre>{@code
 * var index = new CopyIndex();
 * for (ArticleText article : articles) {
 *     for (Relation relation : index.add(article)) {
 *         System.out.println(relation);
 *     }
 * }
 * }</pre>
 *
 * <p>Candidates come from sketches and are then compared word for word, so that no relation rests
 * on a sketch. The relations found do not depend on the order of the texts, but for phrases and
 * texts that more than 256 others have, of which the first are compared. It keeps the words of
 * every different text, four bytes each, and about as much again to find them. Thread-safe: one
 * text is added at a time.
 */
public final class CopyIndex {
    /** "isc" and the version of the format. */
    private static final int MAGIC = 0x69736301;

    /** With so many articles of one text an article is compared, the first that came. */
    private static final int MOST_TWINS = 32;

    private final Vocabulary vocabulary;
    private final WordReader reader;
    private final Judge judge;
    private final Candidates candidates = new Candidates();
    private final List<Text> texts = new ArrayList<>();
    private final Map<Long, Text> byDigest = new HashMap<>();

    /** Those of which {@link #original} found that they are. */
    private final Set<Text> copies = new HashSet<>();

    private final Map<String, List<Text>> byAddress = new HashMap<>();

    public CopyIndex() {
        this(new Vocabulary());
    }

    private CopyIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reader = new WordReader(vocabulary);
        this.judge = new Judge(vocabulary);
    }

    /**
     * A text, the articles that have it word for word, in the order they came, and the texts that
     * share much of it.
     */
    private record Text(
            int number, long digest, Words words, List<Entry> entries, List<Text> alike) {
        Text(int number, long digest, Words words) {
            this(number, digest, words, new ArrayList<>(1), new ArrayList<>(0));
        }

        List<Entry> first() {
            return entries.subList(0, Math.min(entries.size(), MOST_TWINS));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /**
     * Adds an article.
     *
     * @return what it has to do with those before; a pair has one relation at most
     */
    public synchronized List<Relation> add(ArticleText article) {
        Words words = reader.read(article.text());
        Text twin = twin(words);
        var entry = Entry.of(article, twin == null ? words : twin.words());
        Text text = twin == null ? added(reader.digest(), words) : twin;
        Set<Text> others = new LinkedHashSet<>(text.alike());
        others.addAll(addressed(entry));
        others.remove(text);
        List<Relation> relations = relations(entry, text, others);
        keep(entry, text);
        return relations;
    }

    /**
     * Adds an article, and says what it is a copy of. Unlike {@link #add} it compares with no text
     * that was found to be a copy itself, so that a thousand copies of one text cost a thousand
     * comparisons.
     *
     * @return what it has to do with the first that it is a copy of, or null
     */
    public synchronized @Nullable Relation original(ArticleText article) {
        Words words = reader.read(article.text());
        Text twin = twin(words);
        var entry = Entry.of(article, twin == null ? words : twin.words());
        if (twin != null) {
            return Judge.same(twin.entries().getFirst(), entry);
        }
        Set<Text> others = new LinkedHashSet<>(addressed(entry));
        Text text = new Text(texts.size(), reader.digest(), words);
        texts.add(text);
        byDigest.putIfAbsent(text.digest(), text);
        if (words.size() >= Judge.LEAST_WORDS) {
            long[] shingles = Shingles.of(words, vocabulary);
            candidates.meet(text.number(), shingles, other -> others.add(texts.get(other)));
        }
        Relation found = original(entry, others);
        keep(entry, text);
        if (found != null) {
            copies.add(text);
        }
        return found;
    }

    private @Nullable Relation original(Entry entry, Set<Text> others) {
        for (Text other : others) {
            Relation found =
                    copies.contains(other) ? null : judge.judge(other.entries().getFirst(), entry);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Text twin(Words words) {
        Text text = byDigest.get(reader.digest());
        return text != null && words.isSame(text.words(), vocabulary) ? text : null;
    }

    private List<Text> addressed(Entry entry) {
        String address = entry.address();
        return address == null ? List.of() : byAddress.getOrDefault(address, List.of());
    }

    private Text added(long digest, Words words) {
        var text = new Text(texts.size(), digest, words);
        texts.add(text);
        byDigest.putIfAbsent(digest, text);
        if (words.size() >= Judge.LEAST_WORDS) {
            long[] shingles = Shingles.of(words, vocabulary);
            candidates.meet(text.number(), shingles, other -> meet(texts.get(other), text));
        }
        return text;
    }

    private void meet(Text other, Text text) {
        if (judge.isAlike(other.words(), text.words())) {
            other.alike().add(text);
            text.alike().add(other);
        }
    }

    private List<Relation> relations(Entry entry, Text text, Set<Text> others) {
        List<Relation> found = new ArrayList<>();
        text.first().forEach(twin -> found.add(Judge.same(twin, entry)));
        for (Text other : others) {
            for (Entry before : other.first()) {
                Relation relation = judge.judge(before, entry);
                if (relation != null) {
                    found.add(relation);
                }
            }
        }
        return found;
    }

    private void keep(Entry entry, Text text) {
        text.entries().add(entry);
        String address = entry.address();
        if (address != null) {
            List<Text> known = byAddress.computeIfAbsent(address, _ -> new ArrayList<>(1));
            if (known.size() < MOST_TWINS && !known.contains(text)) {
                known.add(text);
            }
        }
    }

    /** How many articles were added. */
    public synchronized int size() {
        return texts.stream().mapToInt(text -> text.entries().size()).sum();
    }

    /** Writes everything that is known; {@link #read} goes on from there. */
    public synchronized void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        vocabulary.write(data);
        data.writeInt(texts.size());
        for (Text text : texts) {
            data.writeLong(text.digest());
            text.words().write(data);
            data.writeInt(text.entries().size());
            for (Entry entry : text.entries()) {
                entry.write(data);
            }
        }
        data.flush();
    }

    /**
     * An index that was written.
     *
     * @throws IOException where the bytes end early or are no index of this version
     */
    public static CopyIndex read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("is no index of copies, or one of another version");
        }
        var index = new CopyIndex(Vocabulary.read(data));
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            Text text = index.added(data.readLong(), Words.read(data));
            int entries = data.readInt();
            for (int j = 0; j < entries; j++) {
                index.keep(Entry.read(data, text.words()), text);
            }
        }
        return index;
    }
}
