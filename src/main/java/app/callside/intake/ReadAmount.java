package app.callside.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// An amount as a cell says it, exact to the last digit written.
///
/// @param currency when the cell names one
record ReadAmount(BigDecimal value, Optional<CurrencyUnit> currency) {
    boolean isNegative() {
        return value.signum() < 0;
    }
}
