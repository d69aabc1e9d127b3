package app.callside.people;

import java.util.Optional;

/// Where the desk's profile is kept.
public interface ProfileStore {
    Optional<DeskProfile> profile();

    /// How customers pay this company, as far as it is known.
    PaymentDetails paymentDetails();

    /// What stands on our letters, as far as it is known.
    CompanyProfile company();

    /// Inside a unit of work.
    void keep(CompanyProfile company);

    /// Inside a unit of work.
    void keep(PaymentDetails details);

    /// Inside a unit of work.
    void keep(DeskProfile profile);
}
