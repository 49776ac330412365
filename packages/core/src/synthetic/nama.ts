import type { Random } from '../kernel/index.ts';

/**
 * Names of nobody: a short given name and a family name put together from two words for nature ("Telagajingga"), which no register
 * holds. Any likeness to a living person is excluded by the second part.
 */
const DEPAN =
  'Adika Anindya Arum Banyu Bimasena Candra Cempaka Dahayu Damar Daneswara Elang Endah Galih Gendis Guntur Handaru Harsa Ikhlas Intan Jalu Jenar Kalis Kanaya Kencana Kirana Laras Lestari Lintang Lukita Mahesa Manik Mega Mulat Nastiti Nawang Nirmala Padma Pandu Prabha Puspa Rahayu Raka Ratih Rengga Resti Rimba Saka Sasmita Sekar Seno Surya Tantri Teja Tirta Utari Wening Widuri Wisnu Wulan Yudha'.split(
    ' ',
  );
const AWAL =
  'Alas Awan Banjar Batu Bayu Bumi Candi Damar Daun Embun Fajar Giri Hutan Jati Kali Karang Kembang Ladang Langit Laut Nagari Padang Pasir Rawa Rimba Rumpun Samudra Sawah Tanjung Telaga Tirta Wana'.split(
    ' ',
  );
const AKHIR =
  'agung asri biru dalem emas gadhing harum hening ijo jaya jernih jingga kembar kuning lapis luhur mekar mulya nila panjang perak permai putih rata rejo sejati sewu tengah teguh wangi warna wetan'.split(
    ' ',
  );

export const namaFiksi = (dice: Random): string => `${dice.pick(DEPAN)} ${dice.pick(AWAL)}${dice.pick(AKHIR)}`;
