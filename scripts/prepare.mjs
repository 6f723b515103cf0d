// What `npm start` does before Modu itself: installs what is missing, builds what is stale. When nothing is, it takes 20 ms.
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';
import { installGpuBuild } from './install-gpu-build.mjs';
import { installPackages } from './install-packages.mjs';
import { sayFailure } from './say-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await installPackages(root, { dev: false });
  await installGpuBuild(root);
  await buildPage(root);
} catch (error) {
  sayFailure(error);
  process.exit(1);
}
