import type { Unor } from '@seimbang/core/domain';
import { jenisUnorOf } from './eselon.ts';
import type { At, ImportLog } from './log.ts';
import { countWords, type Known, readName, type Reading } from './name-match.ts';
import { nameKey, nameWords, ordinaryCase, slug } from './spelling.ts';
import type { NameDecision, NameQuestion } from './types.ts';
import { isSemarang, withWilayah } from './wilayah.ts';

interface UnorEntry extends Known {
  unor: Unor;
  indukKey: string | null;
  siasnId: string | null;
  rows: number;
  stored: boolean;
}

interface Place {
  readonly nama: string;
  readonly induk: string | null;
  readonly key: string;
}

interface Mention {
  readonly nama: string;
  readonly induk: string | null;
  readonly siasnId: string | null;
  readonly siasnIds: Set<string>;
  readonly at: At;
  rows: number;
}

/** Government levels stand above every unit and are no unit of their own: the OPD is the top (DATA section 1). */
const GOVERNMENT = /^(?:pemerintah|kota|kabupaten|kab\.|provinsi|prov\.)\s/i;
const GOVERNMENT_TAIL = /[\s,–-]+(?:pemerintah\s+)?(?:kota|kabupaten|kab\.|provinsi|prov\.)\s+\S.*$/i;
const IN_KECAMATAN = /^(kel(?:urahan\b|\.)?\s*\S.*?)[\s,–-]+(kec(?:amatan\b|\.)\s*\S.*)$/i;
const WITHIN =
  /^((?:seksi|sub\s?bag\w*|bidang|bagian|sekretariat|tata usaha)\b.*?)\s*(?:[,–]|\s-\s|\s-|\bpada\b)\s*((?:kelurahan|kel\.|kecamatan|kec\.|dinas|badan|puskesmas|inspektorat)\s*\S.*)$/i;

/** "Dinas Pendidikan Kota Semarang" is Dinas Pendidikan; "Kelurahan Kota Baru" keeps its own name. */
function withoutGovernment(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const bare = whole.replace(GOVERNMENT_TAIL, '');
  return bare.includes(' ') ? bare : whole;
}

/** The unit and its parent as one text may name them: "Kel. Gedawang, Kec. Banyumanik, Kota Semarang". */
export function placeOf(
  text: string,
  indukText: string | null,
): { readonly nama: string; readonly induk: string | null } {
  const whole = withoutGovernment(text);
  const m = IN_KECAMATAN.exec(whole) ?? WITHIN.exec(whole);
  const nama = ordinaryCase(m?.[1] ?? whole);
  const above = indukText === null || GOVERNMENT.test(indukText) ? null : ordinaryCase(withoutGovernment(indukText));
  const induk = m?.[2] === undefined ? above : ordinaryCase(m[2]);
  return { nama, induk: induk !== null && nameKey(induk) === nameKey(nama) ? null : induk };
}

/** No office lies deeper under its OPD; it also ends a circle of parents. */
const DEEPEST = 10;

/** Units named in the files, matched with each other and with the stored ones; new ones get an id from their name. */
export class UnorBook {
  readonly questions: NameQuestion[] = [];
  private readonly entries: UnorEntry[];
  private readonly byId: Map<string, UnorEntry>;
  private readonly mentions = new Map<string, Mention>();
  private readonly places = new Map<string, Place>();
  private readonly settled = new Map<string, UnorEntry>();
  private readonly decisions: ReadonlyMap<string, string | null>;
  private readonly log: ImportLog;

  constructor(stored: readonly Unor[], decisions: readonly NameDecision[], log: ImportLog) {
    const byId = new Map(stored.map((u) => [u.unorId, u]));
    this.entries = stored.map((unor) => entryOf(unor, indukKeyOf(unor, byId), 0, true));
    this.byId = new Map(this.entries.map((e) => [e.id, e]));
    this.decisions = new Map(decisions.filter((d) => d.jenis === 'unor').map((d) => [nameKey(d.nama), d.id]));
    this.log = log;
  }

  mention(text: string, indukText: string | null, at: At, siasnId: string | null = null): void {
    const { nama, induk } = this.place(text, indukText);
    this.note(nama, induk, at, siasnId, 1);
    if (induk !== null) this.note(induk, null, at, null, 0);
  }

