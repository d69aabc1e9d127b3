package app.callside.base.table;

import app.callside.base.print.Paper;
import java.util.function.Function;
import java.util.function.IntFunction;

/// How a table is said on paper.
///
/// @param cell a cell in the words of the place
/// @param page the number of a page
/// @param paper the sheet, turned on its side
public record TableWords(Function<Cell, String> cell, IntFunction<String> page, Paper paper) {}
