// Bundles the portal's own TypeScript and CSS, the fonts and the icons in use into wwwroot/dist.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as sass from 'sass';

const assets = dirname(fileURLToPath(import.meta.url));
const project = dirname(assets);
const modules = join(project, 'node_modules');
const dist = join(project, 'wwwroot', 'dist');

const scss = {
  name: 'scss',
  setup: ({ onLoad }) => onLoad({ filter: /\.scss$/ }, ({ path }) => ({
    contents: sass.compile(path, { loadPaths: [modules], style: 'compressed' }).css.replace(/^\uFEFF/, ''),
    loader: 'css',
  })),
};

function sprite() {
  const names = readFileSync(join(assets, 'icons.txt'), 'utf8').split('\n').map(line => line.trim()).filter(Boolean);
  const symbols = names.map(name => {
    const svg = readFileSync(join(modules, '@tabler/icons/icons/outline', `${name}.svg`), 'utf8');
    const paths = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '').replace(/<path stroke="none"[^>]*>/, '');
    return `<symbol id="${name}" viewBox="0 0 24 24">${paths}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'icons.svg'), sprite());
await build({
  absWorkingDir: project,
  entryPoints: ['Assets/css/portal.css', 'Assets/ts/portal.ts', 'Assets/ts/editor.ts', 'Assets/ts/grid/grid.ts', 'Assets/css/grid.css', '../LkjipPortal.Rendering/Html/report.css'],
  entryNames: '[name]',
  assetNames: 'fonts/[name]',
  outdir: dist,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
  loader: { '.woff2': 'file' },
  logLevel: 'warning',
  plugins: [scss],
});
