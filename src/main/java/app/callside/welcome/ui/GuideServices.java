package app.callside.welcome.ui;

import app.callside.base.text.Language;
import app.callside.base.text.Messages;
import app.callside.base.work.Fault;
import app.callside.base.work.Work;
import app.callside.welcome.Sign;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the guide works with.
///
/// @param isSample whether the store holds the sample book and nothing else; blocks
/// @param kept the step at which it was left, empty where it never was; blocks
/// @param keep keeps it; blocks
/// @param signs what is so now
/// @param begins hears that it begins: what was done before does not count
/// @param key how the key of an action is written at this moment, by the action's name
/// @param refuse shows why the guide does not begin
public record GuideServices(
        Supplier<Boolean> isSample,
        Supplier<String> kept,
        Consumer<String> keep,
        Supplier<Set<Sign>> signs,
        Runnable begins,
        Function<String, Optional<String>> key,
        Consumer<Fault> refuse,
        Supplier<Language> language,
        Work work,
        Messages messages) {}
