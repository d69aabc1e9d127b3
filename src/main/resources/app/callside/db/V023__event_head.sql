-- Where the journal of events ends, as this store knows it. Written in the transaction that the newest event tells of;
-- what the journal has beyond it is entered when the store is opened.

create table event_head (
    id       integer     not null primary key,
    sequence bigint      not null, -- number of the newest transaction; 0 before the first
    hash     varchar(64) not null  -- SHA-256 in hexadecimal
);
insert into event_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
