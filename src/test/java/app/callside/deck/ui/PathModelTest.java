package app.callside.deck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.deck.DeckFiles;
import app.callside.deck.NextAction;
import app.callside.deck.PathStep;
import app.callside.deck.ProblemPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T5")
class PathModelTest {
    private final List<String> heard = new ArrayList<>();
    private final PathModel model = new PathModel(DeckFiles.builtIn());

    @BeforeEach
    void listen() {
        model.listen(
                path -> heard.add("taken " + path.id()),
                step -> heard.add("done " + step.id()),
                () -> heard.add("left"),
                action -> heard.add("open " + action.id()));
    }

    private String next() {
        return model.next().map(PathStep::id).orElse("none");
    }

    @Test
    void theFiveProblemsHaveAPathAndEveryStepCreatesWork() {
        assertEquals(
                List.of("contact-cannot-authorise", "we-failed", "records-missing", "invoice-or-vendor", "no-cash"),
                model.paths().stream().map(ProblemPath::id).toList());
        Set<NextAction> created = new HashSet<>();
        model.paths().forEach(path -> path.steps().forEach(step -> created.add(step.action())));
        assertTrue(created.containsAll(Set.of(
                NextAction.CONTACT,
                NextAction.VERIFY,
                NextAction.ADJUST,
                NextAction.DOCUMENT,
                NextAction.PLAN,
                NextAction.CHAIN)));
    }

    @Test
    void aStepIsDoneByWhatItCreatesAndByNothingElse() {
        model.take(4);
        assertEquals("why-now", next());
        model.act();
        model.happened(NextAction.DOCUMENT);
        assertEquals("why-now", next(), "a document answers no claim");
        model.happened(NextAction.VERIFY);
        assertEquals("renew", next());
        model.happened(NextAction.PROMISE);
        assertEquals("check-in", next(), "one payment is a plan of one part");
        model.pass();
        assertEquals("none", next());
        model.act();
        assertEquals(List.of("taken no-cash", "open verify", "done why-now", "done renew", "done check-in"), heard);
    }

    @Test
    void aCallThatIsBroughtBackIsOnItsPathAgain() {
        model.begin(Optional.of("we-failed@1"), Set.of("own-it"));
        assertEquals("correct", next());
        model.begin(Optional.of("we-failed@7"), Set.of());
        assertEquals(Optional.empty(), model.taken(), "another version has other steps");
        model.begin(Optional.empty(), Set.of());
        assertEquals("none", next());
    }

    @Test
    void leavingAPathLeavesWhatCameOfIt() {
        model.take(0);
        model.pass();
        model.leave();
        assertEquals("none", next());
        model.take(0);
        assertEquals("who-else", next(), "taken anew it begins anew");
        assertTrue(heard.contains("left"));
        model.take(99);
        assertEquals("who-else", next());
    }
}
