import { definePesan } from '../../../language/define-pesan.ts';

/** Words of the rounds: states, labels, answers, reasons. */
export const pesan = definePesan({
  siap: { id: 'Disiapkan', en: 'Prepared' },
  buka: { id: 'Masa minat', en: 'Open for wishes' },
  segel: { id: 'Disegel', en: 'Sealed' },
  tukar: { id: 'Sudah ditukar', en: 'Traded' },
  tawaran: { id: 'Tawaran dikirim', en: 'Offers are out' },
  selesai: { id: 'Selesai', en: 'Closed' },
  batal: { id: 'Dibatalkan', en: 'Called off' },

  'jenis-tawaran': { id: 'Tawaran', en: 'Offer' },
  'jenis-penempatan': { id: 'Rencana penempatan', en: 'Placement plan' },
  'jenis-pesan': { id: 'Pemberitahuan', en: 'Message' },

  'label-sukarela': { id: 'Sukarela', en: 'Voluntary' },
  'label-tetap-berkat-sukarelawan': { id: 'Tetap, berkat sukarelawan', en: 'Stays thanks to a volunteer' },
  'label-memilih': { id: 'Memilih', en: 'Own choice' },
  'label-kebutuhan-dinas': { id: 'Kebutuhan dinas', en: 'Need of service' },
  'label-tetap': { id: 'Tetap', en: 'Stays' },

  'keadaan-menunggu': { id: 'Menunggu jawaban', en: 'Waiting for an answer' },
  'keadaan-bersedia': { id: 'Bersedia', en: 'Yes' },
  'keadaan-bersyarat': { id: 'Bersedia dengan syarat', en: 'Yes, with a condition' },
  'keadaan-tidak': { id: 'Tidak bersedia', en: 'No' },
  'keadaan-kendala': { id: 'Ada kendala', en: 'There is an obstacle' },
  'keadaan-tanpa-jawaban': { id: 'Tidak menjawab', en: 'No answer' },
  'keadaan-gugur': { id: 'Gugur karena perbaikan', en: 'Dropped by a repair' },
  'keadaan-terkirim': { id: 'Terkirim', en: 'Sent' },

  'alasan-kesehatan': { id: 'Kesehatan', en: 'Health' },
  'alasan-pengasuhan': { id: 'Merawat anak atau orang tua', en: 'Care of a child or parent' },
  'alasan-disabilitas': { id: 'Disabilitas', en: 'Disability' },
  'alasan-kehamilan': { id: 'Kehamilan', en: 'Pregnancy' },
  'alasan-keluarga': { id: 'Keluarga atau sekolah anak', en: 'Family or school' },
  'alasan-jarak-biaya': { id: 'Jarak atau biaya', en: 'Distance or cost' },
  'alasan-keamanan': { id: 'Keamanan', en: 'Safety' },
  'alasan-kompetensi': { id: 'Kompetensi tidak sesuai', en: 'Competence does not fit' },
  'alasan-prosedur': { id: 'Prosedur tidak diikuti', en: 'Procedure not followed' },
  'alasan-dugaan-hukuman': { id: 'Dugaan hukuman (ke Inspektorat)', en: 'Suspected punishment (to the inspectorate)' },
  'alasan-lain': { id: 'Lainnya', en: 'Other' },

  'kasus-diajukan': { id: 'Diajukan', en: 'Handed in' },
  'kasus-diterima': { id: 'Diterima', en: 'Granted' },
  'kasus-ditolak': { id: 'Ditolak', en: 'Refused' },
  'kasus-ditarik': { id: 'Ditarik', en: 'Withdrawn' },
  'kasus-berakhir': { id: 'Berakhir', en: 'Ended' },

  'act-buka': { id: 'Buka masa minat', en: 'Open for wishes' },
  'act-segel': { id: 'Segel minat', en: 'Seal the wishes' },
  'act-tukar': { id: 'Jalankan pertukaran', en: 'Run the trade' },
  'act-tawarkan': { id: 'Kirim tawaran dan penempatan', en: 'Send offers and placements' },
  'act-tutup': { id: 'Tutup putaran', en: 'Close the round' },
  'act-batal': { id: 'Batalkan putaran', en: 'Call the round off' },
});
