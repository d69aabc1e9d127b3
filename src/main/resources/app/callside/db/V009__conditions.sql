-- What a promise hangs on: "once the credit note is here"; empty where it hangs on nothing.
alter table promise add column on_condition varchar default '' not null;
