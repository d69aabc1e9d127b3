-- Mock openings that collectors recorded of themselves. Their sound lies in the data folder under their id.
create table take (
    id             varchar(36) not null primary key,
    collector      varchar     not null,
    recorded_at    timestamp with time zone not null,
    stance         varchar(20) not null,
    words          int         not null,
    spoken_ms      bigint      not null,
    words_a_minute double precision not null,
    pauses         int         not null,
    pause_share    double precision not null,
    pitch_hz       double precision,
    low_hz         double precision,
    high_hz        double precision,
    loudness       double precision not null
);
create index take_collector on take (collector, recorded_at);
