-- Who else carries a text: the item that each repeats, and those that say the same word for word.
alter table article add column duplicate_of text;
update article a set duplicate_of = cast(coalesce(v.usable, v.article) as json) #>> '{wire,series,duplicateOf}'
from article_version v
where v.uri = a.uri and v.sequence = a.text_sequence and v.article like '%"duplicateOf"%';
create index article_duplicate_of on article (duplicate_of) where duplicate_of is not null;

-- Of hashes, which have no order: it is a third of the size of a tree, and is asked for one hash at a time.
create index article_words on article using hash (words);
