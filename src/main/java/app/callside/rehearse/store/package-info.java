/// Takes in the database; their sound lies in the data folder.
@NullMarked
package app.callside.rehearse.store;

import org.jspecify.annotations.NullMarked;
