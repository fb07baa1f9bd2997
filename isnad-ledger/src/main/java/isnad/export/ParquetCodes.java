package isnad.export;

/** Numbers of {@code parquet.thrift} in apache/parquet-format 2.11. */
final class ParquetCodes {
    static final int INT32 = 1;
    static final int INT64 = 2;
    static final int DOUBLE = 5;
    static final int BYTE_ARRAY = 6;

    static final int REQUIRED = 0;
    static final int OPTIONAL = 1;
    static final int REPEATED = 2;

    /** As old readers know text, lists and days, and the numbers of the new union. */
    static final int CONVERTED_UTF8 = 0;

    static final int CONVERTED_LIST = 3;
    static final int CONVERTED_DATE = 6;
    static final int LOGICAL_STRING = 1;
    static final int LOGICAL_LIST = 3;
    static final int LOGICAL_DATE = 6;

    static final int PLAIN = 0;
    static final int RLE = 3;
    static final int GZIP = 2;
    static final int DATA_PAGE = 0;

    private ParquetCodes() {}
}
