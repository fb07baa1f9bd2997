package isnad.http;

import java.security.SecureRandom;
import java.util.HexFormat;

/** One user at the machine itself, who may do everything. */
public final class OpenDoor implements Doorkeeper {
    private static final int TOKEN_BYTES = 16;

    private final Visitor owner;

    public OpenDoor() {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        this.owner =
                new Visitor(
                        System.getProperty("user.name", "local"),
                        Role.ADMIN,
                        HexFormat.of().formatHex(token));
    }

    @Override
    public Visitor visitor(Call call) {
        return owner;
    }

    @Override
    public String entrance(Call call) {
        return "/";
    }
}
