import { type AturanTanda, perkaraBaris, perkaraUsul } from './bahan.ts';

/** A vote without enough members, by somebody who was not there, or a decision against the panel. */
export const rapatMenyimpang: AturanTanda = {
  nama: {
    id: 'Rapat tanpa kuorum atau putusan berbeda dari panel',
    en: 'Meeting without a quorum, or decision against the panel',
  },
  aturan: {
    id: 'Anggota yang hadir kurang dari kuorum, suara dari orang yang tidak tercatat hadir, atau PPK menolak baris yang disetujui panel atau menyetujui yang tidak disetujuinya.',
    en: 'Fewer members present than the quorum, a vote by somebody not recorded as present, or the PPK rejecting a line the panel approved or approving one it did not.',
  },
  periksa({ usul }) {
    const perkara = usul.flatMap((u) => {
      const few =
        u.hadir.length < u.kuorumMinimum
          ? [
              perkaraUsul(
                u,
                `Hadir ${u.hadir.length} anggota; kuorum ${u.kuorumMinimum}.`,
                `${u.hadir.length} members present; the quorum is ${u.kuorumMinimum}.`,
              ),
            ]
          : [];
      const lines = u.baris.flatMap((b) => {
        const absent = b.suara.filter((s) => !u.hadir.includes(s.akunId)).length;
        if (absent > 0)
          return [
            perkaraBaris(
              u,
              b,
              `${absent} suara dari yang tidak tercatat hadir.`,
              `${absent} votes by people not recorded as present.`,
            ),
          ];
        const against = b.keputusan !== null && (b.keputusan === 'setujui') !== (b.panel === 'setujui');
        return against
          ? [perkaraBaris(u, b, `Panel: ${b.panel}; PPK: ${b.keputusan}.`, `Panel: ${b.panel}; PPK: ${b.keputusan}.`)]
          : [];
      });
      return [...few, ...lines];
    });
    return { diperiksa: usul.length, satuan: 'usul', perkara };
  },
};
