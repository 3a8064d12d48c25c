-- Words are found whatever their hamza sits on (Token): the texts in Arabic letters are indexed once more, behind the ledger.
insert into article_text_due (uri)
select uri from article
where pub_status = 'usable'
  and (language is null or split_part(language, '-', 1) in ('ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'sd', 'ug', 'ks', 'pa', 'ms', 'kk', 'ky', 'az', 'uz'))
order by received_at desc;
