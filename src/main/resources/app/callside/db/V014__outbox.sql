-- Mail that goes out by the company's own server. The call may still be going on: it comes into the store when finished.
create table outgoing_mail (
    id        varchar(36)  not null primary key,
    call_id   varchar,
    recipient varchar      not null,
    subject   varchar      not null,
    content   text         not null, -- Base64
    queued_at timestamp with time zone not null,
    state     varchar(20)  not null,
    attempts  int          not null,
    next_at   timestamp with time zone not null,
    problem   varchar      not null
);
create index outgoing_mail_state on outgoing_mail (state, queued_at);
