/// Cards and favourites in the database.
@NullMarked
package app.callside.deck.store;

import org.jspecify.annotations.NullMarked;
