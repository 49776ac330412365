import { JAM_PENUH, type Pegawai } from '@seimbang/core/domain';
import { canonicalJson, sha256Hex } from '@seimbang/core/kernel';
import { editDistance } from '../formats/index.ts';
import { namaKey } from './orang.ts';
import { safeKeys } from './extra-keys.ts';
import type { PegawaiRow } from './pegawai-row.ts';

/** The row of an accepted person in the files of this import, for messages about the merged data. */
export interface Origin {
  readonly row: PegawaiRow;
  readonly pegawaiId: string;
  /** The unit is not just that of the title. */
  readonly unorSure: boolean;
}

/** Where a row puts its person. */
export interface PegawaiPlace {
  readonly unorId: string;
  readonly jabatanId: string;
  /** Name of the post as in the row. */
  readonly jabatanNama: string;
  /** False when the unit was only taken from a title. */
  readonly unorSure: boolean;
  /** The row names no unit, so the present one is kept. */
  readonly stays: boolean;
}

/** The people of the package while files are merged into it: found again by PNS ID, by NIP, or
 * without a number by name and birth date, or by name and unit. */
export class PegawaiBook {
  private readonly people: Map<string, Pegawai>;
  private readonly byNip = new Map<string, string>();
  private readonly byName = new Map<string, string>();
  private readonly origins = new Map<string, Origin>();

  constructor(stored: readonly Pegawai[]) {
    this.people = new Map(stored.map((p) => [p.pegawaiId, p]));
    for (const p of stored) this.remember(p);
  }

  /** The known person a row is about; undefined for somebody new. */
  find(row: PegawaiRow): Pegawai | undefined {
    const id = row.pegawaiId ?? '';
    if (this.people.has(id)) return this.people.get(id);
    const byNip = row.nip === null ? undefined : this.byNip.get(row.nip);
    if (byNip !== undefined) return this.people.get(byNip);
    if (row.nip !== null) return undefined;
    const born = row.given.tanggalLahir ?? null;
    const byName = born === null ? derivedId(row) : (this.byName.get(nameAndBirth(row.nama, born)) ?? derivedId(row));
    return this.people.get(byName);
  }

  /** Adds or updates; null when the row is a repetition or contradicts another row of its own file. */
  take(row: PegawaiRow, place: PegawaiPlace): Pegawai | null {
    const held = this.find(row);
    const earlier = held && this.origins.get(held.pegawaiId);
    if (held && earlier && earlier.row.file === row.file) return this.takeAgain(row, place, held, earlier.row);
    if (held && !sameName(held.nama, row.nama)) row.reading.tell('nama-berbeda', 'nama', { lama: held.nama }, row.nama);
    return this.store(row, place, held ? updated(held, row, place) : created(row, place));
  }

  private takeAgain(row: PegawaiRow, place: PegawaiPlace, held: Pegawai, earlier: PegawaiRow): Pegawai | null {
    const facts = { lain: earlier.row };
    if (!sameName(held.nama, row.nama)) {
      row.reading.tell('nip-ganda', 'nip', facts, null);
      return null;
    }
    const next = updated(held, row, place);
    if (canonicalJson(next) === canonicalJson(held)) {
      row.reading.tell('baris-ganda', null, facts);
      return null;
    }
    const later = (row.given.tmtJabatan ?? '') > (earlier.given.tmtJabatan ?? '');
    const jabatan = later ? place.jabatanNama : earlier.jabatan;
    row.reading.tell('pegawai-ganda', 'jabatan', { ...facts, jabatan });
    return later ? this.store(row, place, next) : null;
  }

  private store(row: PegawaiRow, { unorSure }: PegawaiPlace, person: Pegawai): Pegawai {
    this.people.set(person.pegawaiId, person);
    this.remember(person);
    this.origins.set(person.pegawaiId, { row, pegawaiId: person.pegawaiId, unorSure });
    return person;
  }

  private remember(p: Pegawai): void {
    if (p.nip !== null) this.byNip.set(p.nip, p.pegawaiId);
    if (p.tanggalLahir !== null) this.byName.set(nameAndBirth(p.nama, p.tanggalLahir), p.pegawaiId);
  }

  get = (pegawaiId: string): Pegawai | undefined => this.people.get(pegawaiId);
  all = (): Pegawai[] => Array.from(this.people.values());
  touched = (): IterableIterator<Origin> => this.origins.values();
  /** Numbers and ids of the people already known: their rows may leave out what is stored. */
  keys = (): ReadonlySet<string> => new Set([...this.people.keys(), ...this.byNip.keys()]);
}

const nameAndBirth = (nama: string, born: string): string => `${namaKey(nama)}|${born}`;

/** The same person may be spelled a little differently; another person seldom is. */
const sameName = (a: string, b: string): boolean => {
  const [x, y] = [namaKey(a), namaKey(b)];
  return x === y || x.startsWith(y) || y.startsWith(x) || editDistance(x, y, 2) <= 2;
};

function updated(held: Pegawai, row: PegawaiRow, place: PegawaiPlace): Pegawai {
  const filled = Object.fromEntries(Object.entries(row.derived).filter(([key]) => held[key as keyof Pegawai] === null));
  return {
    ...held,
    ...filled,
    ...row.given,
    nip: row.nip ?? held.nip,
    nama: row.nama,
    unorId: place.unorId,
    jabatanId: place.jabatanId,
    ekstra: { ...held.ekstra, ...safeKeys('pegawai', row.ekstra) },
  };
}

function created(row: PegawaiRow, place: PegawaiPlace): Pegawai {
  const { tmtJabatan } = row.given;
  if (tmtJabatan === undefined)
    throw new Error('PegawaiBook: a new person without tmt_jabatan must have been rejected.');
  return {
    pegawaiId: row.pegawaiId ?? derivedId(row),
    nip: row.nip,
    nama: row.nama,
    status: 'PNS',
    kedudukanHukum: '01',
    golongan: null,
    pendidikan: null,
    jurusan: null,
    unorId: place.unorId,
    jabatanId: place.jabatanId,
    tanggalLahir: null,
    tmtCpns: null,
    kinerja1: null,
    kinerja2: null,
    prosesDisiplin: false,
    tugasBelajar: false,
    ikatanDinasSampai: null,
    kontrakSampai: null,
    jamPerMinggu: JAM_PENUH,
    domisiliLat: null,
    domisiliLon: null,
    kompetensi: {},
    riwayatBulanPengawas: null,
    riwayatBulanPelaksana: null,
    kepamongprajaan: false,
    lindungSampai: null,
    poinRotasi: null,
    ...row.derived,
    ...row.given,
    tmtJabatan,
    ekstra: safeKeys('pegawai', row.ekstra),
  };
}

/**
 * A person's key is not the NIP: a NI PPPK changes with the contract (ID-02), and an id is seen in places where a NIP must not be. It is
 * a hash, so that the same file always gives the same id.
 */
function derivedId(row: PegawaiRow): string {
  const born = row.given.tanggalLahir ?? row.derived.tanggalLahir ?? '';
  const identity = row.nip === null ? `nama:${namaKey(row.nama)}|${born}|${row.unor ?? ''}` : `nip:${row.nip}`;
  return `p-${sha256Hex(identity).slice(0, 12)}`;
}
