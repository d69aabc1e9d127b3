-- What the search field finds customers, contacts and phone numbers by. Kept in the transaction that changes them; a
-- start enters the accounts that are missing.

-- One row for each word of a name and each way to dial a number. token: the folded text from that word on, as UTF-8
-- bytes, so that its order is the same in every database. contact_id is 0 for what belongs to the account itself.
-- No foreign key: an entry must never be in the way of removing an account.
create table find_entry (
    kind        smallint not null,
    settled     boolean  not null,
    token       bytea    not null,
    customer_id bigint   not null,
    contact_id  bigint   not null
);
create index find_entry_token on find_entry (kind, settled, token, customer_id, contact_id);
create index find_entry_customer on find_entry (customer_id);

-- The accounts that are entered, and a fingerprint of the texts they were entered with.
create table find_account (
    customer_id bigint  not null primary key,
    fingerprint bigint  not null,
    settled     boolean not null
);
