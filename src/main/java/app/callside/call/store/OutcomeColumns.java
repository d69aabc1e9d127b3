package app.callside.call.store;

import app.callside.call.Disposition;
import app.callside.call.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/// How the outcome of a call lies in its tables: the standard one, or the one that counts, beside the
/// call; what the house chose of its own in a table that few calls have a row in.
public final class OutcomeColumns {
    /// To be selected with the columns of the call.
    public static final String COLUMNS = " r.disposition, own.code as own_code, own.words as own_words ";
    /// Behind `call_record r`.
    public static final String JOIN = " left join call_own_disposition own on own.call_id = r.id ";

    private OutcomeColumns() {}

    public static Outcome read(ResultSet row) throws SQLException {
        return new Outcome(
                Disposition.valueOf(row.getString("disposition")),
                Objects.requireNonNullElse(row.getString("own_code"), ""),
                Objects.requireNonNullElse(row.getString("own_words"), ""));
    }
}
