-- Score sheets side by side: each has a key and a name, and its own editions. What there was becomes the first of them.
create table score_sheet_edition (
    sheet     varchar not null, -- by which it is known whatever it is called
    edition   int     not null,
    name      varchar not null,
    occasions varchar not null, -- the calls for which it is proposed, between blanks; empty for any call
    content   text    not null,
    retired   boolean not null, -- no call is begun with it any more
    made_at   timestamp with time zone not null,
    made_by   varchar not null,
    primary key (sheet, edition)
);
insert into score_sheet_edition (sheet, edition, name, occasions, content, retired, made_at, made_by)
    select 'every-call', edition, 'Any call', '', content, false, made_at, made_by from score_sheet;
drop table score_sheet;
alter table score_sheet_edition rename to score_sheet;

-- A review keeps the sheet on which it was marked.
alter table call_review add column sheet_key varchar default 'every-call' not null;
alter table call_review add column sheet_name varchar default 'Any call' not null;
