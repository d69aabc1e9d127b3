package app.callside.base.sql.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// One value of a row as canonical bytes: a letter for its kind, then the value. The same value is always
/// the same bytes, whatever the machine's zone or language.
final class RowValue {
    private RowValue() {}

    static void write(DataOutput out, @Nullable Object value) throws IOException, SQLException {
        switch (value) {
            case null -> out.writeByte('0');
            case Long number -> whole(out, number);
            case Integer number -> whole(out, number);
            case Short number -> whole(out, number);
            case Byte number -> whole(out, number);
            case String text -> bytes(out, 's', text.getBytes(StandardCharsets.UTF_8));
            case Clob text ->
                bytes(
                        out,
                        's',
                        text.getSubString(1, Math.toIntExact(text.length())).getBytes(StandardCharsets.UTF_8));
            case Boolean yes -> out.writeByte(yes ? 'T' : 'F');
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            case byte[] content -> bytes(out, 'b', content);
            case Blob content -> bytes(out, 'b', content.getBytes(1, Math.toIntExact(content.length())));
            case java.sql.Date day -> day(out, day.toLocalDate());
            case LocalDate day -> day(out, day);
            case java.sql.Time time -> time(out, time.toLocalTime());
            case LocalTime time -> time(out, time);
            case OffsetDateTime moment -> moment(out, moment.toInstant());
            case BigDecimal number -> bytes(out, 'n', number.toString().getBytes(StandardCharsets.US_ASCII));
            default ->
                throw new IOException(
                        "The journal can't write a " + value.getClass().getName());
        }
    }

    private static void whole(DataOutput out, long number) throws IOException {
        out.writeByte('l');
        out.writeLong(number);
    }

    private static void bytes(DataOutput out, char kind, byte[] content) throws IOException {
        out.writeByte(kind);
        out.writeInt(content.length);
        out.write(content);
    }

    private static void day(DataOutput out, LocalDate day) throws IOException {
        out.writeByte('y');
        out.writeLong(day.toEpochDay());
    }

    private static void time(DataOutput out, LocalTime time) throws IOException {
        out.writeByte('t');
        out.writeLong(time.toNanoOfDay());
    }

    private static void moment(DataOutput out, Instant moment) throws IOException {
        out.writeByte('i');
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
    }

    /// @throws IOException for what is no value
    static @Nullable Object read(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case '0' -> null;
            case 'l' -> in.readLong();
            case 's' -> new String(content(in), StandardCharsets.UTF_8);
            case 'T' -> true;
            case 'F' -> false;
            case 'd' -> in.readDouble();
            case 'b' -> content(in);
            case 'y' -> LocalDate.ofEpochDay(in.readLong());
            case 't' -> LocalTime.ofNanoOfDay(in.readLong());
            case 'i' -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atOffset(ZoneOffset.UTC);
            case 'n' -> new BigDecimal(new String(content(in), StandardCharsets.US_ASCII));
            default -> throw new IOException("No value begins with " + kind);
        };
    }

    private static byte[] content(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) throw new IOException("A value of " + length + " bytes");
        byte[] content = new byte[length];
        in.readFully(content);
        return content;
    }
}
