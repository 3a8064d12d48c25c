-- What an article is found by, folded: words of its headline, slugline and byline; its filing places.
alter table article
    add column search_words text[] not null default '{}',
    add column place_keys   text[] not null default '{}';
create index article_search_words on article using gin (search_words);
create index article_place_keys on article using gin (place_keys);
