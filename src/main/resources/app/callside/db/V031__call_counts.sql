-- What of a finished call is counted, beside the call itself, whose notes make its row wide. Written in the transaction
-- that finishes the call.
create table call_count (
    call_id        varchar(36) not null primary key references call_record (id),
    customer_id    bigint      not null references customer (id),
    day            date        not null, -- on the calendar of the desk that held it
    collector_name varchar     not null,
    right_party    boolean     not null,
    promised       boolean     not null, -- something was promised, and not taken back on the same call
    cards          varchar     not null  -- those that were used, between blanks
);
create index call_count_day on call_count (day);
create index call_count_customer on call_count (customer_id, day);

-- The sums of a day, so that a year of figures does not read every call.
create table call_day (
    day            date        not null,
    collector_name varchar     not null,
    kind           varchar(30) not null,
    disposition    varchar(30) not null,
    right_party    boolean     not null,
    calls          int         not null,
    talk_ms        bigint      not null,
    hold_ms        bigint      not null,
    wrap_ms        bigint      not null,
    said           int         not null,
    must_say       int         not null,
    primary key (day, collector_name, kind, disposition, right_party)
);
create table card_day (
    day            date    not null,
    collector_name varchar not null,
    card_id        varchar not null, -- without its edition
    shown          int     not null, -- calls on which it came up or was used
    used           int     not null,
    promised       int     not null, -- of those with use, on so many something was promised
    primary key (day, collector_name, card_id)
);
create table point_day (
    day            date        not null,
    collector_name varchar     not null,
    kind           varchar(30) not null,
    point          varchar     not null,
    said           int         not null, -- calls on which it was said
    primary key (day, collector_name, kind, point)
);

-- Calls of before are counted when figures are first asked for.
insert into setting (name, content)
select 'calls.counted', 'no' from (select count(*) as calls from call_record) kept where kept.calls > 0;
