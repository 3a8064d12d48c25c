-- How an item stands, beyond its last version: who decided, where it belongs, which text it stands with, when it may be used.
alter table article
    add column words         text        not null default '',     -- hash of headline, standfirst and body
    add column decided_by    text        not null default 'item', -- item, notice, editor: who decided on the status
    add column story_place   integer     not null default 1,      -- the item's number in its story
    add column notice        boolean     not null default false,  -- a note to desks, and no story
    add column text_sequence integer     not null default 0,      -- the change that brought the text; 0 for none
    add column told          boolean     not null default true,   -- whether an event has told of the item
    add column release_at    timestamptz,                         -- of an item under embargo
    add column expires_at    timestamptz;
update article set text_sequence = sequence where pub_status = 'usable';
create index article_release on article (release_at) where release_at is not null;
create index article_series on article (series_id);

-- What goes out of a text that is held or killed when it may be used after all; null where that is the text as published.
alter table article_version add column usable text;
do $$
begin
    alter table article_version alter column usable set compression lz4;
exception when feature_not_supported then
    raise notice 'this server has no LZ4; held texts are compressed its default way';
end $$;

-- One item of a record may lead to several events: its own, and those of the items that it kills, holds or lets out.
alter table receipt
    add column part   integer not null default 0,                 -- 0 for the item's own
    add column silent boolean not null default false;             -- decided and remembered, and nobody told
alter table receipt drop constraint receipt_pkey;
alter table receipt add primary key (topic, partition, record_offset, ordinal, part);

-- Who goes by a name: items, and notes that name them. A note is written while nobody else writes, and both sides hold only if
-- the other has written nothing since they read. Of a story as a whole only one may write each revision.
create table story_name (
    id          bigint      not null generated always as identity primary key,
    key         bigint      not null,                             -- of supplier and name
    revision    bigint,                                           -- of a meeting
    uri         text        not null,                             -- of the item or of the note
    exact       bigint      not null,                             -- tells names of one key apart
    marked      boolean     not null,                             -- the headline says that it goes on with another
    role        text        not null,                             -- item, meeting, note, kill, hold, release
    seen        timestamptz not null,
    recorded_at timestamptz not null default now()
);
create index story_name_key on story_name (key, id);
create unique index story_name_revision on story_name (key, revision) where revision is not null;
create index story_name_age on story_name using brin (recorded_at);

-- Who asked for what, and when: every command, whatever it led to.
create table audit (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    command       text        not null,                           -- the same for the same cause
    kind          text        not null,
    uri           text        not null,
    asked_by      text,                                           -- null for the service itself
    reason        text,
    asked_at      timestamptz not null,
    events        integer     not null,                           -- how many events came of it
    recorded_at   timestamptz not null default now(),
    primary key (topic, partition, record_offset)
);
create index audit_uri on audit (uri, asked_at);
