package app.callside.base.ui;

/// The meanings that colour may underline; a word always says it too.
public enum Tone {
    GOOD("good"),
    WARN("warn"),
    BAD("bad"),
    ACCENT("accent"),
    PURPLE("purple"),
    QUIET("quiet");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    public String styleClass() {
        return styleClass;
    }
}
