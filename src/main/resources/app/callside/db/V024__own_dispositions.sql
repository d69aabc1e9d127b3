-- Outcomes of calls that the house has added to the standard ones. A code is never used twice.
create table own_disposition (
    code      varchar(20) not null primary key,
    ordinal   int         not null, -- the order in which they were added
    words     varchar     not null,
    counts_as varchar(30) not null,
    retired   boolean     not null
);

-- What was chosen on a call where that was one of these, in the words of that day. Beside the call, whose rows are
-- many and wide, and of which few have one.
create table call_own_disposition (
    call_id varchar(36) not null primary key references call_record (id),
    code    varchar(20) not null,
    words   varchar     not null
);
