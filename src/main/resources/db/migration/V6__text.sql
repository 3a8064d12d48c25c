-- What an article is found by: the words of headline, slugline, byline, standfirst and text, folded. Filled behind the ledger.
create table article_text (
    uri         text        not null primary key,
    received_at timestamptz not null,                 -- of the version that stands
    words       tsvector    not null
);
create index article_text_words on article_text using gin (words);

-- Whose turn it is: one row a change, gone when it is done.
create table article_text_due (
    id    bigint      not null generated always as identity primary key,
    uri   text        not null,
    since timestamptz not null default now()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
insert into article_text_due (uri) select uri from article where pub_status = 'usable' order by received_at desc;

-- The words of headlines were kept with the article: their index cost more than the rest of a row.
drop index article_search_words;
alter table article drop column search_words;
