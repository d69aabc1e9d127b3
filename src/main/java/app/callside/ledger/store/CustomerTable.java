package app.callside.ledger.store;

import app.callside.base.sql.Batches;
import app.callside.base.sql.Column;
import app.callside.base.sql.Database;
import app.callside.ledger.AccountClass;
import app.callside.ledger.AccountStatus;
import app.callside.ledger.Customer;
import app.callside.ledger.CustomerId;
import app.callside.ledger.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The rows of customers.
final class CustomerTable {
    private static final String INSERT = """
            insert into customer (customer_key, name, country, time_zone, account_class, goods, terms, phone, email,
                address, since, owner, delivery_address, credit_currency, credit_limit_minor, credit_hold, ceased_on,
                third_party, import_id)
            values (:key, :name, :country, :zone, :class, :goods, :terms, :phone, :email, :address, :since, :owner,
                :delivery, :currency, :limit, :hold, :ceased, :thirdParty, :import)
            """;

    private final Database database;

    CustomerTable(Database database) {
        this.database = database;
    }

    Optional<Customer> withId(CustomerId id) {
        return database.read(h -> h.createQuery("select * from customer where id = :id")
                .bind("id", id.value())
                .map((row, _) -> customer(row))
                .findFirst());
    }

    Optional<Customer> withKey(String key) {
        return database.read(h -> h.createQuery("select * from customer where customer_key = :key")
                .bind("key", key)
                .map((row, _) -> customer(row))
                .findFirst());
    }

    CustomerId add(Customer customer) {
        CustomerId id = database.write(h -> bound(h.createUpdate(INSERT), customer)
                .bind("key", customer.key())
                .bind("import", (Long) null)
                .executeAndReturnGeneratedKeys("id")
                .map((row, _) -> new CustomerId(row.getLong("id")))
                .one());
        database.touched(id.value());
        return id;
    }

    Map<String, Customer> withKeys(Collection<String> keys) {
        Map<String, Customer> found = new HashMap<>();
        Batches.each(
                keys,
                some -> database.read(h -> h.createQuery("select * from customer where customer_key = any(:keys)")
                                .bind("keys", Batches.texts(some))
                                .map((row, _) -> customer(row))
                                .list())
                        .forEach(customer -> found.put(customer.key(), customer)));
        return found;
    }

    Map<String, CustomerId> addAll(Collection<Customer> customers, ImportId importId) {
        Map<String, CustomerId> numbers = new HashMap<>();
        Batches.each(
                customers,
                some -> database.write(h -> {
                    var batch = h.prepareBatch(INSERT);
                    for (Customer customer : some)
                        bound(batch, customer)
                                .bind("key", customer.key())
                                .bind("import", importId.value())
                                .add();
                    batch.executePreparedBatch("id", "customer_key")
                            .map((row, _) ->
                                    numbers.put(row.getString("customer_key"), new CustomerId(row.getLong("id"))))
                            .list();
                    return true;
                }));
        numbers.values().forEach(id -> database.touched(id.value()));
        return numbers;
    }

    void update(Customer customer) {
        // calls are found by the name of today
        database.read(h -> h.createQuery("""
                        select r.id from call_record r join customer c on c.id = r.customer_id
                        where c.id = :id and c.name <> :name order by r.started_at
                        """)
                        .bind("id", customer.id().value())
                        .bind("name", customer.name())
                        .mapTo(String.class)
                        .list())
                .forEach(database::touchedCall);
        database.write(h -> bound(h.createUpdate("""
                        update customer set name = :name, country = :country, time_zone = :zone,
                            account_class = :class, goods = :goods, terms = :terms, phone = :phone, email = :email,
                            address = :address, since = :since, owner = :owner, delivery_address = :delivery,
                            credit_currency = :currency, credit_limit_minor = :limit, credit_hold = :hold,
                            ceased_on = :ceased, third_party = :thirdParty
                        where id = :id
                        """), customer)
                .bind("id", customer.id().value())
                .execute());
        database.touched(customer.id().value());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Customer customer) {
        AccountStatus status = customer.status();
        return statement
                .bind("name", customer.name())
                .bind("country", customer.country())
                .bind("zone", customer.zone().map(ZoneId::getId).orElse(null))
                .bind("class", customer.accountClass().name())
                .bind("goods", customer.goods())
                .bind("terms", customer.terms())
                .bind("phone", customer.phone())
                .bind("email", customer.email())
                .bind("address", customer.address())
                .bind("since", customer.since().orElse(null))
                .bind("owner", status.owner())
                .bind("delivery", status.deliveryAddress())
                .bind(
                        "currency",
                        status.creditLimit()
                                .map(limit -> limit.getCurrencyUnit().getCode())
                                .orElse(null))
                .bind(
                        "limit",
                        status.creditLimit().map(Money::getAmountMinorLong).orElse(null))
                .bind("hold", status.creditHold())
                .bind("ceased", status.ceasedOn().orElse(null))
                .bind("thirdParty", status.thirdParty());
    }

    List<Customer> withIds(Collection<CustomerId> ids) {
        List<Customer> found = new ArrayList<>();
        Batches.each(
                ids.stream().map(CustomerId::value).toList(),
                some -> found.addAll(database.read(h -> h.createQuery("select * from customer where id = any(:ids)")
                        .bind("ids", Batches.longs(some))
                        .map((row, _) -> customer(row))
                        .list())));
        return found;
    }

    boolean isEmpty() {
        return database.read(h -> h.createQuery("select id from customer fetch first 1 rows only")
                .mapTo(Long.class)
                .findFirst()
                .isEmpty());
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(
                new CustomerId(row.getLong("id")),
                row.getString("customer_key"),
                row.getString("name"),
                row.getString("country"),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of),
                AccountClass.valueOf(row.getString("account_class")),
                row.getString("goods"),
                row.getString("terms"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                Column.day(row, "since"),
                new AccountStatus(
                        row.getString("owner"),
                        row.getString("delivery_address"),
                        limit(row),
                        row.getBoolean("credit_hold"),
                        Column.day(row, "ceased_on"),
                        row.getBoolean("third_party")));
    }

    private static Optional<Money> limit(ResultSet row) throws SQLException {
        long minor = row.getLong("credit_limit_minor");
        if (row.wasNull()) return Optional.empty();
        return Optional.ofNullable(row.getString("credit_currency"))
                .map(code -> Money.ofMinor(CurrencyUnit.of(code), minor));
    }
}
