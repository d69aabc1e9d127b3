package app.callside.people.store;

import app.callside.base.sql.Database;
import app.callside.base.sql.Setting;
import app.callside.people.CompanyProfile;
import app.callside.people.DeskProfile;
import app.callside.people.PaymentDetails;
import app.callside.people.ProfileStore;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The desk's profile as named settings.
public final class JdbcProfileStore implements ProfileStore {
    private static final String COLLECTOR = "desk.collector";
    private static final String COMPANY = "desk.company";
    private static final String NUMBER = "desk.number";

    private static final String ADDRESS = "company.address";
    private static final String PHONE = "company.phone";
    private static final String EMAIL = "company.email";
    private static final String REGISTER = "company.register";

    private static final String REMIT_TO = "pay.remit-to";
    private static final String ACCOUNT = "pay.account";
    private static final String LINK = "pay.link";

    private final Database database;

    public JdbcProfileStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<DeskProfile> profile() {
        Map<String, String> all = database.read(h -> h.createQuery("select name, content from setting")
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("content")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        if (!all.containsKey(COLLECTOR)) return Optional.empty();
        return Optional.of(new DeskProfile(
                all.getOrDefault(COLLECTOR, ""), all.getOrDefault(COMPANY, ""), all.getOrDefault(NUMBER, "")));
    }

    @Override
    public void keep(DeskProfile profile) {
        keep(COLLECTOR, profile.collector());
        keep(COMPANY, profile.company());
        keep(NUMBER, profile.callbackNumber());
    }

    @Override
    public CompanyProfile company() {
        return new CompanyProfile(read(ADDRESS), read(PHONE), read(EMAIL), read(REGISTER));
    }

    @Override
    public void keep(CompanyProfile company) {
        keep(ADDRESS, company.address());
        keep(PHONE, company.phone());
        keep(EMAIL, company.email());
        keep(REGISTER, company.register());
    }

    @Override
    public PaymentDetails paymentDetails() {
        return new PaymentDetails(read(REMIT_TO), read(ACCOUNT), read(LINK));
    }

    @Override
    public void keep(PaymentDetails details) {
        keep(REMIT_TO, details.remitTo());
        keep(ACCOUNT, details.account());
        keep(LINK, details.link());
    }

    private String read(String name) {
        return new Setting(database, name).read().orElse("");
    }

    private void keep(String name, String content) {
        new Setting(database, name).keep(content);
    }
}
