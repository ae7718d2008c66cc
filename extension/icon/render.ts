import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** Renders icon/mark.svg into the PNGs of the manifest: `node extension/icon/render.ts [chromium]`. Run when the mark changes. */
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL('mark.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../src/public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
