package app.callside.desk.ui;

import java.util.List;
import java.util.Optional;

/// A form of a few fields in the commitment bar, filled in with what is known when it opens.
interface InlineForm {
    /// In the order in which they are filled in; the caret begins in the first.
    List<FormField> fields();

    /// Takes what was filled in.
    ///
    /// @return the key of what stands in the way, or empty when it was taken
    Optional<String> take();
}
