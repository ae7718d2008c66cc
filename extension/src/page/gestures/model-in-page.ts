type Loose = Readonly<Record<string, unknown>>;

interface Model {
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}

/**
 * Runs in the page's own world. Finds the component drawn at a marked element (Vue 3 by its virtual tree, Vue 2 by `__vue__`,
 * React by its fiber), and keeps its value or sets it through the component's own change handler. `order` is `keep:<id>` or
 * `give:<id>`. Self-contained: it is also handed over as text (page-model.ts), so it may use nothing from outside.
 */
export function actOnModel(mark: string, order: string): void {
  const world = window as unknown as { __tongbanKept?: Record<string, unknown> };
  world.__tongbanKept ??= {};
  const kept = world.__tongbanKept;
  const [act, id = ''] = order.split(':');

  function walk(node: unknown, element: Element, owner?: Model): Model | undefined {
    if (node === null || typeof node !== 'object') return undefined;
    if (Array.isArray(node)) {
      for (const child of node) {
        const got = walk(child, element, owner);
        if (got) return got;
      }
      return undefined;
    }
    const { component, children, props, el, type } = node as Record<string, Loose | undefined>;
    const own = props && modelOf(props);
    // A component drawn as a fragment has no element of its own; it is known by its name.
    const named = own && /Cascader|Select|Radio|Picker/.test(String(type?.name ?? ''));
    const inner = walk(component ? component.subTree : children, element, named ? own : owner);
    return inner ?? ((el as unknown) === element ? (own ?? owner) : undefined);
  }

  function modelOf(props: Loose): Model | undefined {
    const name = ['modelValue', 'value'].find((key) => typeof props[`onUpdate:${key}`] === 'function');
    if (!name) return undefined;
    return {
      value: props[name],
      set(value) {
        (props[`onUpdate:${name}`] as (value: unknown) => void)(value);
        if (typeof props.onChange === 'function') props.onChange(value);
      },
    };
  }

  function vue3(element: Element): Model | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { _vnode: tree, __vue_app__: app } = at as unknown as Loose;
      if (tree && app) return walk(tree, element);
    }
    return undefined;
  }

  function vue2(element: Element): Model | undefined {
    interface Vm {
      readonly $el: Element;
      readonly $parent?: Vm;
      readonly $listeners?: { readonly input?: unknown };
      readonly value?: unknown;
      $emit(event: string, value: unknown): void;
    }
    let vm = (element as unknown as { __vue__?: Vm }).__vue__;
    while (vm && vm.$el === element && !vm.$listeners?.input) vm = vm.$parent;
    if (vm?.$el !== element) return undefined;
    const found = vm;
    return {
      value: found.value,
      set(value) {
        found.$emit('input', value);
        found.$emit('change', value);
      },
    };
  }

  function react(element: Element): Model | undefined {
    interface Fiber {
      readonly type: unknown;
      readonly return?: Fiber;
      readonly memoizedProps?: { readonly onChange?: unknown; readonly value?: unknown };
    }
    const key = Object.keys(element).find((name) => /^__react(Fiber|InternalInstance)\$/.test(name));
    let at = key ? (element as unknown as Record<string, Fiber>)[key] : undefined;
    for (let steps = 0; at && steps < 30; at = at.return, steps += 1) {
      const props = at.memoizedProps ?? {};
      if (typeof at.type === 'string' || typeof props.onChange !== 'function' || !('value' in props)) continue;
      const change = props.onChange as (value: unknown) => void;
      const radio =
        element.getAttribute('role') === 'radiogroup' || element.querySelector('input[type=radio]') !== null;
      const event = (value: unknown) => ({
        target: { value },
        preventDefault: () => undefined,
        stopPropagation: () => undefined,
      });
      return { value: props.value, set: (value) => change(radio ? event(value) : value) };
    }
    return undefined;
  }

  for (const element of document.querySelectorAll(`[${mark}="${order}"]`)) {
    const model = vue3(element) ?? vue2(element) ?? react(element);
    if (!model) continue;
    if (act === 'keep') kept[id] = model.value;
    else if (id in kept) {
      model.set(kept[id]);
      delete kept[id];
    }
    return;
  }
}
