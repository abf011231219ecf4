-- A method being changed, before it is published as a version; one draft a method.
create table method_drafts (
  committee_id uuid not null references committees (id),
  code         text not null,
  body         jsonb not null,
  begun_at     timestamptz not null,
  changed_at   timestamptz not null,
  changed_by   uuid not null,
  primary key (committee_id, code)
);

-- What was done and what it brought, as somebody told it, or why it brought nothing. Another person confirms it.
create table benefits (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  done         text,
  amount       integer,
  unit         text,
  evidence     text,
  why_none     text,
  by           uuid not null,
  on_word_of   text,
  at           timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  check (done is not null or why_none is not null),
  check ((confirmed_by is null) = (confirmed_at is null))
);
create index benefits_of on benefits (committee_id, matter_id);
