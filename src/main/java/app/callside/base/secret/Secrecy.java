package app.callside.base.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Turns bytes into what may lie on the disk, and back.
public interface Secrecy {
    /// For a store that is not encrypted: everything lies there as it is.
    Secrecy NONE = new Secrecy() {
        @Override
        public byte[] seal(byte[] plain, byte[] place) {
            return plain;
        }

        @Override
        public byte[] open(byte[] sealed, byte[] place) {
            return sealed;
        }

        @Override
        public String databaseWord() {
            return "";
        }
    };

    /// @param place says where the bytes belong; they open nowhere else
    byte[] seal(byte[] plain, byte[] place);

    /// @throws IOException when they were changed, moved, or sealed with another key
    byte[] open(byte[] sealed, byte[] place) throws IOException;

    /// What the database encrypts its own file with; empty where nothing is encrypted.
    String databaseWord();

    /// Whether anything is kept from anybody.
    default boolean isNone() {
        return databaseWord().isEmpty();
    }

    /// A place in a file or a chain.
    ///
    /// @param what tells places of one kind from those of another
    static byte[] place(String what, long number) {
        byte[] name = what.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(name.length + Long.BYTES)
                .put(name)
                .putLong(number)
                .array();
    }
}
