import { antdCascader, antdDate, antdSelect } from './antd.ts';
import { ariaSelect } from './aria.ts';
import type { Driver } from './driver.ts';
import { easyuiDate, easyuiSelect, easyuiSwitch } from './easyui.ts';
import { editable } from './editable.ts';
import { elementCascader, elementDate, elementSelect } from './element.ts';
import { iviewCascader, iviewDate, iviewSelect } from './iview.ts';
import { layuiDate } from './layui-date.ts';
import { layuiSelect } from './layui-select.ts';
import { legacyDate } from './legacy-date.ts';
import { legacyPicker } from './legacy-picker.ts';
import { nativeChoice } from './native-choice.ts';
import { nativeSelect } from './native-select.ts';
import { nativeText } from './native-text.ts';
import { toggle } from './toggle.ts';

/** All drivers in the order in which they are asked: a library's own signature before ARIA, ARIA before plain HTML. */
export const DRIVERS = Object.freeze({
  'element-select': elementSelect,
  'element-cascader': elementCascader,
  'element-date': elementDate,
  'antd-select': antdSelect,
  'antd-cascader': antdCascader,
  'antd-date': antdDate,
  'iview-select': iviewSelect,
  'iview-cascader': iviewCascader,
  'iview-date': iviewDate,
  'layui-select': layuiSelect,
  'layui-date': layuiDate,
  'easyui-select': easyuiSelect,
  'easyui-date': easyuiDate,
  'easyui-switch': easyuiSwitch,
  'legacy-date': legacyDate,
  'legacy-picker': legacyPicker,
  toggle,
  'native-choice': nativeChoice,
  'native-select': nativeSelect,
  'aria-select': ariaSelect,
  editable,
  'native-text': nativeText,
} as const satisfies Readonly<Record<string, Driver>>);
