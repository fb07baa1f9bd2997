package isnad.input;

import isnad.charset.DecodedText;
import isnad.charset.Decoder;
import java.util.List;

/** Contents as letters. */
final class Letterings {
    private Letterings() {}

    static DecodedText decode(Content content) {
        return switch (content) {
            case Content.Bytes bytes -> Decoder.decode(bytes.bytes(), bytes.charset());
            case Content.Text text -> new DecodedText(text.text(), "utf-8", List.of(), false);
            case Content.Html html -> new DecodedText(html.html(), "utf-8", List.of(), false);
        };
    }
}
