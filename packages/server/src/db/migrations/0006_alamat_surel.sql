-- Where an account is told that something waits for it; null = the account looks at its inbox by itself.
alter table akun add column surel text check (surel like '%_@_%');
