package app.callside.review;

import app.callside.testing.Fuzz;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A view that was kept and came back damaged is read, or refused; the list of views goes on without it. */
@Tag("R2")
class NarrowingTextFuzzTest {
    @Test
    void damagedViews() {
        String[] samples = {
            "{\"words\":\"cfo away\",\"parts\":[{\"kind\":\"From\",\"of\":\"2026-11-01\"}]}",
            "{\"words\":\"\",\"parts\":[{\"kind\":\"Became\",\"of\":\"KEPT 2026-11-23\"},{\"kind\":\"WithCard\","
                    + "\"of\":\"signer-away\",\"used\":true}]}",
            "{\"words\":\"a\",\"parts\":[{\"kind\":\"PromisedAtLeast\",\"of\":\"100.50\"},{\"kind\":\"InCurrency\","
                    + "\"of\":\"USD\"},{\"kind\":\"TalkedAtLeast\",\"of\":\"PT3M\"}]}"
        };
        Fuzz.texts(3000, samples, text -> {
            try {
                NarrowingText.read(text);
            } catch (IllegalArgumentException refused) {
                return; // as it says
            }
        });
    }
}
