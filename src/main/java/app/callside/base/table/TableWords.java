package app.callside.base.table;

import java.util.function.Function;
import java.util.function.IntFunction;

/// How a table is said on paper.
///
/// @param cell a cell in the words of the place
/// @param page the number of a page
/// @param wide whether the sheet is that of North America
public record TableWords(Function<Cell, String> cell, IntFunction<String> page, boolean wide) {}
