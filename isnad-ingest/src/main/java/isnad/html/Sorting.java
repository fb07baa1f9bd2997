package isnad.html;

import isnad.model.Region.Role;
import java.util.Arrays;

/** What each block of a page is. */
final class Sorting {
    final Role[] roles;
    final String[] reasons;

    Sorting(int blocks) {
        this.roles = new Role[blocks];
        this.reasons = new String[blocks];
        Arrays.fill(roles, Role.FURNITURE);
        Arrays.fill(reasons, "");
    }

    void set(int block, Role role) {
        roles[block] = role;
        reasons[block] =
                switch (role) {
                    case HEADLINE, BODY, FURNITURE -> "";
                    case DECK -> "deck";
                    case BYLINE -> "byline";
                    case DATELINE -> "dateline";
                    case CAPTION -> "caption";
                };
    }

    void drop(int block, String reason) {
        roles[block] = Role.FURNITURE;
        reasons[block] = reason;
    }

    boolean is(int block, Role role) {
        return roles[block] == role;
    }
}
