package app.callside.base.sql.secret;

import java.io.IOException;

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
    };

    /// @param place says where the bytes belong; they open nowhere else
    byte[] seal(byte[] plain, byte[] place);

    /// @throws IOException when they were changed, moved, or sealed with another key
    byte[] open(byte[] sealed, byte[] place) throws IOException;
}