  private place(text: string, indukText: string | null): Place {
    const asked = `${text}\u001f${indukText ?? ''}`;
    const known = this.places.get(asked);
    if (known) return known;
    const place = placeOf(text, indukText);
    const found = { ...place, key: nameKey(place.nama) };
    this.places.set(asked, found);
    return found;
  }

  private note(nama: string, induk: string | null, at: At, siasnId: string | null, rows: number): void {
    const key = mentionKey(nama, induk, siasnId);
    let held = this.mentions.get(key);
    if (!held)
      this.mentions.set(key, (held = { nama, induk, siasnId: ownId(nama, siasnId), siasnIds: new Set(), at, rows: 0 }));
    held.rows += rows;
    if (siasnId !== null) held.siasnIds.add(siasnId);
  }

  /**
   * Decides every mention, the commonest first, so that a misspelling meets the right name and not the other way round; those the
   * user decided come last, because the unit that was chosen may be new in this file.
   */
  settle(): void {
    const chosen = (m: Mention): number => Number(Boolean(this.decisions.get(nameKey(m.nama))));
    const order = Array.from(this.mentions).sort(
      ([a, x], [b, y]) =>
        chosen(x) - chosen(y) ||
        Number(x.induk === null) - Number(y.induk === null) ||
        y.rows - x.rows ||
        (a < b ? -1 : 1),
    );
    const words = countWords([...this.entries.map((e) => e.words), ...order.map(([, m]) => nameWords(m.nama))]);
    for (const [key, m] of order) this.settled.set(key, this.decide(m, words));
    for (const [key, m] of order) this.hang(this.settled.get(key) as UnorEntry, m);
    this.locate(order);
    this.mentions.clear();
    for (const e of this.entries) e.stored = true;
  }

  private decide(m: Mention, words: ReadonlyMap<string, number>): UnorEntry {
    const indukKey = m.induk === null ? null : nameKey(m.induk);
    const wanted = { key: nameKey(m.nama), words: nameWords(m.nama), rows: m.rows };
    const candidates = this.entries.filter(
      (e) =>
        (e.indukKey === null || indukKey === null || e.indukKey === indukKey) &&
        (m.siasnId === null || e.siasnId === null || e.siasnId === m.siasnId),
    );
    const rule = { letters: 1, fits: (e: UnorEntry) => e.indukKey === indukKey } as const;
    const reading = readName(wanted, candidates, words, rule, this.decisionOn(m));
    if (reading.among.length > 0) this.ask(m, reading);
    return reading.known === null ? this.create(m, indukKey) : this.use(reading.known, m);
  }

  /** What the user decided; an answer that names a unit which no longer exists is none. */
  private decisionOn(m: Mention): UnorEntry | null | undefined {
    const id = this.decisions.get(nameKey(m.nama));
    return typeof id === 'string' ? this.byId.get(id) : id;
  }

  private use(entry: UnorEntry, m: Mention): UnorEntry {
    entry.rows += m.rows;
    if (entry.indukKey === null && m.induk !== null) entry.indukKey = nameKey(m.induk);
    if (m.siasnIds.size > 1) this.log.list('unor-id-beda', m.at.file, `${m.nama} (${m.siasnIds.size} ID)`);
    return entry;
  }

  /** Tells that a name was read as another one, or that it could be one of several; the user may decide otherwise. */
  private ask(m: Mention, { known, among, decided }: Reading<UnorEntry>): void {
    const calon = among.map((k) => ({ id: k.id, nama: k.nama }));
    this.questions.push({ jenis: 'unor', nama: m.nama, dipakai: known?.id ?? null, diputuskan: decided, calon });
    if (decided) return;
    const place = { ...m.at, column: null, value: m.nama };
    if (known === null) this.log.add('nama-ambigu', place, { calon: calon.map((c) => `"${c.nama}"`).join(', ') });
    else this.log.add('nama-mirip', place, { dipakai: known.nama, n: m.rows });
  }

