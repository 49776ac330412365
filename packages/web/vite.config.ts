import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pesanPlugin } from './pesan-plugin.ts';

/** Packages every page needs, apart from our own code: they change seldom, so a browser keeps them over many releases. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@lingui|@tanstack\/(?!react-virtual|virtual-core))/;
/** Parts and words the pages of every civil servant share: few files, since each costs a round trip on a slow line. */
const SHARED =
  /web\/src\/(ui\/(icon|panel|button|field|figure|breadcrumb|move-arrow|pesan)|language\/|shared\/day-text)/;
const OWN_PAGES = /features\/willingness\/((saya|minat|tawaran|hak|tukar|kata)\/|reasons|pesan)/;

const API = process.env['SEIMBANG_API'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [pesanPlugin(), react(), tailwindcss()],
  server: { proxy: { '/api': { target: API, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts and pictures stay files: the content security policy of the server allows no data: addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    rollupOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'dasar', test: BASE },
            { name: 'umum', test: SHARED },
            { name: 'saya', test: OWN_PAGES },
          ],
        },
      },
    },
  },
});
