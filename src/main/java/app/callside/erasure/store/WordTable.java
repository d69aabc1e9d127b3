package app.callside.erasure.store;

import app.callside.base.sql.Database;
import app.callside.erasure.Kept;
import app.callside.erasure.Place;
import app.callside.ledger.CustomerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table that holds words about people: which of its columns do, and which rows belong to a customer.
///
/// @param key columns that tell its rows apart
/// @param about columns that are read along
/// @param words columns that hold words
/// @param where which rows belong to `:customer`
record WordTable(Place place, String name, List<String> key, List<String> about, List<String> words, String where) {
    private static final String OF_CUSTOMER = "customer_id = :customer";
    private static final String OF_CALLS = "call_id in (select id from call_record where customer_id = :customer)";
    private static final List<String> ID = List.of("id");
    private static final List<String> CALL = List.of("call_id");
    private static final List<String> CUSTOMER_WORDS = List.of("phone", "email", "address", "delivery_address");
    private static final List<String> OF_IMPORT = List.of("import_id", "customer_id");

    static final List<WordTable> ALL = List.of(
            ofCall(Place.PROMISES, "promise", "promised_by", "expectation", "consequence", "on_condition"),
            ofCall(Place.DISPUTES, "dispute", "note", "credit_memo"),
            ofCall(Place.FOLLOW_UPS, "follow_up", "what"),
            ofCall(Place.CHECKS, "verification_task", "whom", "what", "reference"),
            ofCall(Place.RELATION_NOTES, "relation_note", "words", "said_by"),
            new WordTable(
                    Place.PAYMENT_CHAIN,
                    "payment_chain",
                    List.of("customer_id"),
                    List.of(),
                    List.of("receives", "codes", "approves", "releases", "needs"),
                    OF_CUSTOMER),
            new WordTable(Place.CORRECTIONS, "call_correction", ID, CALL, List.of("words"), OF_CALLS),
            new WordTable(Place.REVIEWS, "call_review", CALL, CALL, List.of("remark"), OF_CALLS),
            new WordTable(Place.REVIEWS, "call_review_remark", ID, CALL, List.of("words"), OF_CALLS),
            new WordTable(
                    Place.VIEWS,
                    "saved_view",
                    List.of("name"),
                    List.of(),
                    List.of("name", "content"),
                    "cast(:customer as bigint) is not null"),
            of(Place.DOCUMENT_NAMES, "document_on_file", "file_name"),
            new WordTable(
                    Place.NOTES_ON_THE_ACCOUNT,
                    "snooze",
                    List.of("customer_id"),
                    List.of(),
                    List.of("reason"),
                    OF_CUSTOMER),
            of(Place.NOTES_ON_THE_ACCOUNT, "legal_hold", "reason"),
            new WordTable(Place.ACCOUNT, "customer", ID, List.of(), CUSTOMER_WORDS, "id = :customer"),
            new WordTable(Place.ACCOUNT, "customer_before", OF_IMPORT, List.of(), CUSTOMER_WORDS, OF_CUSTOMER),
            new WordTable(Place.ACCOUNT, "customer_after", OF_IMPORT, List.of(), CUSTOMER_WORDS, OF_CUSTOMER),
            new WordTable(Place.SENT_RECAPS, "sent_recap", ID, CALL, List.of("content"), OF_CALLS),
            new WordTable(
                    Place.MAILS,
                    "outgoing_mail",
                    ID,
                    CALL,
                    List.of("recipient", "subject", "content", "problem"),
                    OF_CALLS + " or call_id is null"));

    private static WordTable of(Place place, String name, String... words) {
        return new WordTable(place, name, ID, List.of(), List.of(words), OF_CUSTOMER);
    }

    /// What mostly came of a call.
    private static WordTable ofCall(Place place, String name, String... words) {
        return new WordTable(place, name, ID, CALL, List.of(words), OF_CUSTOMER);
    }

    /// @return how many rows came back different
    int mend(Database database, CustomerId customer, Function<Kept, Map<String, String>> without, boolean keep) {
        int changed = 0;
        for (Row row : rows(database, customer)) {
            Map<String, String> after = without.apply(row.kept());
            if (after.equals(row.kept().words())) continue;
            changed++;
            if (keep) keep(database, row, place == Place.VIEWS ? apart(database, row, after) : after);
            if (keep && OF_CALLS.equals(where)) database.touchedCall(callOf(row));
        }
        return changed;
    }

    /// Two views can come to the same name when what was in it is gone; each keeps one of its own.
    private static Map<String, String> apart(Database database, Row row, Map<String, String> after) {
        String wanted = after.getOrDefault("name", "");
        Map<String, String> named = new HashMap<>(after);
        for (int number = 2; isTaken(database, row, named.getOrDefault("name", "")); number++)
            named.put("name", wanted + " " + number);
        return named;
    }

    private static boolean isTaken(Database database, Row row, String name) {
        if (name.equals(row.kept().words().get("name"))) return false;
        return database.read(h -> h.createQuery("select count(*) from saved_view where name = :name")
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /// The call that a row is of: it is searched anew.
    private static String callOf(Row row) {
        Object key = row.key().get("call_id");
        return key == null ? row.kept().about("call_id") : String.valueOf(key);
    }

    private record Row(Map<String, Object> key, Kept kept) {}

    private List<Row> rows(Database database, CustomerId customer) {
        String columns =
                Stream.of(key, about, words).flatMap(List::stream).distinct().collect(Collectors.joining(", "));
        return database.read(h -> h.createQuery("select " + columns + " from " + name + " where " + where)
                .bind("customer", customer.value())
                .map((row, _) -> {
                    Map<String, Object> keys = new HashMap<>();
                    for (String column : key) keys.put(column, row.getObject(column));
                    return new Row(keys, new Kept(place, texts(row, about), texts(row, words)));
                })
                .list());
    }

    private static Map<String, String> texts(java.sql.ResultSet row, List<String> columns)
            throws java.sql.SQLException {
        Map<String, String> texts = new HashMap<>();
        for (String column : columns) {
            String text = row.getString(column);
            if (text != null) texts.put(column, text);
        }
        return texts;
    }

    private void keep(Database database, Row row, Map<String, String> after) {
        List<String> sets = new ArrayList<>();
        after.keySet().forEach(column -> sets.add(column + " = :w_" + column));
        String which = key.stream().map(column -> column + " = :" + column).collect(Collectors.joining(" and "));
        database.write(h -> {
            var update = h.createUpdate("update " + name + " set " + String.join(", ", sets) + " where " + which);
            after.forEach((column, text) -> update.bind("w_" + column, text));
            row.key().forEach(update::bind);
            return update.execute();
        });
    }
}
