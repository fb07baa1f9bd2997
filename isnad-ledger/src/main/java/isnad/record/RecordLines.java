package isnad.record;

import isnad.model.Event;
import isnad.model.Quote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored record of one article, of which each line is read when it is asked for: who shows one
 * act of an article need not read the twenty others.
 *
 * <p>Lines that were read are kept. Any thread: two that ask at once may read a line twice.
 */
public final class RecordLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] KIND = "{\"kind\":\"".getBytes(StandardCharsets.UTF_8);

    private final byte[] json;
    private final List<Place> events = new ArrayList<>();
    private final List<Place> quotes = new ArrayList<>();
    private final @Nullable Event[] read;
    private @Nullable Place articlePlace;
    private @Nullable ArticleLine article;

    /** A line, as units of UTF-8. */
    private record Place(int from, int to) {}

    /**
     * Takes what {@link ArticleRecord#json} holds.
     *
     * @param json UTF-8; stays as it is from now on
     * @throws RecordException where it holds no article, or a line is no JSON
     */
    public RecordLines(byte[] json) throws RecordException {
        this.json = json;
        for (int from = 0; from < json.length; ) {
            int to = end(from);
            place(new Place(from, to));
            from = to + 1;
        }
        if (articlePlace == null) {
            throw new RecordException(1, "expected an article, found nothing");
        }
        this.read = new Event[events.size()];
    }

    private int end(int from) {
        int to = from;
        while (to < json.length && json[to] != '\n') {
            to++;
        }
        return to;
    }

    private void place(Place line) throws RecordException {
        switch (kind(line)) {
            case 'a' -> articlePlace = line;
            case 'e' -> events.add(line);
            case 'q' -> quotes.add(line);
            default -> {}
        }
    }

    /** The first letter of a line's kind, which stands in front unless others wrote the line. */
    private int kind(Place line) throws RecordException {
        int at = line.from + KIND.length;
        if (at < line.to && Arrays.equals(json, line.from, at, KIND, 0, KIND.length)) {
            return json[at];
        }
        return line.to == line.from ? 0 : read(line, fields -> (int) fields.text("kind").charAt(0));
    }

    /** The line of the article. */
    public ArticleLine article() throws RecordException {
        ArticleLine known = article;
        if (known == null) {
            known = read(Objects.requireNonNull(articlePlace), Lines::article);
            article = known;
        }
        return known;
    }

    /** How many events it has. */
    public int events() {
        return read.length;
    }

    /**
     * An event.
     *
     * @param number from 0, below {@link #events()}
     */
    public Event event(int number) throws RecordException {
        Event known = read[number];
        if (known == null) {
            known = read(events.get(number), Lines::event);
            read[number] = known;
        }
        return known;
    }

    /** What it quotes. */
    public List<Quote> quotes() throws RecordException {
        List<Quote> out = new ArrayList<>(quotes.size());
        for (Place line : quotes) {
            out.add(read(line, Lines::quote));
        }
        return out;
    }

    /** All of it. */
    public ArticleRecord whole() throws IOException {
        return RecordReader.of(new String(json, StandardCharsets.UTF_8));
    }

    private <T> T read(Place line, Function<Fields, T> reading) throws RecordException {
        try {
            int length = line.to - line.from;
            return reading.apply(new Fields(JSON.readTree(json, line.from, length)));
        } catch (JacksonException e) {
            throw new RecordException(number(line), "expected JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new RecordException(number(line), String.valueOf(e.getMessage()));
        }
    }

    private long number(Place line) {
        long number = 1;
        for (int at = 0; at < line.from; at++) {
            number += json[at] == '\n' ? 1 : 0;
        }
        return number;
    }
}
