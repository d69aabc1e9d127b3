package app.callside.dispute;

import static app.callside.testing.Ledgers.TODAY;
import static app.callside.testing.Ledgers.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.callside.documents.DocumentKind;
import app.callside.followup.FollowUp;
import app.callside.ledger.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C4")
class OwedByUsTest {
    private static final CustomerId ID = new CustomerId(1);
    private static final LocalDate LATE = TODAY.minusDays(1);

    private static Dispute dispute(Owner owner, LocalDate dueOn, Course course) {
        return new Dispute(
                UUID.randomUUID(),
                ID,
                Optional.empty(),
                "2207",
                DisputeReason.PRICE,
                usd("12.50"),
                "",
                owner,
                dueOn,
                TODAY.minusDays(9),
                course);
    }

    private static MissingDocument copy(Owner owner, LocalDate dueOn) {
        return new MissingDocument(
                UUID.randomUUID(),
                ID,
                Optional.empty(),
                DocumentKind.INVOICE_COPY,
                "2291",
                owner,
                dueOn,
                TODAY.minusDays(9),
                Optional.empty());
    }

    private static FollowUp call(LocalDate dueOn, Optional<LocalTime> at) {
        return new FollowUp(UUID.randomUUID(), ID, Optional.empty(), dueOn, at, "call", Optional.empty());
    }

    @Test
    void whatIsLateComesLongestFirst() {
        assertEquals(
                List.of(
                        new OwedByUs.Call(LATE.minusDays(4)),
                        new OwedByUs.Paper(DocumentKind.INVOICE_COPY, "2291", LATE.minusDays(2)),
                        new OwedByUs.Answer("2207", LATE),
                        new OwedByUs.Credit("2207", LATE)),
                OwedByUs.overdue(
                        List.of(
                                dispute(Owner.US, LATE, Course.begun()),
                                dispute(Owner.US, LATE, Course.begun().adjusting())),
                        List.of(copy(Owner.US, LATE.minusDays(2))),
                        List.of(call(LATE.minusDays(4), Optional.of(LocalTime.NOON))),
                        TODAY));
    }

    @Test
    void whatIsTheirsOrNotDueOrDoneIsNotOurs() {
        Course refused = Course.begun().ruled(new Ruling(Decision.REFUSED, LATE, ""));
        Course credited = Course.begun().adjusting().shown("CN-1", Optional.empty());
        assertEquals(
                List.of(),
                OwedByUs.overdue(
                        List.of(
                                dispute(Owner.THEM, LATE, Course.begun()),
                                dispute(Owner.US, TODAY, Course.begun()),
                                dispute(Owner.US, LATE, refused),
                                dispute(Owner.US, LATE, credited)),
                        List.of(
                                copy(Owner.THEM, LATE),
                                copy(Owner.US, TODAY),
                                copy(Owner.US, LATE).done(LATE)),
                        List.of(call(LATE, Optional.empty())),
                        TODAY));
    }

    @Test
    void whatDecidesADisputeIsKnownForEveryReason() {
        DisputePolicy house = DisputePolicy.ofTheHouse();
        for (DisputeReason reason : DisputeReason.values())
            if (reason != DisputeReason.OTHER)
                assertFalse(house.evidenceFor(reason).isEmpty(), reason.name());
    }
}
