-- Campaigns, meetings, questions; surveys and Denyut.
--
-- What a person says in a survey is stored nowhere: an answer adds one to the counters of a group and is gone. Beside them stands only that
-- the person has answered, so that nobody answers twice. The counters are read and written by the functions below alone; each of them
-- declares seimbang.suara = 'hitung' while it runs, and row-level security shows the counters to nobody else. Who has answered is seen by
-- the person (seimbang.suara = 'diri') and by the program that invites ('undang').

create table kampanye (
  id uuid primary key,
  judul text not null,
  tujuan text not null,
  isi text not null,
  putaran_id uuid references putaran,
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  oleh text not null,
  dibuat timestamptz not null default now()
);

create table kampanye_unit (
  kampanye_id uuid not null references kampanye,
  unor_id text not null,
  urutan integer not null,
  primary key (kampanye_id, unor_id)
);

create table pertemuan (
  id uuid primary key,
  kampanye_id uuid not null references kampanye,
  unor_id text not null,
  tanggal date not null,
  jam text not null,
  tempat text not null
);
create index on pertemuan (kampanye_id);

create table pertanyaan (
  id uuid primary key,
  kampanye_id uuid not null references kampanye,
  isi text not null,
  -- Null where the asker wanted no name in public; the analyst is not told either.
  nama text,
  hari date not null,
  urutan bigint generated always as identity,
  jawaban text,
  sama_dengan uuid references pertanyaan,
  dijawab_oleh text,
  dijawab_hari date,
  check (jawaban is null or sama_dengan is null),
  check ((dijawab_hari is null) = (jawaban is null and sama_dengan is null))
);
create index on pertanyaan (kampanye_id);

-- Ties a question to its asker, so that the asker finds it again.
create table pertanyaan_penanya (
  pertanyaan_id uuid primary key references pertanyaan,
  pegawai_id text not null
);
alter table pertanyaan_penanya enable row level security;
alter table pertanyaan_penanya force row level security;
create policy diri on pertanyaan_penanya using (current_setting('seimbang.suara', true) = 'diri'
  and pegawai_id = current_setting('seimbang.suara_pegawai', true));

create table survei (
  id uuid primary key,
  kampanye_id uuid not null references kampanye,
  gelombang text not null check (gelombang in ('sebelum', 'sesudah')),
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  unique (kampanye_id, gelombang)
);

create table survei_peserta (
  survei_id uuid not null references survei,
  pegawai_id text not null,
  primary key (survei_id, pegawai_id)
);
alter table survei_peserta enable row level security;
alter table survei_peserta force row level security;
create policy diri on survei_peserta using (current_setting('seimbang.suara', true) = 'diri'
  and pegawai_id = current_setting('seimbang.suara_pegawai', true));
create policy hitung on survei_peserta for select using (current_setting('seimbang.suara', true) = 'hitung');

create table survei_hitung (
  survei_id uuid not null references survei,
  kelompok text not null,
  pernyataan text not null,
  nilai integer not null check (nilai between 1 and 5),
  jumlah integer not null,
  primary key (survei_id, kelompok, pernyataan, nilai)
);
alter table survei_hitung enable row level security;
alter table survei_hitung force row level security;
create policy hitung on survei_hitung using (current_setting('seimbang.suara', true) = 'hitung');

create table denyut_undangan (
  id uuid primary key,
  usul_id uuid not null references usul,
  hari integer not null check (hari in (30, 90, 180)),
  pegawai_id text not null,
  kelompok text not null check (kelompok in ('pindah', 'penerima', 'pemberi')),
  tutup date not null,
  dijawab boolean not null default false,
  unique (usul_id, hari, pegawai_id)
);
create index on denyut_undangan (pegawai_id);
alter table denyut_undangan enable row level security;
alter table denyut_undangan force row level security;
create policy diri on denyut_undangan using (current_setting('seimbang.suara', true) = 'diri'
  and pegawai_id = current_setting('seimbang.suara_pegawai', true));
create policy undang on denyut_undangan for insert with check (current_setting('seimbang.suara', true) = 'undang' and not dijawab);
create policy hitung on denyut_undangan for select using (current_setting('seimbang.suara', true) = 'hitung');

-- Which waves of which order have been invited: the program need not read the invitations.
create table denyut_gelombang (
  usul_id uuid not null references usul,
  hari integer not null,
  undangan integer not null,
  primary key (usul_id, hari)
);

