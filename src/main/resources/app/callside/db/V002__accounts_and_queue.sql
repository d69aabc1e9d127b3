-- What a collector must know of an account before dialling, and the summaries that the worklist is read from.
-- The summaries are kept in the transaction that changes what they sum up; a start rebuilds them where they are absent.

alter table customer add column owner varchar default '' not null;
alter table customer add column delivery_address varchar default '' not null;
alter table customer add column credit_currency char(3);
alter table customer add column credit_limit_minor bigint;
alter table customer add column credit_hold boolean default false not null;
alter table customer add column ceased_on date;
alter table customer add column third_party boolean default false not null;
alter table customer add column import_id bigint;

alter table contact add column preferred_time varchar default '' not null;
alter table contact add column import_id bigint;

-- number_key: letters and digits of the number, upper case; number_tail: its last digits without leading zeros
alter table invoice add column number_key varchar(120) default '' not null;
alter table invoice add column number_tail varchar(120) default '' not null;
alter table invoice add column import_id bigint;
update invoice set number_key = upper(replace(replace(replace(replace(number, ' ', ''), '-', ''), '/', ''), '.', ''));
create index invoice_number_key on invoice (number_key);
create index invoice_number_tail on invoice (number_tail);

-- source: STATED by a file or a person, or SEEN as the difference between two balances
alter table payment add column source varchar(20) default 'STATED' not null;
alter table payment add column import_id bigint;
alter table payment add column superseded_by bigint;
-- payment_key: tells a payment from the customer's others when a file is imported again; empty where none did
alter table payment add column payment_key varchar default '' not null;
create index payment_amount on payment (currency, amount_minor, received_on);

alter table import_run add column kind varchar(30) default 'OPEN_ITEMS' not null;
alter table import_run add column full_list boolean default false not null;
alter table import_run add column settled int default 0 not null;
alter table import_run add column payments int default 0 not null;
alter table import_run add column undone_at timestamp with time zone;

-- Rows as they were before an import changed them, so that it can be undone as a whole.
create table invoice_before (
    import_id      bigint       not null references import_run (id),
    invoice_id     bigint       not null references invoice (id),
    kind           varchar(20)  not null,
    number         varchar(120) not null,
    invoice_date   date,
    due_date       date,
    settled_on     date,
    currency       char(3)      not null,
    original_minor bigint       not null,
    balance_minor  bigint       not null,
    goods          varchar(300) not null,
    purchase_order varchar(120) not null,
    terms          varchar(60)  not null,
    disputed       boolean      not null,
    number_key     varchar(120) not null,
    number_tail    varchar(120) not null,
    primary key (import_id, invoice_id)
);
create index invoice_before_invoice on invoice_before (invoice_id);

create table customer_before (
    import_id        bigint       not null references import_run (id),
    customer_id      bigint       not null references customer (id),
    name             varchar(300) not null,
    country          varchar(60)  not null,
    goods            varchar(200) not null,
    terms            varchar(60)  not null,
    phone            varchar(60)  not null,
    email            varchar(200) not null,
    address          varchar(500) not null,
    delivery_address varchar      not null,
    credit_currency  char(3),
    credit_limit_minor bigint,
    credit_hold      boolean      not null,
    primary key (import_id, customer_id)
);

create table contact_before (
    import_id      bigint  not null references import_run (id),
    contact_id     bigint  not null,
    title          varchar not null,
    phone          varchar not null,
    fax            varchar not null,
    email          varchar not null,
    preferred_time varchar not null,
    primary key (import_id, contact_id)
);

-- Which columns a person chose for exports with these headers.
create table column_choice (
    headers varchar(64) not null primary key,
    columns varchar     not null,
    used_at timestamp with time zone not null
);

create table snooze (
    customer_id bigint  not null primary key references customer (id),
    until_day   date    not null,
    reason      varchar not null,
    set_by      varchar not null,
    set_at      timestamp with time zone not null
);

-- Open items summed for each customer and currency, as of the day in setting 'summary.day'.
create table standing (
    customer_id    bigint  not null references customer (id),
    currency       char(3) not null,
    a0             bigint  not null,
    a1             bigint  not null,
    a2             bigint  not null,
    a3             bigint  not null,
    a4             bigint  not null,
    n0             int     not null,
    n1             int     not null,
    n2             int     not null,
    n3             int     not null,
    n4             int     not null,
    credit_minor   bigint  not null,
    credit_count   int     not null,
    disputed_minor bigint  not null,
    oldest         date,
    next_due       date,
    primary key (customer_id, currency)
);

-- Where each standing is in the queue on that day. urgency 100 and above: not to be called, `reason` says why not.
create table queue_place (
    customer_id   bigint      not null references customer (id),
    currency      char(3)     not null,
    urgency       int         not null,
    reason        varchar(30) not null,
    reason_on     date,
    reason_minor  bigint      not null,
    reason_count  int         not null,
    reason_text   varchar     not null,
    oldest        date        not null,
    overdue_minor bigint      not null,
    bucket        int         not null,
    account_class varchar(20) not null,
    country       varchar(60) not null,
    owner         varchar     not null,
    primary key (customer_id, currency)
);
create index queue_today on queue_place (urgency, oldest, overdue_minor desc, customer_id);
create index queue_largest on queue_place (overdue_minor desc, oldest, customer_id);
create index queue_oldest on queue_place (oldest, overdue_minor desc, customer_id);
create index queue_class on queue_place (account_class, urgency, oldest, overdue_minor desc, customer_id);
create index queue_owner on queue_place (owner, urgency, oldest, overdue_minor desc, customer_id);
