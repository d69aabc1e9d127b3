-- What of a finished call is counted, beside the call itself, whose notes make its row wide. Written in the transaction
-- that finishes the call.
create table call_count (
    call_id        varchar(36) not null primary key references call_record (id),
    customer_id    bigint      not null references customer (id),
    started_at     timestamp with time zone not null, -- orders the calls of a day
    held_on        date        not null, -- on the calendar of the desk that held it
    collector_name varchar     not null,
    right_party    boolean     not null,
    promised       boolean     not null, -- something was promised, and not taken back on the same call
    cards          varchar     not null  -- those that were used, between blanks
);
-- with all that is read of a period, so that it is read in one go
create index call_count_day on call_count (held_on, started_at, call_id, customer_id, collector_name,
    right_party);
create index payment_received on payment (received_on, superseded_by, customer_id, currency, amount_minor);

-- On whose call a payment was promised, and with which cards; empty where it was promised on none.
alter table instalment add column call_id varchar(36);
alter table instalment add column held_on date;
alter table instalment add column collector_name varchar;
alter table instalment add column cards varchar;
alter table instalment add column currency char(3);
create index instalment_held on instalment (held_on, call_id, promise_id, collector_name, cards, currency, due_on,
    last_day, amount_minor, paid_minor, paid_on, ending, ended_on);

-- The sums of a day, so that a year of figures does not read every call.
create table call_day (
    held_on        date        not null,
    collector_name varchar     not null,
    kind           varchar(30) not null,
    disposition    varchar(30) not null,
    right_party    boolean     not null,
    calls          int         not null,
    talk_ms        bigint      not null,
    hold_ms        bigint      not null,
    wrap_ms        bigint      not null,
    told           int         not null, -- calls on which points had to be said
    said           int         not null,
    must_say       int         not null,
    primary key (held_on, collector_name, kind, disposition, right_party)
);
create table card_day (
    held_on        date    not null,
    collector_name varchar not null,
    card_id        varchar not null, -- without its edition
    shown          int     not null, -- calls on which it came up or was used
    used           int     not null,
    promised       int     not null, -- of those with use, on so many something was promised
    primary key (held_on, collector_name, card_id)
);
create table point_day (
    held_on        date        not null,
    collector_name varchar     not null,
    kind           varchar(30) not null,
    point          varchar     not null,
    said           int         not null, -- calls on which it was said
    primary key (held_on, collector_name, kind, point)
);

-- Calls of before are counted when figures are first asked for.
insert into setting (name, content)
select 'calls.counted', 'no' from (select count(*) as calls from call_record) kept where kept.calls > 0;