-- Answers wait in `tertunda` until a cell has five of them, then they move to `terbit` together: two releases never differ by fewer.
create table denyut_hitung (
  hari integer not null,
  kelompok text not null,
  pernyataan text not null,
  nilai integer not null check (nilai between 1 and 5),
  tertunda integer not null default 0,
  terbit integer not null default 0,
  primary key (hari, kelompok, pernyataan, nilai)
);
alter table denyut_hitung enable row level security;
alter table denyut_hitung force row level security;
create policy hitung on denyut_hitung using (current_setting('seimbang.suara', true) = 'hitung');

create table denyut_terbit (
  hari integer not null,
  kelompok text not null,
  terbit date not null,
  primary key (hari, kelompok)
);

-- Adds one person's answers to the counters of a survey. Called in the transaction that notes that the person has answered.
create function suara_survei(p_survei uuid, p_kelompok text, p_jawaban jsonb) returns void
  language plpgsql security definer set search_path from current as $$
begin
  perform set_config('seimbang.suara', 'hitung', true);
  insert into survei_hitung as h (survei_id, kelompok, pernyataan, nilai, jumlah)
  select p_survei, p_kelompok, j.key, j.value::integer, 1 from jsonb_each_text(p_jawaban) as j
  on conflict (survei_id, kelompok, pernyataan, nilai) do update set jumlah = h.jumlah + 1;
  perform set_config('seimbang.suara', '', true);
end $$;

-- Counters of a survey; nothing while it is open, or each new answer could be read from the difference.
create function suara_survei_hasil(p_survei uuid, p_hari_ini date)
  returns table (kelompok text, pernyataan text, nilai integer, jumlah integer)
  language plpgsql security definer set search_path from current as $$
begin
  perform set_config('seimbang.suara', 'hitung', true);
  return query select h.kelompok, h.pernyataan, h.nilai, h.jumlah
    from survei_hitung as h join survei as s on s.id = h.survei_id
    where h.survei_id = p_survei and s.selesai < p_hari_ini
    order by h.kelompok, h.pernyataan, h.nilai;
  perform set_config('seimbang.suara', '', true);
end $$;

create function suara_survei_menjawab(p_survei uuid) returns integer
  language plpgsql security definer set search_path from current as $$
declare orang integer;
begin
  perform set_config('seimbang.suara', 'hitung', true);
  select count(*) into orang from survei_peserta as p where p.survei_id = p_survei;
  perform set_config('seimbang.suara', '', true);
  return orang;
end $$;

-- Adds one person's answers to the waiting counters, and releases the cell when five people wait in it.
create function suara_denyut(p_hari integer, p_kelompok text, p_jawaban jsonb, p_hari_ini date) returns void
  language plpgsql security definer set search_path from current as $$
declare menunggu integer;
begin
  perform set_config('seimbang.suara', 'hitung', true);
  perform pg_advisory_xact_lock(hashtext('denyut ' || p_hari || p_kelompok));
  insert into denyut_hitung as h (hari, kelompok, pernyataan, nilai, tertunda)
  select p_hari, p_kelompok, j.key, j.value::integer, 1 from jsonb_each_text(p_jawaban) as j
  on conflict (hari, kelompok, pernyataan, nilai) do update set tertunda = h.tertunda + 1;
  select max(s.n) into menunggu from (
    select sum(tertunda) as n from denyut_hitung where hari = p_hari and kelompok = p_kelompok group by pernyataan) as s;
  if menunggu >= 5 then
    update denyut_hitung set terbit = terbit + tertunda, tertunda = 0 where hari = p_hari and kelompok = p_kelompok;
    insert into denyut_terbit (hari, kelompok, terbit) values (p_hari, p_kelompok, p_hari_ini)
    on conflict (hari, kelompok) do update set terbit = excluded.terbit;
  end if;
  perform set_config('seimbang.suara', '', true);
end $$;

create function suara_denyut_hasil()
  returns table (hari integer, kelompok text, pernyataan text, nilai integer, jumlah integer)
  language plpgsql security definer set search_path from current as $$
begin
  perform set_config('seimbang.suara', 'hitung', true);
  return query select h.hari, h.kelompok, h.pernyataan, h.nilai, h.terbit from denyut_hitung as h
    where h.terbit > 0 order by h.hari, h.kelompok, h.pernyataan, h.nilai;
  perform set_config('seimbang.suara', '', true);
end $$;

create function suara_denyut_diundang() returns table (hari integer, kelompok text, jumlah integer)
  language plpgsql security definer set search_path from current as $$
begin
  perform set_config('seimbang.suara', 'hitung', true);
  return query select u.hari, u.kelompok, count(*)::integer from denyut_undangan as u group by u.hari, u.kelompok;
  perform set_config('seimbang.suara', '', true);
end $$;
