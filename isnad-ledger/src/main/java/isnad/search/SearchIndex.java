package isnad.search;

import isnad.record.ArticleRecord;
import isnad.search.IndexException.Fault;
import isnad.search.analysis.EventFacts;
import isnad.search.analysis.TextReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * An index that is being written. What is put becomes visible, and safe, with {@link #commit}; what
 * was put since is gone when the process dies. One at a time for each folder; {@link #put} from any
 * thread.
 */
public final class SearchIndex implements AutoCloseable {
    private static final double MEGABYTES_IN_MEMORY = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final Documents documents;
    private final Stamp stamp;
    private volatile long sequence;

    private SearchIndex(
            Path folder, Directory directory, IndexWriter writer, TextReader reader, Stamp stamp) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.stamp = stamp;
        this.documents = new Documents(reader, new EventFacts(reader));
        this.sequence = Stamp.sequence(writer.getLiveCommitData());
    }

    /**
     * Opens the index in a folder, or begins one there.
     *
     * @throws IndexException where it is damaged, foreign, outdated or being written by another
     */
    public static SearchIndex open(Path folder, TextReader reader) throws IOException {
        Stamp stamp = Stamp.current();
        Directory directory = FSDirectory.open(folder);
        try {
            Folder.check(folder, directory, stamp);
            return new SearchIndex(folder, directory, writer(directory), reader, stamp);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IndexException(Fault.BUSY, folder, e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e instanceof IndexException known ? known : Folder.fault(folder, e);
        }
    }

    /**
     * Deletes the index in a folder, whatever state it is in; other files stay.
     *
     * @throws IndexException where somebody writes to it
     */
    public static void discard(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                        || file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw new IndexException(Fault.BUSY, folder, e);
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        var config = new IndexWriterConfig();
        config.setOpenMode(OpenMode.CREATE_OR_APPEND);
        config.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
        config.setSimilarity(new LevelSimilarity());
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    /**
     * Takes an article in, in the place of what was known of its number.
     *
     * @param article its number in the ledger, at least 0
     * @param entityKeys ids under which the ledger knows who takes part, besides the record's own
     */
    public void put(ArticleRecord record, long article, List<String> entityKeys)
            throws IOException {
        writer.updateDocument(key(article), documents.of(record, article, entityKeys));
    }

    /** As {@link #put}, for a number that the index has not: faster, when all is made again. */
    public void add(ArticleRecord record, long article, List<String> entityKeys)
            throws IOException {
        writer.addDocument(documents.of(record, article, entityKeys));
    }

    /** Forgets an article. */
    public void delete(long article) throws IOException {
        writer.deleteDocuments(key(article));
    }

    /** Forgets everything, as of the next {@link #commit}. */
    public void clear() throws IOException {
        writer.deleteAll();
    }

    private static Term key(long article) {
        return new Term(Fields.KEY, Documents.key(article));
    }

    /**
     * Makes everything put and deleted so far visible and safe.
     *
     * @param upTo number of the ledger's last change that the index has
     */
    public void commit(long upTo) throws IOException {
        Map<String, String> data = stamp.data(upTo);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        sequence = upTo;
    }

    /** The number of the last {@link #commit}; -1 before the first. */
    public long sequence() {
        return sequence;
    }

    /** How many articles there are. */
    public long size() {
        return writer.getDocStats().numDocs;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
