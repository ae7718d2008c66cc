import type { Page } from '@playwright/test';
import type { JourneyId } from '../stack/ports.ts';
import { PORTAL_FORMS } from './portal-forms.ts';

/** What the page itself believes its form holds: what it would send. Field name → value. */
export type Model = Readonly<Record<string, unknown>>;

/**
 * The form's own model, never an `input.value` alone: Vue's reactive object on the Element Plus portal, the form store on
 * the antd portal, and what the browser would post on the two server-rendered ones.
 */
export function readModel(id: JourneyId, page: Page): Promise<Model> {
  const document = PORTAL_FORMS[id].form(page);
  if (id === 'minzheng-dibao') return document.evaluate(vueModel);
  if (id === 'yibao-canbao') return document.evaluate(reactModel);
  return document.evaluate(postedModel);
}

function vueModel(): Record<string, unknown> {
  interface Node {
    readonly component?: { readonly props: Record<string, unknown>; readonly subTree: Node } | null;
    readonly children?: unknown;
  }
  const find = (node: Node | null): unknown => {
    if (node === null || typeof node !== 'object') return undefined;
    const form = node.component?.props.form;
    if (form) return form;
    const below = node.component ? [node.component.subTree] : Array.isArray(node.children) ? node.children : [];
    for (const child of below as Node[]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const root = document.querySelector('#app') as unknown as { _vnode: Node };
  const model = find(root._vnode);
  if (!model) throw new Error('no Vue form model on this page');
  return JSON.parse(JSON.stringify(model)) as Record<string, unknown>;
}

function reactModel(): Record<string, unknown> {
  interface Fiber {
    readonly return: Fiber | null;
    readonly memoizedProps?: { readonly form?: { getFieldsValue?(all: true): Record<string, unknown> } };
  }
  const form = document.querySelector('form.ant-form') as unknown as Record<string, Fiber>;
  const key = Object.keys(form).find((name) => name.startsWith('__reactFiber$')) ?? '';
  for (let at: Fiber | null = form[key] ?? null; at; at = at.return) {
    const store = at.memoizedProps?.form;
    if (typeof store?.getFieldsValue === 'function')
      return JSON.parse(JSON.stringify(store.getFieldsValue(true))) as Record<string, unknown>;
  }
  throw new Error('no antd form store on this page');
}

function postedModel(): Record<string, unknown> {
  const form = document.querySelector('form[method=post i]:not([action*=logout])') as HTMLFormElement | null;
  if (!form) throw new Error('no form on this page');
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).join(',')]));
}
