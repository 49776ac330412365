-- The data package (DATA section 1): one table per file. `urutan` keeps the order of the file, which the plan depends on;
-- `ekstra` keeps the columns the contract does not know, in their order (json, not jsonb).

create table paket (
  satu boolean primary key default true check (satu),
  versi bigint not null,
  sidik text not null,
  demo boolean not null,
  data_per date not null,
  kebijakan json not null,
  mutu json,
  temuan json not null default '[]',
  diubah timestamptz not null default now()
);

create table unor (
  unor_id text primary key,
  urutan integer not null,
  nama text not null,
  induk_id text,
  jenis text,
  opd_id text,
  kode_wilayah text,
  lat double precision,
  lon double precision,
  ekstra json not null
);

create table jabatan (
  jabatan_id text primary key,
  urutan integer not null,
  nama text not null,
  jenis text not null,
  jenjang text,
  rumpun text,
  kelas double precision,
  eselon text,
  golongan_min text,
  pendidikan_min text,
  jurusan json not null,
  kompetensi json not null,
  ekstra json not null
);

create table formasi (
  urutan integer primary key,
  unor_id text not null references unor,
  jabatan_id text not null references jabatan,
  kebutuhan double precision,
  minimum double precision not null,
  kritis boolean not null,
  ekstra json not null
);
create index on formasi (unor_id, jabatan_id);

create table tugas (
  urutan integer primary key,
  unor_id text not null references unor,
  jabatan_id text not null references jabatan,
  uraian text not null,
  satuan text,
  volume double precision not null,
  periode text not null,
  norma_menit double precision not null,
  wke_menit double precision,
  layanan_id text,
  ekstra json not null
);
create index on tugas (unor_id, jabatan_id);

create table pegawai (
  pegawai_id text primary key,
  urutan integer not null,
  nip text,
  nama text not null,
  status text not null,
  kedudukan_hukum text not null,
  golongan text,
  pendidikan text,
  jurusan text,
  unor_id text not null references unor,
  jabatan_id text not null references jabatan,
  tmt_jabatan date not null,
  tanggal_lahir date,
  tmt_cpns date,
  kinerja_1 text,
  kinerja_2 text,
  proses_disiplin boolean not null,
  tugas_belajar boolean not null,
  ikatan_dinas_sampai date,
  kontrak_sampai date,
  jam_per_minggu double precision not null,
  domisili_lat double precision,
  domisili_lon double precision,
  kompetensi json not null,
  riwayat_bulan_pengawas double precision,
  riwayat_bulan_pelaksana double precision,
  kepamongprajaan boolean not null,
  lindung_sampai date,
  poin_rotasi double precision,
  ekstra json not null
);
create index on pegawai (unor_id);

create table kerabat (
  urutan integer primary key,
  pegawai_id_a text not null,
  pegawai_id_b text not null,
  derajat double precision not null,
  ekstra json not null
);

create table volume (
  urutan integer primary key,
  unor_id text not null,
  layanan_id text not null,
  tanggal date not null,
  masuk double precision not null,
  selesai double precision,
  antre double precision,
  ekstra json not null
);

create table peristiwa (
  urutan integer primary key,
  peristiwa_id text not null,
  nama text not null,
  mulai date not null,
  selesai date not null,
  unor_id text,
  layanan_id text,
  pengali double precision,
  ekstra json not null
);

create table minat (
  urutan integer primary key,
  pegawai_id text not null,
  nomor double precision not null,
  unor_id text,
  jabatan_id text,
  ekstra json not null
);

create table kunci (
  urutan integer primary key,
  pegawai_id text not null,
  tindakan text not null,
  unor_id text,
  jabatan_id text,
  ekstra json not null
);

-- Second wall behind the application's own checks: rows about people are seen only inside a transaction that has declared its reach
-- (see db/reach.ts). Without a declaration there is nothing to see. FORCE binds the owner of the tables too.
create function jangkauan_pegawai(pegawai_id text, unor_id text) returns boolean language sql stable as $$
  select case current_setting('seimbang.lingkup', true)
    when 'semua' then true
    when 'unit' then unor_id in (select jsonb_array_elements_text(current_setting('seimbang.unor', true)::jsonb))
    when 'diri' then pegawai_id = current_setting('seimbang.pegawai', true)
    else false
  end
$$;

alter table pegawai enable row level security;
alter table pegawai force row level security;
create policy jangkauan on pegawai using (jangkauan_pegawai(pegawai_id, unor_id));

create function jangkauan_penuh() returns boolean language sql stable as $$
  select current_setting('seimbang.lingkup', true) = 'semua'
$$;

alter table kerabat enable row level security;
alter table kerabat force row level security;
create policy jangkauan on kerabat using (jangkauan_penuh());

alter table minat enable row level security;
alter table minat force row level security;
create policy jangkauan on minat using (jangkauan_penuh());
