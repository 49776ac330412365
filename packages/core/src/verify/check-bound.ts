import type { PaketIndex, Rencana } from '../domain/index.ts';
import { type Rebuilt, rebuildBound } from './branches.ts';
import type { Cells } from './cells.ts';
import type { Choices } from './choices.ts';
import type { Standing } from './parity.ts';
import type { Plan } from './plan.ts';
import { checkOf, teks, type VerifyCheck } from './report.ts';

const NOT_VERIFIED = teks(
  'Tidak diperiksa di sini: bahwa jumlah perpindahan paling sedikit di antara rencana yang sama nilainya, dan kalimat alasannya.',
  'Not verified here: that no plan of equal value has fewer moves, and the sentences of the reasons.',
);

/** The proof: bound rebuilt from prices and branches, compared with what the document claims. */
export function checkProof(
  index: PaketIndex,
  plan: Plan,
  choices: Choices,
  cells: Cells,
  objective: bigint,
): { readonly checks: readonly VerifyCheck[]; readonly bound: bigint | null } {
  const { rencana } = plan;
  const rebuilt = rebuildBound(index, choices, cells, rencana, () => standingOf(plan, choices));
  const bound = 'bound' in rebuilt ? rebuilt.bound : null;
  return {
    checks: [
      checkPrices(rencana, rebuilt),
      checkBound(rencana, objective, bound),
      checkStatus(rencana, objective, bound),
    ],
    bound,
  };
}

/** Where the plan has everybody who may be placed. */
function standingOf(plan: Plan, choices: Choices): Standing {
  const assigned = choices.home.slice();
  for (const [id, move] of plan.byPegawai) assigned[choices.indexOf.get(id) as number] = move.to.indeks;
  return { assigned, after: plan.after };
}

function checkPrices(rencana: Rencana, rebuilt: Rebuilt): VerifyCheck {
  const problems = 'problem' in rebuilt ? [rebuilt.problem] : [];
  if ((rencana.proof === 'branches') !== (rencana.branches !== null)) {
    problems.push(
      teks('Jenis bukti tidak cocok dengan ada tidaknya cabang.', 'The kind of proof does not match the branches.'),
    );
  }
  return checkOf(
    rencana.branches === null ? 'prices' : 'branches',
    problems,
    rencana.branches === null
      ? teks('Harga sel memberi batas bawah yang sah.', 'The cell prices give a valid bound.')
      : teks(
          'Cabang mencakup semua rencana; yang terendah dipakai.',
          'The branches cover all plans; the least bound is used.',
        ),
  );
}

function checkBound(rencana: Rencana, objective: bigint, bound: bigint | null): VerifyCheck {
  const problems = [];
  if (bound === null) {
    problems.push(teks('Batas bawah tidak dapat dibangun ulang.', 'The bound cannot be rebuilt.'));
  } else {
    if (BigInt(rencana.bound) > bound) {
      problems.push(
        teks(
          `Batas bawah tertulis ${rencana.bound}, tetapi harga hanya membuktikan ${bound}.`,
          `The stated bound is ${rencana.bound}, but the prices prove only ${bound}.`,
        ),
      );
    }
    if (objective - bound > BigInt(rencana.gap)) {
      problems.push(
        teks(
          `Selisih yang terbukti ${objective - bound} poin, lebih besar dari yang tertulis ${rencana.gap}.`,
          `The proven gap is ${objective - bound} points, more than the stated ${rencana.gap}.`,
        ),
      );
    }
  }
  if (rencana.objective - rencana.bound !== rencana.gap) {
    problems.push(teks('Nilai, batas bawah dan selisih tidak cocok.', 'Objective, bound and gap do not add up.'));
  }
  return checkOf(
    'bound',
    problems,
    teks(
      `Batas bawah ${bound} poin, selisih ${bound === null ? '-' : objective - bound} poin. ${NOT_VERIFIED.id}`,
      `Bound ${bound} points, gap ${bound === null ? '-' : objective - bound} points. ${NOT_VERIFIED.en}`,
    ),
  );
}

function checkStatus(rencana: Rencana, objective: bigint, bound: bigint | null): VerifyCheck {
  const { status, proof } = rencana;
  const problems = [];
  if (status === 'infeasible') {
    problems.push(
      teks(
        'Dokumen menyatakan tidak ada rencana yang mungkin; tidak ada yang dapat diterima.',
        'The document says that no plan exists; there is nothing to accept.',
      ),
    );
  }
  if (status === 'optimal' && (rencana.gap !== 0 || bound === null || objective !== bound)) {
    problems.push(teks('Disebut optimal, tetapi tidak terbukti.', 'Called optimal, but not proven.'));
  }
  if (status === 'optimal' && proof === 'none') {
    problems.push(teks('Disebut optimal tanpa bukti.', 'Called optimal without a proof.'));
  }
  return checkOf('status', problems, statusText(rencana));
}

function statusText({ status, proof }: Rencana) {
  if (proof === 'highs') {
    return teks(
      'Batas bawah di atas terbukti sendiri; selebihnya bersandar pada HiGHS dan tidak disebut terbukti.',
      'The bound above is proven here; the rest relies on HiGHS and is not called proven.',
    );
  }
  return status === 'optimal'
    ? teks('Terbukti optimal.', 'Proven optimal.')
    : teks('Selisih yang dinyatakan terbukti.', 'The stated gap is proven.');
}
