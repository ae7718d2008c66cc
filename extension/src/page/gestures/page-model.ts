/**
 * Selects and radio groups without a cross cannot be emptied by any gesture, so undo needs the page's own model. This
 * keeps, inside the page's world, the value that a widget's component holds, and hands it back later. Nothing but a
 * number crosses between the worlds: no value enters the page this way and none leaves it. A page whose policy forbids
 * inline scripts ignores it, and the undo is then reported as failed.
 */
export function keepModel(elements: readonly HTMLElement[]): () => void {
  const [element] = elements;
  if (element === undefined) return () => undefined;
  count += 1;
  const id = String(count);
  call(elements, 'keep', id);
  return () => call(elements, 'give', id);
}

let count = 0;

const MARK = 'data-tongban-model';

function call(elements: readonly HTMLElement[], act: 'keep' | 'give', id: string): void {
  const [element] = elements;
  if (element === undefined) return;
  const { ownerDocument: document } = element;
  for (const one of elements) one.setAttribute(MARK, id);
  const script = document.createElement('script');
  script.textContent = `(${IN_PAGE})('${MARK}','${act}','${id}')`;
  document.documentElement.append(script);
  script.remove();
  for (const one of elements) one.removeAttribute(MARK);
}

/**
 * Runs in the page's world, therefore text. Finds the component drawn at the marked element (Vue 3 by its virtual tree,
 * Vue 2 by `__vue__`, React by its fiber), and keeps its value or sets it through the component's own change handler.
 */
const IN_PAGE = `function (mark, act, id) {
  var kept = (window.__tongbanKept = window.__tongbanKept || {});
  var elements = document.querySelectorAll('[' + mark + '="' + id + '"]');
  function vue3(element) {
    for (var at = element; at; at = at.parentElement) if (at._vnode && at.__vue_app__) return walk(at._vnode, element);
  }
  function walk(node, element) {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (var i = 0; i < node.length; i++) { var got = walk(node[i], element); if (got) return got; }
      return;
    }
    var inner = walk(node.component ? node.component.subTree : node.children, element);
    if (inner) return inner;
    var props = node.props || {};
    if (node.el !== element) return;
    var name = ['modelValue', 'value'].find(function (key) { return typeof props['onUpdate:' + key] === 'function'; });
    if (!name) return;
    return { value: props[name], set: function (value) {
      props['onUpdate:' + name](value);
      if (typeof props.onChange === 'function') props.onChange(value);
    } };
  }
  function vue2(element) {
    var vm = element.__vue__;
    while (vm && vm.$el === element && !(vm.$listeners && vm.$listeners.input)) vm = vm.$parent;
    if (!vm || vm.$el !== element) return;
    return { value: vm.value, set: function (value) { vm.$emit('input', value); vm.$emit('change', value); } };
  }
  function react(element) {
    var key = Object.keys(element).find(function (name) { return /^__react(Fiber|InternalInstance)\\$/.test(name); });
    for (var at = key && element[key], steps = 0; at && steps < 30; at = at.return, steps++) {
      var props = at.memoizedProps || {};
      if (typeof at.type === 'string' || typeof props.onChange !== 'function' || !('value' in props)) continue;
      var radio = element.getAttribute('role') === 'radiogroup' || element.querySelector('input[type=radio]');
      return { value: props.value, set: (function (change) { return function (value) {
        change(radio ? { target: { value: value }, preventDefault: function () {}, stopPropagation: function () {} } : value);
      }; })(props.onChange) };
    }
  }
  for (var i = 0; i < elements.length; i++) {
    var model = vue3(elements[i]) || vue2(elements[i]) || react(elements[i]);
    if (!model) continue;
    if (act === 'keep') kept[id] = { value: model.value };
    else if (kept[id]) { model.set(kept[id].value); delete kept[id]; }
    return;
  }
}`;
