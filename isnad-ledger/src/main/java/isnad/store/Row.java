package isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of an answer; columns count from 1. */
record Row(ResultSet result) {
    long number(int column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    int small(int column) {
        return Math.toIntExact(number(column));
    }

    @Nullable Integer day(int column) {
        try {
            int day = result.getInt(column);
            return result.wasNull() ? null : day;
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    String text(int column) {
        return String.valueOf(textOrNull(column));
    }

    @Nullable String textOrNull(int column) {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    byte[] bytes(int column) {
        try {
            byte[] bytes = result.getBytes(column);
            return bytes == null ? new byte[0] : bytes;
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }
}
