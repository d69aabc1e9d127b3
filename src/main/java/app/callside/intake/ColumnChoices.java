package app.callside.intake;

import java.util.Optional;

/// Remembers which columns a person chose for exports with certain headers, so that nobody is asked twice.
public interface ColumnChoices {
    /// Remembers nothing.
    ColumnChoices NONE = new ColumnChoices() {
        @Override
        public Optional<String> columns(String headers) {
            return Optional.empty();
        }

        @Override
        public void keep(String headers, String columns) {}
    };

    /// What was kept last for these headers.
    ///
    /// @param headers their fingerprint, 64 characters
    Optional<String> columns(String headers);

    /// In the running transaction.
    void keep(String headers, String columns);
}
