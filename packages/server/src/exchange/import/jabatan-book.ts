import type { Jabatan, JenisJabatan } from '@seimbang/core/domain';
import { eselonBaku, jenisUnorOf } from './eselon.ts';
import { jenisByName, jenjangOf, withoutUnitName } from './jabatan-name.ts';
import type { At, ImportLog } from './log.ts';
import { countWords, type Known, readName, type Reading } from './name-match.ts';
import { nameKey, nameWords, ordinaryCase, slug } from './spelling.ts';
import type { NameDecision, NameQuestion } from './types.ts';
import type { UnorBook } from './unor-book.ts';

interface JabatanEntry extends Known {
  jabatan: Jabatan;
  rows: number;
  stored: boolean;
}

/** What a row says about a post. */
export interface JabatanFacts {
  readonly nama: string;
  readonly unorId: string;
  /** False when the unit was only taken from a title: the level of a kepala seksi cannot be concluded from it. */
  readonly unorSure: boolean;
  readonly jenis: JenisJabatan | null;
  readonly eselon: string | null;
  readonly kelas: number | null;
}

interface MentionKey {
  readonly key: string;
  readonly nama: string;
  readonly baku: string | null;
}

interface Mention {
  readonly nama: string;
  /** Echelon by the standard name in its kind of unit. */
  readonly baku: string | null;
  readonly at: At;
  readonly jenis: Map<JenisJabatan, number>;
  readonly eselon: Map<string, number>;
  readonly kelas: Map<number, number>;
  rows: number;
}

/**
 * Posts named in the files, matched with each other and with the stored ones. One name is one post wherever it stands, except that a
 * structural post of another echelon is another post: kepala seksi of a kecamatan (IV.a) and of a kelurahan (IV.b).
 */
export class JabatanBook {
  readonly questions: NameQuestion[] = [];
  private readonly entries: JabatanEntry[];
  private readonly byId: Map<string, JabatanEntry>;
  private readonly mentions = new Map<string, Mention>();
  /** Answers of `findKey`: a city has 15,000 rows and a few hundred names. */
  private readonly keys = new Map<string, MentionKey>();
  private readonly settled = new Map<string, JabatanEntry>();
  private readonly decisions: ReadonlyMap<string, string | null>;
  private readonly unor: UnorBook;
  private readonly log: ImportLog;

  constructor(stored: readonly Jabatan[], unor: UnorBook, decisions: readonly NameDecision[], log: ImportLog) {
    this.entries = stored.map((j) => entryOf(j, 0, true));
    this.byId = new Map(this.entries.map((e) => [e.id, e]));
    this.decisions = new Map(decisions.filter((d) => d.jenis === 'jabatan').map((d) => [nameKey(d.nama), d.id]));
    this.unor = unor;
    this.log = log;
  }

  mention(facts: JabatanFacts, at: At): void {
    const { key, nama, baku } = this.keyOf(facts);
    let held = this.mentions.get(key);
    if (!held)
      this.mentions.set(
        key,
        (held = { nama, baku, at, jenis: new Map(), eselon: new Map(), kelas: new Map(), rows: 0 }),
      );
    held.rows++;
    count(held.jenis, facts.jenis);
    count(held.eselon, facts.eselon);
    count(held.kelas, facts.kelas);
  }

  settle(): void {
    // Those the user decided come last: the post that was chosen may be new in this file.
    const chosen = (m: Mention): number => Number(Boolean(this.decisions.get(nameKey(m.nama))));
    const order = Array.from(this.mentions).sort(
      ([a, x], [b, y]) => chosen(x) - chosen(y) || y.rows - x.rows || (a < b ? -1 : 1),
    );
    const words = countWords([...this.entries.map((e) => e.words), ...order.map(([, m]) => nameWords(m.nama))]);
    for (const [key, m] of order) {
      const entry = this.decide(m, words);
      this.settled.set(key, entry);
      this.complete(entry, m);
    }
    this.mentions.clear();
    this.keys.clear();
    for (const e of this.entries) e.stored = true;
  }

  private keyOf(facts: JabatanFacts): MentionKey {
    const asked = `${facts.nama}\u001f${facts.unorId}\u001f${facts.unorSure}`;
    const known = this.keys.get(asked);
    if (known) return known;
    const key = this.findKey(facts);
    this.keys.set(asked, key);
    return key;
  }

  private findKey({ nama, unorId, unorSure }: JabatanFacts): MentionKey {
    const unit = this.unor.unor(unorId);
    const induk = unit.indukId === null ? null : this.unor.unor(unit.indukId).nama;
    const bare = ordinaryCase(withoutUnitName(nama, [induk, unit.nama]));
    const level = jenisUnorOf(unit.nama);
    const own =
      level === 'kelurahan' || level === 'kecamatan' || induk === null ? level : (jenisUnorOf(induk) ?? level);
    const baku = eselonBaku(bare, unorSure ? own : null);
    return { key: `${nameKey(bare)}|${baku ?? ''}`, nama: bare, baku };
  }

