-- The item as it stands. The text itself is written once, in article_version.
create table article (
    uri              text        not null primary key,
    series_id        text        not null,
    sequence         integer     not null,            -- the version that stands, as Dateline counts from 1
    version          text        not null,            -- the same as published: the provider's, else the count
    provider_version text,
    version_created  timestamptz,                     -- as the source states it
    pub_status       text        not null,
    fingerprint      text        not null,            -- of the content: tells a repeat from a change
    title            text,
    language         text,
    publisher        text,
    agencies         text[]      not null,
    place            text,
    published_at     timestamptz not null,            -- stated, else the time of first receipt
    received_at      timestamptz not null             -- of the version that stands
);
create index article_newest on article (received_at desc, uri desc);
create index article_language on article (language, received_at desc, uri desc);
create index article_publisher on article (publisher, received_at desc, uri desc);
create index article_agencies on article using gin (agencies);

-- Every version that was published, byte for byte: the key is small, the text is long.
create table article_version (
    uri          text        not null,
    sequence     integer     not null,
    version      text        not null,
    disposition  text        not null,
    received_at  timestamptz not null,
    article      text        not null,
    primary key (uri, sequence)
);
-- LZ4 costs a fraction of the default's time; long text is most of what a write costs. Some servers are built without it.
do $$
begin
    alter table article_version alter column article set compression lz4;
exception when feature_not_supported then
    raise notice 'this server has no LZ4; article texts are compressed its default way';
end $$;

-- What was decided for each item of each record, so that a replay decides the same.
create table receipt (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    ordinal       integer     not null,               -- of the item within the payload, from 0
    content_hash  text        not null,               -- of the payload: another payload at this place is another record
    disposition   text        not null,
    uri           text,
    sequence      integer,
    reason        text,
    detail        text,
    received_at   timestamptz not null,
    recorded_at   timestamptz not null default now(),
    primary key (topic, partition, record_offset, ordinal)
);
create index receipt_age on receipt using brin (recorded_at);

create table dead_letter (
    id            uuid        not null primary key,
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    ordinal       integer     not null,
    reason        text        not null,
    detail        text        not null,
    content_type  text,
    url           text,
    source        text,
    producer_id   text,
    payload_size  integer     not null,               -- bytes
    payload       bytea,                              -- null where it was over the size limit
    received_at   timestamptz not null,
    replayed_at   timestamptz
);
create index dead_letter_newest on dead_letter (received_at desc, id desc);
create index dead_letter_reason on dead_letter (reason, received_at desc, id desc);
