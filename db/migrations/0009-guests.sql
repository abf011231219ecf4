-- Somebody asked to a talk without an account is rung: the number lies sealed with them, and goes when they leave.
alter table participants add column phone_sealed bytea;
