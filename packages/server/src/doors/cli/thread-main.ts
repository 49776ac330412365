import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./thread-start.ts');
