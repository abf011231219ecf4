-- Handling: what was decided on a task's objection and extension, and what its unit reads when it must be done again.
alter table tasks add column objection_decision text;
alter table tasks add column extension_decision text;
alter table tasks add column redo_reason text;
