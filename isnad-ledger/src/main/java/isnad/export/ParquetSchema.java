package isnad.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema of a table in a Parquet file. */
final class ParquetSchema {
    private ParquetSchema() {}

    /**
     * An element of the schema.
     *
     * @param type physical type, null for a group
     * @param repetition null for the root
     * @param converted old annotation, null where there is none
     * @param logical new annotation: the field of its union
     */
    record Element(
            @Nullable Integer type,
            @Nullable Integer repetition,
            String name,
            int children,
            @Nullable Integer converted,
            @Nullable Integer logical) {

        void write(Thrift out) {
            if (type != null) {
                out.i32(1, type);
            }
            if (repetition != null) {
                out.i32(3, repetition);
            }
            out.text(4, name);
            if (children > 0) {
                out.i32(5, children);
            }
            if (converted != null) {
                out.i32(6, converted);
            }
            if (logical != null) {
                int union = logical;
                out.struct(10, kind -> kind.struct(union, _ -> {}));
            }
        }
    }

    /** The elements in their order: the root, then the columns. */
    static <R> List<Element> of(String name, List<Column<R>> columns) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element(null, null, name, columns.size(), null, null));
        columns.forEach(column -> elements.addAll(of(column)));
        return elements;
    }

    private static List<Element> of(Column<?> column) {
        return column instanceof Column.Texts ? list(column.name()) : List.of(single(column));
    }

    private static Element single(Column<?> column) {
        return switch (column) {
            case Column.Day<?> _ ->
                    leaf(column, ParquetCodes.CONVERTED_DATE, ParquetCodes.LOGICAL_DATE);
            case Column.Text<?> _ ->
                    leaf(column, ParquetCodes.CONVERTED_UTF8, ParquetCodes.LOGICAL_STRING);
            default -> leaf(column, null, null);
        };
    }

    private static Element leaf(
            Column<?> column, @Nullable Integer converted, @Nullable Integer logical) {
        return new Element(
                type(column), ParquetCodes.OPTIONAL, column.name(), 0, converted, logical);
    }

    /** A list in three levels, never null, nor its elements. */
    private static List<Element> list(String name) {
        return List.of(
                new Element(
                        null,
                        ParquetCodes.REQUIRED,
                        name,
                        1,
                        ParquetCodes.CONVERTED_LIST,
                        ParquetCodes.LOGICAL_LIST),
                new Element(null, ParquetCodes.REPEATED, "list", 1, null, null),
                new Element(
                        ParquetCodes.BYTE_ARRAY,
                        ParquetCodes.REQUIRED,
                        "element",
                        0,
                        ParquetCodes.CONVERTED_UTF8,
                        ParquetCodes.LOGICAL_STRING));
    }

    static int type(Column<?> column) {
        return switch (column) {
            case Column.Text<?> _ -> ParquetCodes.BYTE_ARRAY;
            case Column.Texts<?> _ -> ParquetCodes.BYTE_ARRAY;
            case Column.Whole<?> _ -> ParquetCodes.INT64;
            case Column.Decimal<?> _ -> ParquetCodes.DOUBLE;
            case Column.Day<?> _ -> ParquetCodes.INT32;
        };
    }

    static List<String> path(Column<?> column) {
        return column instanceof Column.Texts
                ? List.of(column.name(), "list", "element")
                : List.of(column.name());
    }
}
