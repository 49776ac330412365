import type { BalasanOf } from '@seimbang/contract';

type Kasus = BalasanOf<'pustaka'>['kasus'][number];

export const KASUS_ASIA: readonly Kasus[] = [
  {
    id: 'semarang-lurah',
    judul: { id: 'Mengisi 55 jabatan lurah yang kosong', en: 'Filling 55 vacant posts of lurah' },
    lembaga: 'Pemerintah Kota Semarang',
    negara: { id: 'Indonesia', en: 'Indonesia' },
    tahun: '2025–2026',
    hasil: 'campuran',
    dilakukan: {
      id: 'Pada September 2025, 44 jabatan lurah kosong karena pensiun, wafat, dan sedikit peminat. Pemerintah kota mula-mula menanyai calon satu per satu dan mempertimbangkan keadaan mereka. Sesudah itu, pada Februari 2026, kota memakai kewenangannya untuk menempatkan, dan mengisi lurah bersama jabatan lain dalam satu putaran.',
      en: 'In September 2025, 44 posts of lurah were vacant after retirements and deaths, with few candidates. The city first talked to candidates one by one and took their circumstances into account. In February 2026 it turned to using its authority to place people, and filled these posts together with others in one round.',
    },
    hasilnya: {
      id: 'Pada 10 Maret 2026 sebanyak 354 pejabat dilantik sekaligus (51 administrator dan 303 pengawas), dan menurut BKPP seluruh 55 jabatan lurah yang kosong terisi.',
      en: 'On 10 March 2026, 354 officials were sworn in at once (51 administrators and 303 supervisors), and according to the personnel office all 55 vacant posts of lurah were filled.',
    },
    kekurangan: {
      id: 'Kekosongan bertambah dari 44 menjadi 55 selama lima bulan. Wali kota menyebut pembicaraan satu per satu memunculkan terlalu banyak permintaan dan menyulitkan, antara lain karena jarak dan keluarga. Sumber yang dibaca tidak mengukur kepuasan atau layanan sesudahnya.',
      en: 'The vacancies grew from 44 to 55 within five months. The mayor said that talking one by one brought too many requests, about distance and family among others, and made it harder. The sources read do not measure satisfaction or service afterwards.',
    },
    berlakuDiSini: {
      id: 'Ya: ini kota kita. Pindahan saling bergantung (setiap pengisian membuka kekosongan lain), jadi direncanakan sebagai gerbong; minat ditanyakan kepada semua menurut satu aturan, bukan satu per satu.',
      en: 'Yes: this is our city. Moves depend on each other (each one opens another vacancy), so they are planned as chains; wishes are asked of everybody under one rule, not one by one.',
    },
    sumber: [
      {
        judul: 'Agustina beberkan alasan 44 jabatan lurah di Semarang belum terisi: kurang diminati',
        penerbit: 'JPNN Jateng',
        tahun: 2025,
        url: 'https://jateng.jpnn.com/jateng-terkini/17945/agustina-beberkan-alasan-44-jabatan-lurah-di-semarang-belum-terisi-kurang-diminati',
      },
      {
        judul: 'Pemkot Semarang siapkan pengisian 55 jabatan lurah kosong',
        penerbit: 'Lingkar Jateng',
        tahun: 2026,
        url: 'https://lingkarjateng.id/pemkot-semarang-siapkan-pengisian-55-jabatan-lurah-kosong',
      },
      {
        judul: '55 jabatan lurah di Kota Semarang akhirnya terisi menjelang Lebaran',
        penerbit: 'JPNN Jateng',
        tahun: 2026,
        url: 'https://jateng.jpnn.com/jateng-terkini/19605/55-jabatan-lurah-di-kota-semarang-akhirnya-terisi-menjelang-lebaran',
      },
    ],
  },
  {
    id: 'punjab-pajak',
    judul: {
      id: 'Memilih tempat tugas menurut urutan kinerja',
      en: 'Choosing the next post in the order of performance',
    },
    lembaga: 'Excise and Taxation Department, Punjab',
    negara: { id: 'Pakistan', en: 'Pakistan' },
    tahun: '2013–2015',
    hasil: 'berhasil',
    dilakukan: {
      id: 'Dalam percobaan lapangan dua tahun, 525 pemeriksa pajak bumi dan bangunan memilih tempat tugas berikutnya bergiliran: yang berkinerja lebih baik memilih lebih dahulu. Siapa yang ikut ditentukan secara acak.',
      en: 'In a field experiment of two years, 525 property tax inspectors chose their next post in turn, better performers first. Who took part was decided at random.',
    },
    hasilnya: {
      id: 'Pertumbuhan penerimaan pajak tahunan 30 sampai 41 persen lebih tinggi pada yang ikut.',
      en: 'Yearly growth of tax revenue was 30 to 41 percent higher among those who took part.',
    },
    kekurangan: {
      id: 'Naskah awalnya memperingatkan bahwa memakainya terlalu sering dapat menurunkan kinerja. Hasilnya menyangkut penerimaan pajak, yang mudah diukur; tidak semua pekerjaan demikian.',
      en: 'The working paper warns that doing this too often can lower performance. The result is about tax revenue, which is easy to measure; not all work is.',
    },
    berlakuDiSini: {
      id: 'Sebagian: giliran berkala dengan aturan yang diumumkan berlaku di sini. Urutan menurut kinerja tidak dipakai Seimbang; yang didahulukan adalah beban giliran yang sudah dipikul.',
      en: 'In part: periodic turns under published rules hold here. Seimbang does not order by performance; those who have borne turns before go first.',
    },
    sumber: [
      {
        judul:
          'Making Moves Matter: Experimental Evidence on Incentivizing Bureaucrats through Performance-Based Postings',
        penerbit: 'NBER / American Economic Review 109(1)',
        tahun: 2018,
        url: 'https://ideas.repec.org/p/nbr/nberwo/24383.html',
      },
      {
        judul: 'Incentivizing Property Tax Inspectors through Performance-Based Postings in Pakistan',
        penerbit: 'Abdul Latif Jameel Poverty Action Lab (J-PAL)',
        tahun: null,
        url: 'https://www.povertyactionlab.org/evaluation/incentivizing-property-tax-inspectors-through-performance-based-postings-pakistan',
      },
      {
        judul: 'Making Moves Matter (naskah kerja / working paper)',
        penerbit: 'Harvard Kennedy School',
        tahun: null,
        url: 'https://research.hks.harvard.edu/publications/workingpapers/citation.aspx?PubId=12489&type=WPN',
      },
    ],
  },
];
