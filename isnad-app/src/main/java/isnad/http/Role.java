package isnad.http;

/** What somebody may do; each may do what those before may. */
public enum Role {
    /** Whoever comes: the page that asks who it is, and what that page needs. */
    ANYONE,
    /** Reads all. */
    READER,
    /** Corrects and adds. */
    EDITOR,
    /** Keeps accounts. */
    ADMIN;

    /** Whether this one may do what is for {@code other}. */
    public boolean may(Role other) {
        return compareTo(other) >= 0;
    }
}
