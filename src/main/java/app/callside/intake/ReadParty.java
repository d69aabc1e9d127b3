package app.callside.intake;

import java.util.Optional;
import org.joda.money.Money;

/// What a row of a customers or contacts file says about one customer. Texts are empty and values absent where the file
/// says nothing; then what the ledger knows stays. A customer with several contacts comes once for each of them.
///
/// @param customer what tells the customer from the others, and the ledger's key of a new one
/// @param address of the invoice, its lines joined by a comma
/// @param creditLimit in the file's currency
/// @param creditHold whether deliveries are stopped
record ReadParty(
        String customer,
        String name,
        String country,
        String phone,
        String fax,
        String email,
        String address,
        String deliveryAddress,
        String terms,
        String goods,
        Optional<Money> creditLimit,
        Optional<Boolean> creditHold,
        Optional<ReadContact> contact) {}
