-- What is compared to find the copies of a text: its first words as numbers, from which no text can be read.
create table copy_text (
    item        bigint      not null primary key,                 -- of the uri, as in story_name
    uri         text        not null,
    supplier    text        not null,                             -- empty where nothing tells
    seen        timestamptz not null,                             -- when the item's first text came in
    words       bytea       not null,
    recorded_at timestamptz not null default now()
);
create index copy_text_age on copy_text using brin (recorded_at);

-- The keys under which texts and their copies meet: some seven a text.
create table copy_key (
    key         bigint      not null,
    seen        timestamptz not null,
    item        bigint      not null,
    recorded_at timestamptz not null default now(),
    primary key (key, seen, item)
);
create index copy_key_age on copy_key using brin (recorded_at);
