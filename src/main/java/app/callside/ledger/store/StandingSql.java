package app.callside.ledger.store;

/// The sums of a customer's open items in SQL, as of the days `:day`, `:d30`, `:d60` and `:d90` before it.
final class StandingSql {
    static final String OPEN = """
            balance_minor <> 0 and (settled_on is null
                or (settled_on > :day and (invoice_date is null or invoice_date <= :day)))
            """;

    /// Neither credit nor cash.
    private static final String OWED = "kind in ('INVOICE', 'BALANCE')";

    /// The columns of table `standing` behind its key, in the order of [#SUMS].
    static final String COLUMNS =
            "a0, a1, a2, a3, a4, n0, n1, n2, n3, n4, credit_minor, credit_count, disputed_minor," + " oldest, next_due";

    static final String SUMS = String.join(
            ", ",
            sum("balance_minor", OWED + " and (due_date is null or due_date >= :day)", "a0"),
            sum("balance_minor", OWED + " and due_date < :day and due_date >= :d30", "a1"),
            sum("balance_minor", OWED + " and due_date < :d30 and due_date >= :d60", "a2"),
            sum("balance_minor", OWED + " and due_date < :d60 and due_date >= :d90", "a3"),
            sum("balance_minor", OWED + " and due_date < :d90", "a4"),
            sum("1", OWED + " and (due_date is null or due_date >= :day)", "n0"),
            sum("1", OWED + " and due_date < :day and due_date >= :d30", "n1"),
            sum("1", OWED + " and due_date < :d30 and due_date >= :d60", "n2"),
            sum("1", OWED + " and due_date < :d60 and due_date >= :d90", "n3"),
            sum("1", OWED + " and due_date < :d90", "n4"),
            sum("balance_minor", "not " + OWED, "credit_minor"),
            sum("1", "not " + OWED, "credit_count"),
            sum("balance_minor", OWED + " and disputed and due_date < :day", "disputed_minor"),
            "min(case when is_open and " + OWED + " and due_date < :day then due_date end) as oldest",
            "min(case when is_open and " + OWED + " and due_date >= :day then due_date end) as next_due");

    private StandingSql() {}

    private static String sum(String what, String when, String name) {
        return "sum(case when is_open and " + when + " then " + what + " else 0 end) as " + name;
    }

    /// One row for each customer and currency with an item that `where` lets through.
    static String from(String where) {
        return "select customer_id, currency, " + SUMS
                + " from (select customer_id, currency, kind, due_date, balance_minor, disputed, (" + OPEN
                + ") as is_open from invoice" + where + ") item group by customer_id, currency";
    }
}
