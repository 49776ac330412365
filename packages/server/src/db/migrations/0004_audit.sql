-- The record of acts as a chain: consecutive numbers, and each row sealed with the row before it.
--
-- An act is written to audit_masuk in its own transaction. When that transaction commits, its rows move to audit_kejadian under a lock
-- on the head: so numbers have no gaps, the chain follows the order of the commits, the lock is held for the commit only, and no act
-- can wait for the head while it holds it.

alter table audit_kejadian disable trigger tetap;
alter table audit_kejadian
  add column akun_id text,
  add column sifat text,
  add column sebelum jsonb,
  add column sesudah jsonb,
  add column alasan text,
  -- SHA-256 of the canonical JSON of what the row says; and of number, instant, the seal before and sidik_isi.
  add column sidik_isi bytea,
  add column sidik bytea;
alter table audit_kejadian alter column nomor drop identity;
alter table audit_kejadian alter column saat drop default;

create table audit_masuk (
  id bigint generated always as identity primary key,
  akun_id text,
  pelaku text not null,
  peran text not null,
  sifat text,
  tindakan text not null,
  objek text not null,
  objek_id text,
  rincian jsonb not null,
  sebelum jsonb,
  sesudah jsonb,
  alasan text,
  sidik_isi bytea not null
);

create table audit_kepala (
  satu boolean primary key default true check (satu),
  nomor bigint not null,
  sidik bytea not null
);
insert into audit_kepala (nomor, sidik) values (0, decode(repeat('00', 32), 'hex'));

create function segel(nomor bigint, saat timestamptz, sidik_lama bytea, sidik_isi bytea) returns bytea language sql immutable as $$
  select sha256(convert_to(concat_ws(E'\n', nomor::text, to_char(saat at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    encode(sidik_lama, 'hex'), encode(sidik_isi, 'hex')), 'UTF8'))
$$;

create function rantaikan() returns trigger language plpgsql as $$
declare
  kepala audit_kepala;
  saat timestamptz;
begin
  select * into strict kepala from audit_kepala for update;
  kepala.nomor := kepala.nomor + 1;
  saat := clock_timestamp();
  kepala.sidik := segel(kepala.nomor, saat, kepala.sidik, new.sidik_isi);
  insert into audit_kejadian (nomor, saat, akun_id, pelaku, peran, sifat, tindakan, objek, objek_id, rincian, sebelum, sesudah, alasan,
    sidik_isi, sidik)
  values (kepala.nomor, saat, new.akun_id, new.pelaku, new.peran, new.sifat, new.tindakan, new.objek, new.objek_id, new.rincian,
    new.sebelum, new.sesudah, new.alasan, new.sidik_isi, kepala.sidik);
  update audit_kepala set nomor = kepala.nomor, sidik = kepala.sidik;
  delete from audit_masuk where id = new.id;
  return null;
end
$$;
create constraint trigger rantaikan after insert on audit_masuk deferrable initially deferred
  for each row execute function rantaikan();

-- Rows from before the chain: numbered without gaps in their old order and sealed now. What they said is not changed.
create function kanonik(v jsonb) returns text language plpgsql immutable as $$
begin
  return case jsonb_typeof(v)
    when 'object' then '{' || coalesce((select string_agg(to_json(key)::text || ':' || kanonik(value), ',' order by key collate "C")
      from jsonb_each(v)), '') || '}'
    when 'array' then '[' || coalesce((select string_agg(kanonik(value), ',' order by n)
      from jsonb_array_elements(v) with ordinality as e (value, n)), '') || ']'
    else v::text
  end;
end
$$;

do $$
declare
  baris record;
  kepala audit_kepala;
  isi bytea;
begin
  select * into strict kepala from audit_kepala;
  for baris in select * from audit_kejadian order by nomor loop
    kepala.nomor := kepala.nomor + 1;
    isi := sha256(convert_to(kanonik(jsonb_build_object('akunId', null, 'pelaku', baris.pelaku, 'peran', baris.peran, 'sifat', null,
      'tindakan', baris.tindakan, 'objek', baris.objek, 'objekId', baris.objek_id, 'rincian', baris.rincian, 'sebelum', null,
      'sesudah', null, 'alasan', null)), 'UTF8'));
    kepala.sidik := segel(kepala.nomor, baris.saat, kepala.sidik, isi);
    update audit_kejadian set nomor = kepala.nomor, sidik_isi = isi, sidik = kepala.sidik where nomor = baris.nomor;
  end loop;
  update audit_kepala set nomor = kepala.nomor, sidik = kepala.sidik;
end
$$;
drop function kanonik(jsonb);

alter table audit_kejadian alter column sidik_isi set not null, alter column sidik set not null;
alter table audit_kejadian enable trigger tetap;
create index on audit_kejadian (objek, objek_id, nomor);
create index on audit_kejadian (pelaku, nomor);
