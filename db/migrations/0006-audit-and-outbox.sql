-- The audit can only grow: an entry may be given its batch once, and nothing else may ever change or go.
create function audit_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'audit' then
    if old.batch is null and new.batch is not null then
      old.batch := new.batch;
      if old is not distinct from new then
        return new;
      end if;
    end if;
  end if;
  raise exception 'the audit only grows: % on % is refused', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_only_grows before update or delete on audit for each row execute function audit_only_grows();
create trigger audit_never_emptied before truncate on audit for each statement execute function audit_only_grows();
create trigger audit_batches_only_grow before update or delete on audit_batches for each row execute function audit_only_grows();
create trigger audit_batches_never_emptied before truncate on audit_batches for each statement execute function audit_only_grows();
create index audit_by_batch on audit (committee_id, batch, id) where batch is not null;

-- Urgent messages break the quiet hours. A note of the person who rang is sealed like the message.
alter table messages add column urgent boolean not null default false;
alter table messages add column note bytea;

-- The daily sweep asks which stored bytes still belong to a file.
create index files_by_digest on files (committee_id, digest);
