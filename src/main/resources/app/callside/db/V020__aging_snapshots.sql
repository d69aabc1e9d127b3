-- How the open items stood at each import, by currency and bucket. Trends are read from here: what was open on an
-- earlier day cannot be reckoned anew from balances that have changed since.
create table aging_snapshot (
    import_id  bigint      not null references import_run (id),
    as_of      date        not null,
    currency   char(3)     not null,
    bucket     varchar(20) not null,
    items      int         not null,
    open_minor bigint      not null,
    primary key (import_id, currency, bucket)
);
create index aging_snapshot_day on aging_snapshot (as_of);

-- From which day on sales stand beside a snapshot: the day after the one before, or for the first one a fixed number of
-- days back. The sales are summed from the invoices when they are read, because many are told of after their date.
create table sales_snapshot (
    import_id  bigint  not null references import_run (id),
    as_of      date    not null,
    currency   char(3) not null,
    sold_from  date    not null, -- the first day of the stretch; as_of is its last
    primary key (import_id, currency)
);
create index sales_snapshot_day on sales_snapshot (as_of);
-- with all that is summed, so that it is read in one go
create index invoice_sold on invoice (kind, invoice_date, currency, original_minor);
