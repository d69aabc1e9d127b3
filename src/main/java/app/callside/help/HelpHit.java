package app.callside.help;

/// A page that was found.
///
/// @param section the part of it in which most of what was typed stands
/// @param excerpt some of its words, around the first that was found
public record HelpHit(HelpPage page, HelpPage.Section section, String excerpt) {}
