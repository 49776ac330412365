import type { Isian, Syarat, Transisi } from '../transisi.ts';
import type { FaktaUsul } from './fakta.ts';
import type { CatatanMutasi, KeadaanMutasi, LangkahMutasi, TindakanMutasi } from './keadaan.ts';

export type SyaratUsul = Syarat<FaktaUsul>;
export type IsianUsul<T extends TindakanMutasi> = Isian<FaktaUsul, LangkahMutasi<T>>;
export type TransisiMutasi = Transisi<KeadaanMutasi, TindakanMutasi, FaktaUsul, LangkahMutasi, CatatanMutasi>;
