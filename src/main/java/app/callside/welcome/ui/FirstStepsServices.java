package app.callside.welcome.ui;

import app.callside.base.text.Messages;
import app.callside.base.work.Work;
import app.callside.people.DeskProfile;
import app.callside.people.House;
import app.callside.people.Seat;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the first steps work with.
///
/// @param profile who works at this desk, as it stands
/// @param know takes another that was kept
/// @param changed hears that the company was changed
/// @param isEmpty whether the store has no customer yet; blocks
/// @param over keeps that the steps were finished or left out, so that they do not come by themselves
///     again; blocks
/// @param toImport shows where a file is chosen
/// @param toSample opens the sample book
/// @param leave shows what comes after the steps
public record FirstStepsServices(
        House house,
        Seat seat,
        Supplier<DeskProfile> profile,
        Consumer<DeskProfile> know,
        Runnable changed,
        Supplier<Boolean> isEmpty,
        Runnable over,
        Runnable toImport,
        Runnable toSample,
        Runnable leave,
        Work work,
        Messages messages) {}
