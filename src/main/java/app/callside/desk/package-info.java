/// What is gathered before dialling: the account with everything that went before, whether the debt stands, whether its
/// papers are to be read first, the kind of call and its goal.
@NullMarked
package app.callside.desk;

import org.jspecify.annotations.NullMarked;