  private create(m: Mention, indukKey: string | null): UnorEntry {
    const ekstra: Record<string, string> = m.siasnId === null ? {} : { siasn_unor_id: m.siasnId };
    const unorId = this.freeId(m);
    const unor: Unor = {
      unorId,
      nama: m.nama,
      indukId: null,
      jenis: jenisUnorOf(m.nama),
      opdId: null,
      kodeWilayah: null,
      lat: null,
      lon: null,
      ekstra,
    };
    const entry = entryOf(unor, indukKey, 0, false);
    this.entries.push(entry);
    this.byId.set(unorId, entry);
    return this.use(entry, m);
  }

  private freeId(m: Mention): string {
    const taken = (id: string): boolean => this.byId.has(id);
    const base = slug(m.nama);
    const tails = [
      '',
      m.induk === null ? '' : `-${slug(m.induk)}`,
      m.siasnId === null ? '' : `-${m.siasnId.slice(0, 8).toLowerCase()}`,
    ];
    const named = tails.map((tail) => base + tail).find((id) => !taken(id));
    if (named !== undefined) return named;
    let n = 2;
    while (taken(`${base}-${n}`)) n++;
    return `${base}-${n}`;
  }

  /** Hangs a unit under its parent when the data do not yet say where it belongs. */
  private hang(entry: UnorEntry, m: Mention): void {
    if (m.induk === null || entry.unor.indukId !== null) return;
    const induk = this.settled.get(mentionKey(m.induk, null, null));
    if (induk && induk !== entry) entry.unor = { ...entry.unor, indukId: induk.unor.unorId };
  }

  /** Gives code and place to kelurahan and kecamatan of Kota Semarang that have none, so that distances can be told. */
  private locate(order: readonly (readonly [string, Mention])[]): void {
    const semarang = isSemarang(this.all());
    for (const [key, m] of order) {
      const entry = this.settled.get(key) as UnorEntry;
      const located = withWilayah(entry.unor, this.above(entry.unor), semarang);
      if (located === null) continue;
      entry.unor = located;
      this.log.list('wilayah-diturunkan', m.at.file, located.nama);
    }
  }

  /** The units above one, the nearest first. */
  private above(unor: Unor): Unor[] {
    const found: Unor[] = [];
    let next = unor.indukId;
    while (next !== null && found.length < DEEPEST) {
      const entry = this.byId.get(next);
      if (!entry) break;
      found.push(entry.unor);
      next = entry.unor.indukId;
    }
    return found;
  }

  /** The unit a row means. A person's present unit is meant when it has this name, whatever else has the name too. */
  idOf(text: string, indukText: string | null, siasnId: string | null = null, present: string | null = null): string {
    const { nama, induk, key } = this.place(text, indukText);
    const held = present === null ? undefined : this.byId.get(present);
    if (held && held.key === key && (induk === null || held.indukKey === nameKey(induk))) return held.unor.unorId;
    const entry = this.settled.get(mentionKey(nama, induk, siasnId));
    if (!entry) throw new Error(`UnorBook: "${nama}" was not mentioned before settle().`);
    return entry.unor.unorId;
  }

  all = (): Unor[] => this.entries.map((e) => e.unor);

  unor = (unorId: string): Unor => {
    const found = this.byId.get(unorId);
    if (!found) throw new Error(`UnorBook: no unit "${unorId}".`);
    return found.unor;
  };
}

/** Names that many offices share; their SIASN ids are what tells them apart. */
const isGeneric = (nama: string): boolean =>
  ['seksi', 'subbagian', 'bidang', 'bagian'].includes(jenisUnorOf(nama) ?? '');
const ownId = (nama: string, siasnId: string | null): string | null => (isGeneric(nama) ? siasnId : null);
const mentionKey = (nama: string, induk: string | null, siasnId: string | null): string =>
  [nameKey(nama), induk === null ? '' : nameKey(induk), ownId(nama, siasnId) ?? ''].join('|');

function indukKeyOf(unor: Unor, byId: ReadonlyMap<string, Unor>): string | null {
  const induk = unor.indukId === null ? undefined : byId.get(unor.indukId);
  return induk ? nameKey(induk.nama) : null;
}

const entryOf = (unor: Unor, indukKey: string | null, rows: number, stored: boolean): UnorEntry => ({
  id: unor.unorId,
  nama: unor.nama,
  key: nameKey(unor.nama),
  words: nameWords(unor.nama),
  unor,
  indukKey,
  siasnId: unor.ekstra.siasn_unor_id ?? null,
  rows,
  stored,
});
