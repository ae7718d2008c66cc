import { existsSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import type { FoundBrowser } from '../stack/browsers.ts';

/**
 * Opens the guide in a browser with the built extension loaded and its own profile. Chrome and Edge dropped
 * `--load-extension`; the DevTools pipe (`Extensions.loadUnpacked`) works in all three.
 */
export async function openBrowser(
  found: FoundBrowser | undefined,
  extension: string,
  url: string,
  profile: string,
): Promise<Browser | undefined> {
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!found || !display) {
    byHand(
      found
        ? '这台机器没有图形界面 / this machine has no display'
        : '没有找到 Chromium、Edge 或 Chrome / no Chromium, Edge or Chrome found',
      extension,
      url,
    );
    return undefined;
  }
  try {
    const browser = await launch({
      executablePath: found.path,
      headless: false,
      pipe: true,
      enableExtensions: [extension],
      userDataDir: profile,
      defaultViewport: null,
      // The bar that says "controlled by automated software" would be the first thing a clerk reads.
      ignoreDefaultArgs: ['--enable-automation'],
      env: { ...process.env, LANGUAGE: 'zh_CN' },
      args: [
        '--lang=zh-CN',
        '--accept-lang=zh-CN,zh',
        '--disable-features=Translate,TranslateUI',
        '--no-first-run',
        '--no-default-browser-check',
        '--window-size=1440,900',
        ...(isRoot() ? ['--no-sandbox'] : []),
        url,
      ],
    });
    console.log(`\n已打开 ${found.name} 并加载扩展 / opened ${found.name} with the extension`);
    return browser;
  } catch (error) {
    byHand(
      `${found.name} 没能启动 / did not start (${error instanceof Error ? error.message.split('\n')[0] : error})`,
      extension,
      url,
    );
    return undefined;
  }
}

function byHand(why: string, extension: string, url: string): void {
  console.log(`\n${why}。请手工加载扩展,两步 / Load the extension by hand in two steps:`);
  console.log(
    '  1. 打开 chrome://extensions(Edge:edge://extensions),打开“开发者模式” / open it and switch on developer mode',
  );
  console.log(
    `  2. 点“加载已解压的扩展程序”,选这个文件夹 / "Load unpacked", choose this folder:\n     ${extension}${existsSync(extension) ? '' : '(缺失!/ missing!)'}`,
  );
  console.log(`  然后打开 / then open ${url}`);
}

const isRoot = (): boolean => process.getuid?.() === 0;
