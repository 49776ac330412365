-- Rotation calendars: drafts computed from one version of the data. They move nobody, so there is no state beside the draft.
create table kalender_rotasi (
  id uuid primary key,
  paket_versi integer not null,
  keadaan text not null default 'konsep' check (keadaan = 'konsep'),
  pilihan json not null,
  isi json not null,
  periksa json not null,
  oleh text not null,
  dibuat timestamptz not null default now()
);
create index on kalender_rotasi (dibuat);
