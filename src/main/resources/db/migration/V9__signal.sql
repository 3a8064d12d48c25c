-- What an item asks of those who have an earlier one, to list by. Few items ask anything, so that their index is small.
alter table article add column signal text;
update article a set signal = cast(v.article as json) #>> '{wire,signal}'
from article_version v
where v.uri = a.uri and v.sequence = a.text_sequence and v.article like '%"signal":"%';
create index article_signal on article (signal, received_at desc, uri desc) where signal is not null;
