import { enableCompileCache } from 'node:module';

// Plain JavaScript, because a first file in TypeScript makes Node load its type stripper before the cache is on (0.07 s of every call).
// All files after it come from the cache: a plan of a kecamatan takes half as long. The packed product has a launcher of its own.
enableCompileCache();
await import('./main.ts');
