-- What came from each source, hour by hour, for as long as a habit is made of. Every instance adds what it saw.
create table source_hour (
    source   text        not null,
    hour     timestamptz not null,                    -- its first moment
    minutes  bigint      not null,                    -- bit m: something came in minute m
    items    integer     not null,
    rejected integer     not null,
    primary key (source, hour)
);
create index source_hour_age on source_hour (hour);
