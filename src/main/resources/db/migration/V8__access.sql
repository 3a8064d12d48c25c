-- Who asked for what to be changed over HTTP, and what was answered. Written by the service, read by operators.
create table access_audit (
    id       uuid        primary key,
    asked_at timestamptz not null,
    caller   text,                                -- null where writes are open and nobody said who it is
    roles    text        not null,
    action   text        not null,
    target   text        not null,
    status   integer     not null                 -- 0 where the caller went away before the answer
);
create index access_audit_newest on access_audit (asked_at desc, id desc);