  private decide(m: Mention, words: ReadonlyMap<string, number>): JabatanEntry {
    const wanted = { key: nameKey(m.nama), words: nameWords(m.nama), rows: m.rows };
    const candidates = this.entries.filter((e) => sameLevel(e.jabatan.eselon, m.baku));
    const rule = { letters: 2, fits: (e: JabatanEntry) => e.jabatan.eselon === m.baku } as const;
    const reading = readName(wanted, candidates, words, rule, this.decisionOn(m));
    if (reading.among.length > 0) this.ask(m, reading);
    return reading.known ?? this.create(m);
  }

  /** What the user decided; an answer that names a post which no longer exists is none. */
  private decisionOn(m: Mention): JabatanEntry | null | undefined {
    const id = this.decisions.get(nameKey(m.nama));
    return typeof id === 'string' ? this.byId.get(id) : id;
  }

  /** Tells that a name was read as another one, or that it could be one of several; the user may decide otherwise. */
  private ask(m: Mention, { known, among, decided }: Reading<JabatanEntry>): void {
    const calon = among.map((k) => ({ id: k.id, nama: k.nama }));
    this.questions.push({ jenis: 'jabatan', nama: m.nama, dipakai: known?.id ?? null, diputuskan: decided, calon });
    if (decided) return;
    const place = { ...m.at, column: null, value: m.nama };
    if (known === null) this.log.add('nama-ambigu', place, { calon: calon.map((c) => `"${c.nama}"`).join(', ') });
    else this.log.add('nama-mirip', place, { dipakai: known.nama, n: m.rows });
  }

  private create(m: Mention): JabatanEntry {
    const jenis = this.jenisOf(m);
    const jabatan: Jabatan = {
      jabatanId: this.freeId(m),
      nama: m.nama,
      jenis,
      jenjang: jenis === 'fungsional' ? jenjangOf(m.nama) : null,
      rumpun: null,
      kelas: null,
      eselon: null,
      golonganMin: null,
      pendidikanMin: null,
      jurusan: [],
      kompetensi: {},
      ekstra: {},
    };
    const entry = entryOf(jabatan, m.rows, false);
    this.entries.push(entry);
    this.byId.set(entry.id, entry);
    return entry;
  }

  private jenisOf(m: Mention): JenisJabatan {
    const written = commonest(m.jenis);
    if (written === null) {
      const jenis = jenisByName(m.nama);
      this.log.list('jenis-diturunkan', m.at.file, m.nama, { jenis });
      return jenis;
    }
    if (m.jenis.size > 1)
      this.log.add('jenis-beda', { file: m.at.file, row: null, value: m.nama }, { dipakai: written });
    return written;
  }

  private freeId(m: Mention): string {
    const base = slug(m.nama);
    if (!this.byId.has(base)) return base;
    const named = m.baku === null ? null : `${base}-${slug(m.baku)}`;
    if (named !== null && !this.byId.has(named)) return named;
    let n = 2;
    while (this.byId.has(`${base}-${n}`)) n++;
    return `${base}-${n}`;
  }

  /** Fills in echelon and class where the post has none; a class that differs replaces the old one and is told. */
  private complete(entry: JabatanEntry, m: Mention): void {
    entry.rows += entry.stored ? m.rows : 0;
    const { jabatan } = entry;
    const eselon = jabatan.jenis === 'struktural' ? (jabatan.eselon ?? this.eselonOf(m)) : jabatan.eselon;
    const kelas = commonest(m.kelas) ?? jabatan.kelas;
    for (const other of new Set([...m.kelas.keys(), ...(jabatan.kelas === null ? [] : [jabatan.kelas])]))
      if (other !== kelas)
        this.log.add(
          'kelas-beda',
          { file: m.at.file, row: null, value: String(other) },
          { jabatan: m.nama, lain: kelas ?? '' },
        );
    entry.jabatan = { ...jabatan, eselon, kelas };
  }

  private eselonOf(m: Mention): string | null {
    const written = commonest(m.eselon);
    if (written === null) {
      if (m.baku !== null) this.log.list('eselon-diturunkan', m.at.file, `${m.nama} ${m.baku}`);
      return m.baku;
    }
    if (m.baku !== null && m.baku !== written)
      this.log.add('eselon-beda', { file: m.at.file, row: null, value: written }, { baku: m.baku, jabatan: m.nama });
    return written;
  }

  idOf(facts: JabatanFacts): string {
    const entry = this.settled.get(this.keyOf(facts).key);
    if (!entry) throw new Error(`JabatanBook: "${facts.nama}" was not mentioned before settle().`);
    return entry.id;
  }

  all = (): Jabatan[] => this.entries.map((e) => e.jabatan);

  jabatan = (jabatanId: string): Jabatan => {
    const found = this.byId.get(jabatanId);
    if (!found) throw new Error(`JabatanBook: no post "${jabatanId}".`);
    return found.jabatan;
  };
}

const sameLevel = (stored: string | null, baku: string | null): boolean =>
  stored === null || baku === null || stored === baku;

function count<T>(counts: Map<T, number>, value: T | null): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The value most rows have; of equals the one seen first. */
function commonest<T>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  for (const [value, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = value;
  return best;
}

const entryOf = (jabatan: Jabatan, rows: number, stored: boolean): JabatanEntry => ({
  id: jabatan.jabatanId,
  nama: jabatan.nama,
  key: nameKey(jabatan.nama),
  words: nameWords(jabatan.nama),
  jabatan,
  rows,
  stored,
});
