-- Whoever adds to call_change holds this row until it has committed. Numbers come from a sequence, which asks for no
-- order of commits: without turns, of two desks the one with the lower number could commit last, and whoever had read
-- the higher one would never look at the lower.
create table call_change_turn (
    id integer not null primary key
);
insert into call_change_turn (id) values (1);
