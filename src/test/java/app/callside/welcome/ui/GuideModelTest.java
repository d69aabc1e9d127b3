package app.callside.welcome.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.work.DirectWork;
import app.callside.base.work.Fault;
import app.callside.welcome.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The guide is offered, led, left and taken up again; on the sample book only. */
class GuideModelTest {
    private final List<Fault> refused = new ArrayList<>();
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Map<String, String> keys = new HashMap<>();
    private boolean sample = true;
    private String kept = "";
    private final GuideModel model = new GuideModel(new GuideServices(
            () -> sample,
            () -> kept,
            step -> kept = step,
            () -> signs,
            () -> signs.remove(Sign.FINISHED),
            action -> Optional.ofNullable(keys.get(action)),
            refused::add,
            () -> Language.ENGLISH,
            new DirectWork(),
            Messages.in(Locale.US)));

    private GuideModel.Shown.Step step() {
        return assertInstanceOf(GuideModel.Shown.Step.class, model.shown().get());
    }

    private void now(Sign... all) {
        signs.clear();
        signs.addAll(List.of(all));
        model.look();
    }

    @Test
    void anOfferIsTakenOrPutAway() {
        model.offer();
        assertInstanceOf(GuideModel.Shown.Offer.class, model.shown().get());
        model.close();
        assertFalse(model.isThere());
        assertEquals("", kept);
        model.offer();
        model.goOn();
        assertEquals(1, step().number());
        assertFalse(step().mayGoOn(), "there is nobody to call yet");
    }

    @Test
    void realCustomersAreNeverPartOfIt() {
        sample = false;
        model.goOn();
        assertFalse(model.isThere());
        assertEquals("guide.own-book", refused.getFirst().key());
    }

    @Test
    void itGoesOnByWhatIsDoneAndKeepsWhereItIs() {
        model.goOn();
        now(Sign.PREPARED, Sign.CALLING);
        assertEquals("Who is on the line?", step().title());
        assertEquals("who", kept);
        now(Sign.PREPARED, Sign.CALLING, Sign.CONFIRMED, Sign.TICKED);
        assertTrue(step().words().startsWith("our CFO is on vacation"));
        model.goOn();
        model.goOn();
        assertEquals("Hear the promise", step().title(), "two steps were left out");
    }

    @Test
    void leftInTheMiddleItIsTakenUpThere() {
        signs.addAll(List.of(Sign.PREPARED, Sign.CALLING, Sign.CONFIRMED, Sign.TICKED));
        model.goOn();
        model.close();
        assertFalse(model.isThere());
        assertEquals("words", kept);
        model.goOn();
        assertEquals(5, step().number());
    }

    @Test
    void aCallThatWasFinishedBeforeItBeganDoesNotCount() {
        signs.add(Sign.FINISHED);
        model.goOn();
        assertEquals(1, step().number());
    }

    @Test
    void atItsEndItIsOverAndBeginsAnewTheNextTime() {
        model.goOn();
        now(Sign.FINISHED, Sign.PROMISES);
        assertTrue(step().isLast());
        assertTrue(step().mayGoOn());
        model.goOn();
        assertFalse(model.isThere());
        assertEquals(GuideModel.OVER, kept);
        signs.clear();
        model.goOn();
        assertEquals(1, step().number());
    }

    @Test
    void keysAreNamedAsTheyAreNow() {
        model.goOn();
        now(Sign.PREPARED);
        assertTrue(step().text().contains("F7 starts the call"));
        keys.put("start", "Ctrl Alt S");
        model.look();
        assertTrue(step().text().contains("Ctrl Alt S starts the call"));
    }
}
