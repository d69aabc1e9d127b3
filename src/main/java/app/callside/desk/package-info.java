/// What is gathered before dialling: the account with everything that went before, the checks, the kind of call and its
/// goal.
@NullMarked
package app.callside.desk;

import org.jspecify.annotations.NullMarked;
