package app.callside.people;

/// Someone who works with the program, under the name that customers hear.
public record Collector(String name, Role role) {
    public Collector {
        if (name.isBlank()) throw new IllegalArgumentException("A collector needs a name");
    }
}
