-- Mail on its way out, written in the transaction of the act that causes it. Rows hold an address and a link, never what it is about.
create table surel_keluar (
  -- Also the Message-ID, which stays the same at every attempt.
  id uuid primary key,
  -- One message per occasion and addressee: the same occasion again adds none.
  kunci text not null unique,
  kepada text not null,
  tautan text not null,
  tenggat date,
  keadaan text not null default 'menunggu' check (keadaan in ('menunggu', 'mengirim', 'terkirim', 'gagal', 'tidak-dikirim')),
  keterangan text,
  percobaan integer not null default 0,
  dibuat timestamptz not null default now(),
  -- Not before; while sending: when the claim lapses.
  berikut timestamptz not null default now(),
  terkirim timestamptz
);
create index on surel_keluar (berikut) where keadaan in ('menunggu', 'mengirim');
