import { enableCompileCache } from 'node:module';

// A short command spends most of its time on compiling its own program: kept between calls, a plan of a kecamatan takes half as long.
enableCompileCache();
await import('./start.ts');
