package app.callside.base.sql.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows that one transaction puts and removes, in their order, as bytes. A table is described once,
/// before its first row.
final class RowChanges {
    private static final byte TABLE = 1;
    private static final byte PUT = 2;
    private static final byte REMOVE = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> described = new HashMap<>();

    /// What is done with a change that is read back.
    interface Reader {
        /// A row is as given now, whether it was there before or not.
        void put(TableShape table, List<@Nullable Object> row) throws SQLException;

        /// @param key the values of the columns that name it
        void remove(TableShape table, List<@Nullable Object> key) throws SQLException;
    }

    void put(TableShape table, @Nullable Object[] row) throws IOException, SQLException {
        int number = describe(table);
        out.writeByte(PUT);
        out.writeShort(number);
        for (Object value : row) RowValue.write(out, value);
    }

    void remove(TableShape table, @Nullable Object[] row) throws IOException, SQLException {
        int number = describe(table);
        out.writeByte(REMOVE);
        out.writeShort(number);
        for (int place : table.key()) RowValue.write(out, row[place]);
    }

    private int describe(TableShape table) throws IOException {
        Integer known = described.get(table.table());
        if (known != null) return known;
        int number = described.size();
        described.put(table.table(), number);
        out.writeByte(TABLE);
        out.writeUTF(table.table());
        out.writeBoolean(table.keyed());
        out.writeShort(table.columns().size());
        for (String column : table.columns()) out.writeUTF(column);
        out.writeShort(table.key().size());
        for (int place : table.key()) out.writeShort(place);
        return number;
    }

    int size() {
        return bytes.size();
    }

    boolean isEmpty() {
        return described.isEmpty();
    }

    /// What was gathered since the last time; the descriptions stay known.
    byte[] take() {
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        return taken;
    }

    /// Reads a transaction's bytes, part after part: what an earlier part has described is known to the
    /// later ones.
    static final class Reading {
        private final List<TableShape> tables = new ArrayList<>();
        private final Reader reader;

        Reading(Reader reader) {
            this.reader = reader;
        }

        /// @throws IOException for bytes that no [RowChanges] wrote
        void read(byte[] part) throws IOException, SQLException {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(part))) {
                while (in.available() > 0) {
                    byte kind = in.readByte();
                    switch (kind) {
                        case TABLE -> tables.add(shape(in));
                        case PUT -> {
                            TableShape table = table(in);
                            reader.put(table, values(in, table.columns().size()));
                        }
                        case REMOVE -> {
                            TableShape table = table(in);
                            reader.remove(table, values(in, table.key().size()));
                        }
                        default -> throw new IOException("No change begins with " + kind);
                    }
                }
            }
        }

        private TableShape table(DataInputStream in) throws IOException {
            int number = in.readUnsignedShort();
            if (number >= tables.size()) throw new IOException("A row of a table that was not described");
            return tables.get(number);
        }

        private static List<@Nullable Object> values(DataInputStream in, int count) throws IOException {
            List<@Nullable Object> values = new ArrayList<>();
            for (int place = 0; place < count; place++) values.add(RowValue.read(in));
            return values;
        }

        private static TableShape shape(DataInputStream in) throws IOException {
            String name = in.readUTF();
            boolean keyed = in.readBoolean();
            List<String> columns = new ArrayList<>();
            for (int count = in.readUnsignedShort(); count > 0; count--) columns.add(in.readUTF());
            List<Integer> key = new ArrayList<>();
            for (int count = in.readUnsignedShort(); count > 0; count--) key.add(in.readUnsignedShort());
            return new TableShape(name, columns, key, keyed);
        }
    }
}
