-- Copies on file. The content lies in the data folder under its SHA-256; a row names it.
-- invoice: number of the invoice it belongs to, empty where it belongs to the whole account
create table document_on_file (
    id          varchar(36)  not null primary key,
    customer_id bigint       not null references customer (id),
    invoice     varchar      not null,
    kind        varchar(30)  not null,
    file_name   varchar      not null,
    size_bytes  bigint       not null check (size_bytes > 0),
    sha256      varchar(64)  not null,
    attached_at timestamp with time zone not null,
    attached_by varchar      not null
);
create index document_on_file_customer on document_on_file (customer_id);
create index document_on_file_content on document_on_file (sha256);
