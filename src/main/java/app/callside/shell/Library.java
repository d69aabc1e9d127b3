package app.callside.shell;

/// A library that the program runs with.
///
/// @param group who publishes it
/// @param licence the names of its licences; where it is under several, any of them can be chosen
public record Library(String group, String name, String version, String licence) {
    public Library {
        if (group.isBlank() || name.isBlank() || version.isBlank() || licence.isBlank())
            throw new IllegalArgumentException("A library needs a group, a name, a version and a licence: " + name);
    }
}
