/// How people say who they are, and how a supervisor looks after them and sees who did what.
@NullMarked
package app.callside.people.ui;

import org.jspecify.annotations.NullMarked;
