package app.callside.cli;

/// The shape in which a command answers.
enum Answer {
    TABLE,
    CSV,
    JSON
}
