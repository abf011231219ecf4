-- News that loses its sense at a moment: an invitation ends with the day of its meeting.
alter table messages add column until timestamptz;
update messages m
set until = (date_trunc('day', t.starts_at at time zone 'Asia/Shanghai') + interval '1 day') at time zone 'Asia/Shanghai'
from meetings t
where t.committee_id = m.committee_id and t.id = m.about_id and m.about_kind = 'meeting'
  and m.state = 'queued' and m.channel <> 'desk' and m.created_at < t.starts_at;
