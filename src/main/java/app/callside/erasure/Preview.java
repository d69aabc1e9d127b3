package app.callside.erasure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an erasure would do, and what forbids it.
///
/// @param calls how many finished calls would be blanked and sealed anew
/// @param linesOfTheirs how many lines of notes hold what they said
/// @param places how many rows would be blanked beside the calls, by place; 0 where there is none
/// @param contact whether their card would go
/// @param drafts how many drafts of e-mails would go
/// @param obstacles what forbids it; empty where nothing does
/// @param byHand what a person has to look through afterwards
/// @param hold the legal hold on the customer, where there is one
public record Preview(
        Person person,
        int calls,
        int linesOfTheirs,
        Map<Place, Integer> places,
        boolean contact,
        int drafts,
        List<Obstacle> obstacles,
        ByHand byHand,
        Optional<LegalHold> hold) {
    public Preview {
        places = Map.copyOf(places);
        obstacles = List.copyOf(obstacles);
    }

    /// What the program does not read into, or may not change.
    ///
    /// @param documents names of files on the account that name them
    /// @param unread names of files on the account, attached to mails, or in the data folder that
    ///     no program can read
    /// @param takes recordings of mock openings in the house: somebody may say a name in one
    /// @param files in the data folder that name them and are not ours to cut
    /// @param books how many words of the books name them: those stay
    /// @param trailEntries how many old entries of the audit trail name them: the chain is never rewritten
    /// @param shared parts of the name that are left where they stand alone
    public record ByHand(
            List<String> documents,
            List<String> unread,
            int takes,
            List<String> files,
            int books,
            int trailEntries,
            List<String> shared) {
        public ByHand {
            documents = List.copyOf(documents);
            unread = List.copyOf(unread);
            files = List.copyOf(files);
            shared = List.copyOf(shared);
        }
    }

    public boolean isAllowed() {
        return obstacles.isEmpty();
    }

    /// Whether the records have to stay, and nothing forbids to take their card away.
    public boolean mayBeBlocked() {
        return contact
                && !obstacles.isEmpty()
                && obstacles.stream().allMatch(one -> one.kind().isOfRecords());
    }

    public int in(Place place) {
        return places.getOrDefault(place, 0);
    }
}
