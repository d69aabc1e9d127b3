-- How far a dispute is: what was decided, what lies on file for it, and what the ledger shows of it.
alter table dispute add column owed_minor bigint; -- of the invoice when it was contested, in the dispute's currency
alter table dispute add column decision varchar(20) default '' not null;
alter table dispute add column ruled_on date;
alter table dispute add column ruled_by varchar default '' not null;
alter table dispute add column evidence varchar default '' not null; -- a document and its state a line
alter table dispute add column credit_memo varchar default '' not null;
update dispute set decision = 'WITHDRAWN', ruled_on = solved_on where solved_on is not null;
create index dispute_open on dispute (solved_on);
create index document_request_open on document_request (done_on);
