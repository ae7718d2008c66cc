import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GLOBALS, ITERATOR_HELPERS, METHODS, STATICS } from './apis.ts';

/** MV3 has it, and it is no API of the language: what the MV2 build does instead cannot run in an MV3 browser. */
const KEPT = new Set(['storage.session']);

/** Runs first in each of the extension's worlds. Takes away what is younger than the floor. */
function age(names: { methods: string[]; statics: string[][]; globals: string[]; iterators: string[] }): void {
  const world = globalThis as unknown as Record<string, object | undefined>;
  const without = (object: object | undefined | null, gone: readonly string[]): void => {
    for (const name of gone) if (object) Reflect.deleteProperty(object, name);
  };
  without(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())), names.iterators);
  without(Object.getPrototypeOf(Uint8Array.prototype), names.methods);
  for (const name of Object.getOwnPropertyNames(world))
    if (typeof world[name] === 'function') without(Reflect.get(world[name], 'prototype') as object, names.methods);
  for (const [object = '', ...gone] of names.statics) without(world[object], gone);
  // In a worker some of them hang on a prototype of the global object.
  for (let owner: object | null = world; owner; owner = Object.getPrototypeOf(owner)) without(owner, names.globals);
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { signal: _ignored, ...kept } = typeof options === 'object' ? options : { capture: options === true };
    add.call(this, type, listener, kept);
  };
}

/** A copy of a built extension whose scripts find only what Chromium 86 has (apis.ts), and the names of those scripts. */
export function aged(extension: string): { folder: string; scripts: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongban-aged-'));
  cpSync(extension, folder, { recursive: true });
  const names = {
    methods: Object.keys(METHODS),
    statics: Object.keys(STATICS)
      .filter((name) => !KEPT.has(name))
      .map((name) => name.split('.')),
    globals: Object.keys(GLOBALS),
    iterators: [...ITERATOR_HELPERS],
  };
  // page-model.js runs in the page's own world, whose libraries are the portal's affair.
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(background|page-agent)\.js$|^chunks.panel-.*\.js$/.test(file),
  );
  for (const script of scripts) {
    const file = path.join(folder, script);
    writeFileSync(file, `(${age})(${JSON.stringify(names)});\n${readFileSync(file, 'utf8')}`);
  }
  return { folder, scripts };
}
