-- On whose word something was entered may be a name. It lies beside the journal, which never forgets, and can be emptied;
-- the line keeps that it was entered for somebody, and a resident's teller as a code.
create table given_words (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  matter_id     uuid,
  submission_id uuid,
  said          text,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id),
  check ((matter_id is null) <> (submission_id is null))
);
create index given_words_of_matter on given_words (committee_id, matter_id) where matter_id is not null;
create index given_words_of_submission on given_words (committee_id, submission_id) where submission_id is not null;

alter table journal add column word_id uuid;
alter table submission_steps add column word_id uuid;

-- What was written before: once, by the migration alone.
alter table journal disable trigger journal_append_only;
alter table submission_steps disable trigger submission_steps_append_only;
update journal set word_id = gen_random_uuid() where on_word_of is not null;
insert into given_words (committee_id, id, matter_id, said)
  select committee_id, word_id, matter_id, on_word_of from journal where word_id is not null;
update journal set on_word_of = 'given' where word_id is not null;
update submission_steps set word_id = gen_random_uuid()
  where on_word_of not in ('self', 'family', 'neighbour', 'officer', 'representative');
insert into given_words (committee_id, id, submission_id, said)
  select committee_id, word_id, submission_id, on_word_of from submission_steps where word_id is not null;
update submission_steps set on_word_of = 'given' where word_id is not null;
alter table journal enable trigger journal_append_only;
alter table submission_steps enable trigger submission_steps_append_only;

alter table journal add foreign key (committee_id, word_id) references given_words (committee_id, id);
alter table submission_steps add foreign key (committee_id, word_id) references given_words (committee_id, id);
