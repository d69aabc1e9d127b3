-- the keys that somebody has chosen in place of the usual ones
create table chosen_key (
    collector   varchar not null,
    action      varchar not null,
    combination varchar not null, -- such as Shortcut+Shift+L
    primary key (collector, action)
);
