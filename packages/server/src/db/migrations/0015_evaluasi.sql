-- Evaluation: what was fixed before there was any result, lots of waves, complaints and satisfaction without text or names, public reports.

-- Daily volumes as they stand: the package, and what people have said since. The newest note of a day counts; one without a figure takes the
-- day out.
create view volume_berlaku as
with catatan as (
  select distinct on (unor_id, layanan_id, tanggal) unor_id, layanan_id, tanggal, masuk, selesai, antre
  from volume_catatan where periode = 'hari' order by unor_id, layanan_id, tanggal, id desc
)
select v.unor_id, v.layanan_id, v.tanggal, v.masuk, v.selesai, v.antre from volume v
where not exists (select from catatan c
  where c.unor_id = v.unor_id and c.layanan_id = v.layanan_id and c.tanggal = v.tanggal)
union all
select unor_id, layanan_id, tanggal, masuk, selesai, antre from catatan where masuk is not null;

create table evaluasi (
  id uuid primary key,
  usul_id uuid unique references usul,
  jenis text not null check (jenis in ('mutasi', 'penugasan', 'gelombang')),
  judul text not null,
  mulai date not null,
  selesai date not null,
  -- The text that was hashed (canonical JSON), and its hash.
  isi text not null,
  sidik text not null,
  oleh text not null,
  peran text not null,
  saat timestamptz not null default now()
);
create index on evaluasi (mulai);

-- What was fixed beforehand cannot be changed afterwards, by nobody's query.
create function tolak_ubah_evaluasi() returns trigger language plpgsql as $$
begin
  raise exception 'evaluasi: what was fixed before the result does not change';
end $$;
create trigger evaluasi_tetap before update or delete on evaluasi for each row execute function tolak_ubah_evaluasi();

-- The seed is drawn and sealed first; units and order come out of it in a second act.
create table undian_gelombang (
  id uuid primary key,
  judul text not null,
  isi json not null,
  benih text not null,
  sidik_benih text not null,
  oleh text not null,
  saat timestamptz not null default now(),
  diundi timestamptz,
  evaluasi_id uuid references evaluasi
);

create table masukan_impor (
  id uuid primary key,
  jenis text not null check (jenis in ('keluhan', 'skm')),
  keadaan text not null check (keadaan in ('draf', 'diterapkan')),
  berkas text not null,
  oleh text not null,
  saat timestamptz not null default now(),
  -- Rows as they will be stored: day, unit, category, status, days or elements. Text and names were dropped when the file was read.
  isi json,
  laporan json not null
);

create table masukan_layanan (
  kunci text primary key,
  impor_id uuid not null references masukan_impor,
  jenis text not null check (jenis in ('keluhan', 'skm')),
  unor_id text not null,
  tanggal date not null,
  kategori text,
  status text,
  hari integer,
  -- Nine elements of PermenPANRB 14/2017, 1 to 4; null where not answered.
  unsur json
);
create index on masukan_layanan (unor_id, tanggal);

create table laporan_publik (
  triwulan text not null,
  versi integer not null,
  isi text not null,
  sidik text not null,
  oleh text not null,
  saat timestamptz not null default now(),
  pdf_id bytea,
  pdf_en bytea,
  primary key (triwulan, versi)
);
