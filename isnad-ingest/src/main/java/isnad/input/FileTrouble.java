package isnad.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words what is wrong with a file, and what to do. */
public final class FileTrouble {
    private FileTrouble() {}

    /** One line for a person. */
    public static String describe(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder; check the path";
            case AccessDeniedException _ -> "may not be read; give yourself permission to read it";
            case FileSystemLoopException _ ->
                    "links to a folder that it lies in; its pages are read once, remove the link";
            case FileSystemException f when f.getReason() != null ->
                    f.getReason() + "; check the file";
            default -> advised(String.valueOf(e.getMessage()));
        };
    }

    /** With something to do, where the message does not say it yet. */
    static String advised(String message) {
        return message.contains("; ") ? message : message + "; check the file";
    }
}
