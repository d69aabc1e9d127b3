-- Taking an import back leaves alone what a person has changed since: that needs the rows as the import left them.

create table customer_after (
    import_id          bigint       not null references import_run (id),
    customer_id        bigint       not null references customer (id),
    name               varchar(300) not null,
    country            varchar(60)  not null,
    goods              varchar(200) not null,
    terms              varchar(60)  not null,
    phone              varchar(60)  not null,
    email              varchar(200) not null,
    address            varchar(500) not null,
    delivery_address   varchar      not null,
    credit_currency    char(3),
    credit_limit_minor bigint,
    credit_hold        boolean      not null,
    primary key (import_id, customer_id)
);

create table contact_after (
    import_id      bigint  not null references import_run (id),
    contact_id     bigint  not null,
    title          varchar not null,
    phone          varchar not null,
    fax            varchar not null,
    email          varchar not null,
    preferred_time varchar not null,
    primary key (import_id, contact_id)
);

create index invoice_import on invoice (import_id);
create index payment_import on payment (import_id);
create index payment_superseded on payment (superseded_by);
create index contact_import on contact (import_id);
create index customer_import on customer (import_id);
