import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compileWords } from './scripts/compile-words.ts';
import { compressPage } from './scripts/compress-page.ts';
import { leaveOut } from './scripts/leave-out.ts';

const server = 'http://localhost:3210';

/** The catalogues become code before anything imports them, and the built files get their compressed twins. */
function page(): Plugin {
  let outDir = '';
  return {
    name: 'modu-page',
    configResolved: (config) => void (outDir = config.build.outDir),
    buildStart: async () => await compileWords(import.meta.dirname),
    closeBundle: async () => await compressPage(outDir),
  };
}

export default defineConfig(({ command }) => ({
  publicDir: 'src/web/public',
  plugins: [page(), leaveOut(), react(), tailwind()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // light-dark(), field-sizing and <dialog> are used as they are: browsers have had them since 2024.
    target: 'es2024',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
  // `vite` alone shows the page with its own reloading, beside a server that runs already.
  ...(command === 'serve' && {
    server: { proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } }, '/v1': { target: server, changeOrigin: true, headers: { origin: server } } } },
  }),
}));
