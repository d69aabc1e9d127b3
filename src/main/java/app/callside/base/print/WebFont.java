package app.callside.base.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a font of the web (WOFF 1.0: the tables of a TrueType font, each compressed) into the TrueType font it was.
final class WebFont {
    private static final String SIGNATURE = "wOFF";
    private static final int WOFF_HEADER = 44;
    private static final int WOFF_ENTRY = 20;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer woff;
    private final int tables;
    private final ByteBuffer font;

    private WebFont(byte[] bytes) {
        woff = ByteBuffer.wrap(bytes);
        byte[] signature = new byte[SIGNATURE.length()];
        woff.get(0, signature);
        if (!SIGNATURE.equals(new String(signature, StandardCharsets.US_ASCII)))
            throw new IllegalArgumentException("This is no WOFF font");
        tables = woff.getShort(12);
        font = ByteBuffer.allocate(woff.getInt(16));
    }

    static byte[] unpack(byte[] bytes) {
        WebFont web = new WebFont(bytes);
        web.header();
        int offset = HEADER + web.tables * ENTRY;
        for (int i = 0; i < web.tables; i++) offset = web.table(i, offset);
        return web.font.array();
    }

    private void header() {
        int largest = Integer.highestOneBit(tables);
        font.putInt(woff.getInt(4));
        font.putShort((short) tables);
        font.putShort((short) (largest * ENTRY));
        font.putShort((short) Integer.numberOfTrailingZeros(largest));
        font.putShort((short) ((tables - largest) * ENTRY));
    }

    /// Where the next table goes: each begins at a multiple of four.
    private int table(int index, int offset) {
        int entry = WOFF_HEADER + index * WOFF_ENTRY;
        int length = woff.getInt(entry + 12);
        font.putInt(woff.getInt(entry));
        font.putInt(woff.getInt(entry + 16));
        font.putInt(offset);
        font.putInt(length);
        font.put(offset, content(woff.getInt(entry + 4), woff.getInt(entry + 8), length));
        return (offset + length + 3) / 4 * 4;
    }

    private byte[] content(int at, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) woff.get(at, table);
        else inflate(woff.slice(at, packed), table);
        return table;
    }

    private static void inflate(ByteBuffer packed, byte[] table) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            if (inflater.inflate(table) != table.length)
                throw new IllegalArgumentException("A table of the font is cut short");
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("A table of the font is broken", broken);
        }
    }
}
