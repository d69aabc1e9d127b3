-- Whether a promise is within the policy, or somebody has stood up for it.
alter table promise add column approval varchar(20) default 'NOT_NEEDED' not null;
alter table promise add column approved_by varchar default '' not null;
