-- Volumes beside the data package, the calendar of events, forecasts as they were said, and what people made of alarms.
--
-- Everything a person says about a volume, an event or an alarm is a new row; the newest stands. Nothing here is changed or removed.

create function tolak_ubah_catatan() returns trigger language plpgsql as $$
begin
  raise exception '% only grows', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create table volume_catatan (
  id bigint generated always as identity primary key,
  unor_id text not null,
  layanan_id text not null,
  periode text not null check (periode in ('hari', 'bulan')),
  -- The day, or the first day of the month.
  tanggal date not null,
  -- Null: there is no figure, because nobody was served or nobody counted. 0: counted, and nobody came.
  masuk double precision check (masuk >= 0),
  selesai double precision check (selesai >= 0),
  antre double precision check (antre >= 0),
  asal text not null check (asal in ('formulir', 'api', 'berkas')),
  -- What the person was asked about and confirmed, e.g. ten times the usual.
  peringatan text,
  alasan text,
  oleh text not null,
  peran text not null,
  pada timestamptz not null default now()
);
create index on volume_catatan (unor_id, layanan_id, periode, tanggal, id desc);
create trigger tetap before update or delete on volume_catatan for each row execute function tolak_ubah_catatan();
create trigger tetap_semua before truncate on volume_catatan for each statement execute function tolak_ubah_catatan();

-- Files with volumes that were read but not applied yet.
create table volume_draf (
  id uuid primary key,
  oleh text not null,
  dibuat timestamptz not null default now(),
  diterapkan timestamptz,
  isi json,
  laporan json not null
);

create table peristiwa_catatan (
  id bigint generated always as identity primary key,
  peristiwa_id text not null,
  nama text not null,
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  unor_id text,
  layanan_id text,
  -- What the analyst expects of this occurrence; null = what was learned from the past.
  pengali double precision check (pengali > 0),
  pasti boolean not null,
  hapus boolean not null default false,
  alasan text not null,
  oleh text not null,
  peran text not null,
  pada timestamptz not null default now()
);
create index on peristiwa_catatan (peristiwa_id, id desc);
create trigger tetap before update or delete on peristiwa_catatan for each row execute function tolak_ubah_catatan();
create trigger tetap_semua before truncate on peristiwa_catatan for each statement execute function tolak_ubah_catatan();

-- The forecast of the newest data, kept under their version: costly to compute, the same for the same data.
create table prakiraan (
  versi text primary key,
  isi json not null,
  dibuat timestamptz not null default now()
);

-- What was said on a day about the days after it. Written once a day at most.
create table ramalan_ucapan (
  hari date not null,
  unor_id text not null,
  layanan_id text not null,
  -- Last day known when it was said, and the days said: [tanggal, mean, lower, upper].
  sampai date not null,
  isi json not null,
  dibuat timestamptz not null default now(),
  primary key (hari, unor_id, layanan_id)
);
create trigger tetap before update or delete on ramalan_ucapan for each row execute function tolak_ubah_catatan();
create trigger tetap_semua before truncate on ramalan_ucapan for each statement execute function tolak_ubah_catatan();

create table alarm_nilai (
  id bigint generated always as identity primary key,
  unor_id text not null,
  layanan_id text not null,
  mulai date not null,
  putusan text not null check (putusan in ('dilihat', 'nyata', 'bukan-lonjakan')),
  alasan text,
  oleh text not null,
  peran text not null,
  pada timestamptz not null default now()
);
create index on alarm_nilai (unor_id, layanan_id, mulai, id desc);
create trigger tetap before update or delete on alarm_nilai for each row execute function tolak_ubah_catatan();
create trigger tetap_semua before truncate on alarm_nilai for each statement execute function tolak_ubah_catatan();
