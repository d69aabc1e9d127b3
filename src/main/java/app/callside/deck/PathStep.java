package app.callside.deck;

/// One step of a problem path.
///
/// @param id stable id, unique on its path
/// @param title what the step is for
/// @param say plain speech to read aloud
/// @param action the work that the step creates
public record PathStep(String id, String title, String say, NextAction action) {
    public PathStep {
        Filled.in("id of a step", id);
        Filled.in("title of step " + id, title);
        Filled.in("words of step " + id, say);
        if (!action.createsWork())
            throw new IllegalArgumentException("step " + id + " creates nothing: " + action.id());
    }
}
