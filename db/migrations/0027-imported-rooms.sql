-- A conversation that was held elsewhere and is brought here: closed from the beginning, its ballots nobody's phone.
alter table live_rooms
  add column imported_at timestamptz,
  -- Where it comes from and on what terms, in the words of whoever brought it.
  add column source text,
  add check ((imported_at is null) = (source is null)),
  add check (imported_at is null or closed_at is not null);
alter table seats drop constraint seats_way_check;
alter table seats add constraint seats_way_check check (way in ('phone', 'paper', 'imported'));
