package app.callside.deck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The script of a kind of call together with what must be said in it.
///
/// @param script what to say
/// @param mustSays what must not be missed, in order
public record CallGuide(Script script, List<MustSay> mustSays) {
    public CallGuide {
        mustSays = List.copyOf(mustSays);
        Set<String> ids = new HashSet<>();
        for (MustSay point : mustSays) {
            if (!ids.add(point.id()))
                throw new IllegalArgumentException("two must-say points are called " + point.id());
        }
    }
}
