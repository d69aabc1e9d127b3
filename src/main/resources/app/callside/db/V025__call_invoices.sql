-- Which invoices a call was about: those that something was agreed on, and those whose numbers were typed.
create table call_invoice (
    call_id varchar(36) not null references call_record (id),
    ordinal int         not null,
    number  varchar     not null,
    primary key (call_id, ordinal)
);
