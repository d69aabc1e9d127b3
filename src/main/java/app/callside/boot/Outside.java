package app.callside.boot;

import app.callside.desk.ui.RecapSending;
import app.callside.documents.ui.DocumentDesktop;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The system around the window: where things go to and come from.
///
/// @param sending clipboard, files and other programs
/// @param papers documents that are chosen and opened
/// @param export asks for a file to import; empty when the person thinks better of it
record Outside(RecapSending sending, DocumentDesktop papers, Headset sound, Supplier<Optional<Path>> export) {}
