package app.callside.welcome.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.welcome.GuideStep;
import app.callside.welcome.GuideText;
import app.callside.welcome.GuidedCall;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The guide beside the screens: offered, at work at a step, or away. For the interface thread.
public final class GuideModel {
    /// What its panel shows.
    sealed interface Shown {
        record Nothing() implements Shown {}

        record Offer() implements Shown {}

        /// @param mayGoOn whether the step can be left out
        /// @param isLast whether nothing follows
        record Step(int number, int of, String title, String text, String words, boolean mayGoOn, boolean isLast)
                implements Shown {}
    }

    /// Kept in place of a step: it was led to its end.
    static final String OVER = "over";

    private static final Pattern KEY = Pattern.compile("\\{([^|}]+)\\|([^}]+)}");

    private record Found(boolean isSample, String step) {}

    private final GuideServices services;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private Optional<GuidedCall> call = Optional.empty();

    public GuideModel(GuideServices services) {
        this.services = services;
    }

    /// Offers the guide, unless it is at work.
    public void offer() {
        if (call.isEmpty()) shown.set(new Shown.Offer());
    }

    /// Begins, or goes on where it was left; at work, leaves the step out. Only on the sample book: no
    /// call that was never held shall stand in a book of real customers.
    public void goOn() {
        if (call.isPresent()) {
            skip();
            return;
        }
        services.work()
                .start(
                        () -> new Found(
                                services.isSample().get(), services.kept().get()),
                        this::begin);
    }

    private void begin(Found found) {
        if (call.isPresent()) return;
        if (!found.isSample()) {
            shown.set(new Shown.Nothing());
            services.refuse().accept(Fault.of("guide.own-book"));
            return;
        }
        GuidedCall begun = new GuidedCall(GuideText.in(services.language().get()));
        begun.begin(found.step());
        services.begins().run();
        call = Optional.of(begun);
        begun.see(services.signs().get());
        show(begun);
    }

    private void skip() {
        call.ifPresent(now -> {
            if (now.isLast()) {
                close();
                return;
            }
            now.skip(services.signs().get());
            now.see(services.signs().get());
            show(now);
        });
    }

    /// Looks at what was done meanwhile.
    public void look() {
        call.ifPresent(now -> {
            now.see(services.signs().get());
            show(now);
        });
    }

    /// Goes away; what was reached is taken up the next time.
    public void close() {
        call.ifPresent(now -> keep(now.isLast() ? OVER : now.step().id()));
        call = Optional.empty();
        shown.set(new Shown.Nothing());
    }

    private void keep(String step) {
        services.work()
                .start(
                        () -> {
                            services.keep().accept(step);
                            return true;
                        },
                        _ -> {});
    }

    private void show(GuidedCall now) {
        GuideStep step = now.step();
        Shown next = new Shown.Step(
                now.number(),
                now.size(),
                step.title(),
                withKeys(step.text()),
                step.words().orElse(""),
                now.isLast() || now.maySkip(services.signs().get()),
                now.isLast());
        Shown before = shown.get();
        shown.set(next);
        boolean isNew = !(before instanceof Shown.Step last) || last.number() != now.number();
        if (isNew) keep(now.isLast() ? OVER : step.id());
    }

    /// A text with its keys as they are now; where nobody knows the action at the moment, as they usually
    /// are.
    private String withKeys(String text) {
        return KEY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        services.key().apply(found.group(1)).orElse(found.group(2))));
    }

    /// Whether it leads somebody now.
    public boolean isAtWork() {
        return call.isPresent();
    }

    /// Whether anything of it is on the screen.
    public boolean isThere() {
        return !(shown.get() instanceof Shown.Nothing);
    }

    Messages messages() {
        return services.messages();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }
}
