/// Anything that is shown as a table can be taken out as a file: CSV, XLSX, PDF or JSON, row by row.
@NullMarked
package app.callside.base.table;

import org.jspecify.annotations.NullMarked;
