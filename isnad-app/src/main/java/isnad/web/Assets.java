package isnad.web;

import isnad.http.Body;
import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.http.Role;
import isnad.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Styles, scripts and fonts, from the class path alone. Their addresses change with their content,
 * so browsers keep them for good.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final int HASH_BYTES = 6;
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2");
    private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

    private record Asset(Body body, String hash) {}

    private Assets() {}

    static void register(Routes routes) {
        routes.get("/assets/{hash}/{name}", Role.ANYONE, (call, _) -> answer(call));
        routes.get("/favicon.ico", Role.ANYONE, (_, _) -> Reply.to(to("isnad.svg")));
    }

    /** The address of an asset. */
    public static String to(String name) {
        Asset asset = asset(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    private static Reply answer(Call call) {
        String name = call.part("name");
        Asset asset = asset(name);
        if (asset == null) {
            throw Refusal.absent("there is no asset " + name);
        }
        return new Reply.Whole(200, type(name), asset.body(), Map.of("Cache-Control", KEPT));
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static @Nullable Asset asset(String name) {
        return isName(name) ? KNOWN.computeIfAbsent(name, Assets::load) : null;
    }

    private static boolean isName(String name) {
        return name.length() < 64
                && TYPES.containsKey(name.substring(name.lastIndexOf('.') + 1))
                && name.chars().allMatch(Assets::isNameLetter);
    }

    private static boolean isNameLetter(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter == '-'
                || letter == '.';
    }

    private static @Nullable Asset load(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return null;
            }
            byte[] bytes = file.readAllBytes();
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(new Body(bytes), HexFormat.of().formatHex(sum, 0, HASH_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
