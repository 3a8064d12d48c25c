-- What an article is found by, once more, beside the words of its text what it is filtered by and when it came in (FilteredBy and
-- TimeWords write the same): the index alone tells which of the newest articles fit a question. Words stand apart from their row
-- and as they are: a row is small, and few are read with their words.
alter table article_text rename to article_text_before;
alter table article_text_before rename constraint article_text_pkey to article_text_before_pkey;
drop index article_text_words;
create table article_text (
    uri         text        not null,
    received_at timestamptz not null,                 -- of the version that stands
    expires_at  timestamptz,
    words       tsvector    not null
) with (toast_tuple_target = 128, parallel_workers = 0);      -- to start others takes longer than what is asked
alter table article_text alter column words set storage external;

insert into article_text
select t.uri, t.received_at, a.expires_at, t.words || array_to_tsvector(
    array(select '=' || grain || ':' || floor(extract(epoch from t.received_at) / grain)
          from unnest(array[16, 256, 4096, 65536, 1048576]) grain)
    || array_remove(array[
        '=language:' || left(a.language, 200), '=publisher:' || left(a.publisher, 200),
        '=series:' || left(a.series_id, 200), '=signal:' || left(a.signal, 200)], null)
    || array(select '=agency:' || left(agency, 200) from unnest(a.agencies) agency where agency <> '')
    || array(select '=place:' || left(place, 200) from unnest(a.place_keys) place where place <> ''))
from article_text_before t join article a on a.uri = t.uri
order by t.received_at;
drop table article_text_before;

set local maintenance_work_mem = '256MB';
alter table article_text add primary key (uri);
-- What came in last waits in a list that each question reads from its beginning to its end: it is kept short.
create index article_text_words on article_text using gin (words) with (gin_pending_list_limit = 256);
