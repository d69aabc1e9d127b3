-- What a call sets in motion beside promises: claims to check, invoices to adjust, and how a bill becomes a payment there.

-- A claim that can be checked. reference, currency, amount_minor, dated_on: the payment that is said to be on its way,
-- as far as they named it; expected is true where it was said that one is.
create table verification_task (
    id           varchar(36) not null primary key,
    customer_id  bigint      not null references customer (id),
    call_id      varchar(36) references call_record (id),
    whom         varchar     not null,
    what         varchar     not null,
    due_on       date        not null,
    expected     boolean     not null,
    reference    varchar     not null,
    currency     char(3),
    amount_minor bigint,
    dated_on     date,
    opened_on    date        not null,
    done_on      date,
    finding      varchar(20) not null,
    import_id    bigint      references import_run (id)
);
create index verification_task_open on verification_task (done_on, due_on);
create index verification_task_customer on verification_task (customer_id);

-- accepted: the customer is right, and the invoice is to be adjusted by the amount
alter table dispute add column accepted boolean default false not null;

-- Who does what with our invoice at the customer until it is paid, and where it is stuck (empty: nowhere).
create table payment_chain (
    customer_id bigint      not null primary key references customer (id),
    receives    varchar     not null,
    codes       varchar     not null,
    approves    varchar     not null,
    releases    varchar     not null,
    stuck_at    varchar(20) not null,
    needs       varchar     not null,
    noted_on    date        not null
);
