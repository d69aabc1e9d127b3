package app.callside.boot;

import app.callside.base.text.Language;
import app.callside.base.ui.Look;
import app.callside.base.ui.TextSize;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.shell.ui.ShellModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What a choice of colours, of the size of text or of the language does, and how it is kept for the next
/// start.
final class LookAndLanguage {
    private final Wiring wiring;
    private final ShellModel shell;
    private final AtStake atStake;
    private final Consumer<Fault> refuse;
    private final Work work;
    private Runnable anew = () -> {};
    /// The language that was asked for last; asked for once more, it is meant.
    private String asked = "";

    /// What would be lost with screens that another language replaces.
    ///
    /// @param calling whether a call is going on
    /// @param importing whether an import is under way
    /// @param typed whether something is typed and not kept
    record AtStake(BooleanSupplier calling, BooleanSupplier importing, BooleanSupplier typed) {}

    /// Shows what was chosen last.
    ///
    /// @param refuse shows why another language has to wait
    LookAndLanguage(Wiring wiring, ShellModel shell, AtStake atStake, Consumer<Fault> refuse, Work work) {
        this.wiring = wiring;
        this.shell = shell;
        this.atStake = atStake;
        this.refuse = refuse;
        this.work = work;
        shell.look().set(wiring.desk.look());
        shell.textSize().set(wiring.desk.textSize());
        shell.speaks(wiring.desk.language(), wiring.spoken.ofTheSystem(), this::speak);
        shell.look().subscribe((_, now) -> work.start(() -> kept(now), _ -> {}));
        shell.textSize().subscribe((_, now) -> work.start(() -> kept(now), _ -> {}));
    }

    /// Hears that another language is spoken: screens made from then on are in it.
    void onLanguage(Runnable listener) {
        anew = listener;
    }

    private Look kept(Look look) {
        wiring.desk.keep(look);
        return look;
    }

    private TextSize kept(TextSize size) {
        wiring.desk.keep(size);
        return size;
    }

    private Optional<Language> kept(Optional<Language> language) {
        wiring.desk.keep(language);
        return language;
    }

    /// Another language is wanted: the deck learns it first, then the screens are made anew in it. Not
    /// during a call, whose words stand on every screen; and what was typed and not kept is not thrown
    /// away unasked.
    private void speak(Optional<Language> chosen) {
        if (mayNotLeave(chosen)) return;
        Language language = chosen.orElse(wiring.spoken.ofTheSystem());
        work.start(() -> wiring.deck.in(language), learnt -> {
            if (mayNotLeave(chosen)) return;
            wiring.speak(language, learnt);
            work.start(() -> kept(chosen), _ -> {});
            shell.speaks(chosen, wiring.spoken.ofTheSystem(), this::speak);
            anew.run();
        });
    }

    private boolean mayNotLeave(Optional<Language> chosen) {
        boolean calling = atStake.calling().getAsBoolean();
        boolean importing = atStake.importing().getAsBoolean();
        if (calling) refuse.accept(Fault.of("language.calling"));
        if (!calling && importing) refuse.accept(Fault.of("language.importing"));
        if (calling || importing) return true;
        String name = chosen.map(Language::code).orElse("system");
        boolean unkept = atStake.typed().getAsBoolean() && !asked.equals(name);
        if (unkept) refuse.accept(Fault.of("language.typed"));
        asked = name;
        return unkept;
    }
}
