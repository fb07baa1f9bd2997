package isnad.http;

/** Knows who asks. */
public interface Doorkeeper {
    /**
     * Who it is; {@link Visitor#NOBODY} where that cannot be told.
     *
     * @throws Refusal (429) where too much was asked
     */
    Visitor visitor(Call call);

    /** Where somebody unknown is sent who wants to see a page; a path. */
    String entrance(Call call);

    /**
     * Whether who asked for something that goes on for long still may see it: whoever signed out,
     * or lost its role, is told no more.
     */
    default boolean isStill(Call call, Visitor visitor) {
        return true;
    }

    /** Is told of each request that asked for a change, once it is answered. */
    default void done(Call call, Visitor visitor, int status) {}
}
