package isnad.http;

/** Knows who asks. */
public interface Doorkeeper {
    /** Who it is; {@link Visitor#NOBODY} where that cannot be told. */
    Visitor visitor(Call call);

    /** Where somebody unknown is sent who wants to see a page; a path. */
    String entrance(Call call);
}
