package app.callside.help.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.callside.base.work.DirectWork;
import app.callside.help.HelpBook;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X4")
class HelpModelTest {
    private final HelpModel model = new HelpModel(() -> HelpBook.in(Locale.ENGLISH), new DirectWork());

    private String page() {
        return model.shown().get().orElseThrow().page().id();
    }

    @Test
    void itOpensAtThePageThatIsWantedAndMarksItInTheContents() {
        model.open("figures");
        assertEquals("figures", page());
        assertInstanceOf(HelpModel.Line.Chapter.class, model.lines().get().getFirst());
        assertInstanceOf(HelpModel.Line.Page.class, model.chosen().get().orElseThrow());
    }

    @Test
    void typingShowsTheBestPageAtItsSection() {
        model.open("figures");
        model.typed().set("recovery code");
        assertTrue(model.lines().get().stream().allMatch(HelpModel.Line.Found.class::isInstance));
        assertEquals(model.lines().get().getFirst(), model.chosen().get().orElseThrow());
        assertTrue(model.shown().get().orElseThrow().place() > 0);
        model.next();
        assertEquals(model.lines().get().get(1), model.chosen().get().orElseThrow());
    }

    @Test
    void putAwaySearchListsTheContentsWithThePageThatIsRead() {
        model.open("figures");
        model.typed().set("rehears");
        model.typed().set("");
        assertInstanceOf(HelpModel.Line.Chapter.class, model.lines().get().getFirst());
        assertEquals("rehearse", page());
        assertInstanceOf(HelpModel.Line.Page.class, model.chosen().get().orElseThrow());
    }

    @Test
    void whatIsNotFoundLeavesThePageThere() {
        model.open("figures");
        model.typed().set("elephant");
        assertEquals(List.of(), model.lines().get());
        assertEquals("figures", page());
        model.next();
        assertEquals("figures", page());
    }

    @Test
    void stepsGoFromPageToPageAndStopAtTheEnds() {
        model.open("first-steps");
        model.previous();
        assertEquals("first-steps", page());
        model.next();
        assertEquals("first-call", page());
        for (int i = 0; i < 40; i++) model.next();
        assertEquals("command-line", page());
    }

    @Test
    void backComesFromWhereALinkLed() {
        model.open("first-steps");
        assertFalse(model.canGoBack());
        model.follow("backups");
        model.follow("backups");
        model.follow("company");
        model.back();
        assertEquals("backups", page());
        model.back();
        assertEquals("first-steps", page());
        assertFalse(model.canGoBack());
    }

    @Test
    void openedAgainItBeginsAnew() {
        model.open("first-steps");
        model.follow("backups");
        model.typed().set("disk");
        model.open("worklist");
        assertEquals("", model.typed().get());
        assertEquals("worklist", page());
        assertFalse(model.canGoBack());
    }
}
