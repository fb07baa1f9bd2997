package isnad.http;

import java.io.IOException;

/** Answers requests of one kind. Called by many threads at once. */
public interface Handler {
    /**
     * Answers.
     *
     * @throws Refusal where the request cannot be answered as it is
     */
    Reply answer(Call call, Visitor visitor) throws IOException;
}
