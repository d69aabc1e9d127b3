-- How many calls were on record when an import began: whether one was made since does not hang on the clock, which
-- may have been set back.
alter table import_run add column calls_before bigint default 0 not null;
update import_run set calls_before = (select count(*) from call_record c where c.started_at < import_run.imported_at);
