-- Sums with all that is read of a period, so that they are read in one go, like call_count_day: by its key alone a
-- database looks up row after row all over the table, which is most of what a year costs, the more so the first time.
create index call_day_read on call_day (held_on, collector_name, kind, disposition, right_party, calls, talk_ms, hold_ms,
    wrap_ms, told, said, must_say);
create index card_day_read on card_day (held_on, collector_name, card_id, shown, used, promised);
create index point_day_read on point_day (held_on, collector_name, kind, point, said);
