package app.callside.cli;

public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
