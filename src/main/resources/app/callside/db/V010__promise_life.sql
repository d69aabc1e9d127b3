-- The life of a promised payment: until when it is in time, when the last of it came, and why it is no longer waited for.
alter table instalment add column last_day date; -- empty: the day it is due
alter table instalment add column paid_on date;
alter table instalment add column ending varchar(20) default '' not null;
alter table instalment add column ended_on date;
