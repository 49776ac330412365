import type { ModelHitungan, Penilaian } from '@seimbang/core/evaluation';
import { angka, angkaAtau } from './numbers.ts';
import { table } from './table.ts';
import type { Bahasa, Call } from './verb.ts';

const english: Readonly<Record<Penilaian['verdict'], string>> = {
  'lebih baik': 'better',
  'lebih buruk': 'worse',
  'tidak dapat dipastikan': 'cannot tell',
};

/** An evaluation for people: the verdict, the numbers, the points around the start, what to know. */
export function evaluationText(said: Penilaian, { bahasa, out }: Call): string {
  const { paint } = out;
  const verdict = bahasa === 'id' ? said.verdict : english[said.verdict];
  const mark = said.verdict === 'lebih baik' ? paint.good : said.verdict === 'lebih buruk' ? paint.bad : paint.bold;
  const parts = [
    `${mark(`${bahasa === 'id' ? 'Putusan' : 'Verdict'}: ${verdict}.`)} ${numbers(said, bahasa)}`,
    table(
      [{ title: bahasa === 'id' ? 'Pembanding' : 'Comparison' }, { title: '', right: true }],
      comparisons(said, bahasa),
      paint,
    ),
    ...(said.counts ? [rates(said.counts, bahasa, paint)] : []),
    ...(said.eventStudy.length > 0 ? [points(said, bahasa, paint)] : []),
    said.notes.map((n) => `- ${n[bahasa]}`).join('\n'),
  ];
  return parts.join('\n\n');
}

type Figures = Pick<Penilaian, 'effect' | 'lower' | 'upper' | 'p' | 'smallestP'>;

function numbers({ effect, lower, upper, p, smallestP }: Figures, bahasa: Bahasa): string {
  const least = bahasa === 'id' ? 'p terkecil' : 'smallest p';
  const tail =
    p === null
      ? ''
      : `; p ${angka(p, 4, bahasa)}${smallestP === null ? '' : ` (${least} ${angka(smallestP, 4, bahasa)})`}`;
  const head = bahasa === 'id' ? 'Pengaruh' : 'Effect';
  return `${head} ${angkaAtau(effect, 2, bahasa)}${p === null ? '' : interval(lower, upper, bahasa)}${tail}.`;
}

function interval(lower: number | null, upper: number | null, bahasa: Bahasa): string {
  const [from, to] = [angkaAtau(lower, 2, bahasa, '-∞'), angkaAtau(upper, 2, bahasa, '∞')];
  return bahasa === 'id' ? `, selang 95 % ${from} sampai ${to}` : `, 95 % interval ${from} to ${to}`;
}

function comparisons({ comparison: c }: Penilaian, bahasa: Bahasa): string[][] {
  const say = (id: string, en: string): string => (bahasa === 'id' ? id : en);
  const number = (x: number): string => angka(x, 2, bahasa);
  return [
    [say('Unit dibantu', 'Helped units'), angka(c.treatedUnits, 0, bahasa)],
    [say('Unit pembanding', 'Comparison units'), angka(c.comparisonUnits, 0, bahasa)],
    ...(c.beforeAfter
      ? [
          [
            say('Sebelum → sesudah (gambaran)', 'Before → after (description)'),
            `${number(c.beforeAfter.before)} → ${number(c.beforeAfter.after)}`,
          ],
        ]
      : []),
    ...(c.lastYear
      ? [
          [
            say('Terhadap masa yang sama tahun lalu', 'Against the same periods of last year'),
            number(c.lastYear.difference),
          ],
        ]
      : []),
    ...(c.donors
      ? [[say(`${c.donors.units} unit pemberi`, `${c.donors.units} donor units`), numbers(c.donors, bahasa)]]
      : []),
  ];
}

function points({ eventStudy }: Penilaian, bahasa: Bahasa, paint: Call['out']['paint']): string {
  const titles =
    bahasa === 'id'
      ? ['Masa sejak mulai', 'Pengaruh', 'Bawah', 'Atas']
      : ['Periods since start', 'Effect', 'Lower', 'Upper'];
  const rows = eventStudy.map((p) => [
    String(p.k),
    angka(p.effect, 2, bahasa),
    angkaAtau(p.lower, 2, bahasa),
    angkaAtau(p.upper, 2, bahasa),
  ]);
  return table(
    titles.map((title) => ({ title, right: true })),
    rows,
    paint,
  );
}

/** Rate ratios of a series of counts, the model of the verdict first. */
function rates(
  { model, others }: NonNullable<Penilaian['counts']>,
  bahasa: Bahasa,
  paint: Call['out']['paint'],
): string {
  const say = (id: string, en: string): string => (bahasa === 'id' ? id : en);
  const name = ({ waves, slope }: ModelHitungan): string =>
    [
      waves > 0 ? say('dengan musim', 'with season') : say('tanpa musim', 'without season'),
      ...(slope ? [say('tren boleh berbelok', 'trend may bend')] : []),
    ].join(', ');
  const number = (x: number): string => angka(x, 3, bahasa);
  return table(
    [
      { title: say('Rasio laju (RR)', 'Rate ratio (RR)') },
      { title: 'RR', right: true },
      { title: say('selang 95 %', '95 % interval'), right: true },
      { title: say('menurut Poisson', 'if Poisson'), right: true },
      { title: 'p', right: true },
      { title: say('sebaran', 'dispersion'), right: true },
    ],
    [model, ...others].map((m) => [
      name(m),
      number(m.rr),
      `${number(m.lower)} – ${number(m.upper)}`,
      `${number(m.poisson.lower)} – ${number(m.poisson.upper)}`,
      angka(m.p, 4, bahasa),
      angka(m.dispersion, 2, bahasa),
    ]),
    paint,
  );
}
