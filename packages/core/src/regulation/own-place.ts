import type { PerkaraPegawai, RuleFinding } from './verdict.ts';

/** The answer when the place asked for is the present one: no move, so no rule is asked. */
export function ownPlaceFinding({ asal }: PerkaraPegawai, mayStay: boolean): RuleFinding {
  const [jabatan, unor] = [asal.jabatan.nama, asal.unor.nama];
  return {
    id: 'POL-ASAL',
    verdict: mayStay ? 'allowed' : 'forbidden',
    remark: true,
    facts: { jabatan, unor, bolehTinggal: mayStay },
    article: 'kebijakan.json',
    message: {
      id: `${jabatan} di ${unor} adalah formasi sekarang: ini bukan perpindahan.${mayStay ? '' : ' Pegawai ini wajib pindah menurut kunci atau kebijakan wajib rotasi.'}`,
      en: `${jabatan} in ${unor} is the present formasi: this is not a move.${mayStay ? '' : ' This pegawai must move, by a lock or by the must-rotate policy.'}`,
    },
    remedy: null,
  };
}
