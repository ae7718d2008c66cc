import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiled } from '../host/filed.ts';
import { readPortalJson } from '../host/portal-json.ts';
import { type OpenPortal, openPortal } from '../host/testing/open-portal.ts';
import { fillByHand } from './by-hand.ts';
import { type Application, emptyApplication, emptyMember } from './codes/model.ts';

// Fictitious: address code 100000 belongs to no place.
const values: Application = {
  name: '万小样',
  idNumber: '100000194103050046',
  sex: '2',
  birthday: '1941-03-05',
  nation: '15',
  marriage: '3',
  education: '2',
  politics: '13',
  hukouType: '农村',
  phone: '13900000000',
  province: '420000',
  city: '422800',
  county: '422825',
  address: '样例镇样例村3组8号',
  health: '3',
  laborCapacity: 'B',
  isDisabled: '1',
  headName: '万小样',
  headIdNumber: '100000194103050046',
  familySize: '3',
  incomeYear: '12000.50',
  bankName: '宣恩县农村信用社',
  bankNo: '6200000000000000009',
  applyReason: '缺劳力，常年服药',
  applyDate: '2026-01-15',
  members: [
    {
      name: '万小甲',
      idNumber: '100000196505200018',
      relation: '2',
      sex: '1',
      birthday: '1965-05-20',
      employment: '灵活就业',
      incomeYear: '8000',
    },
    { ...emptyMember(), name: '万小乙', idNumber: '100000198503120021', relation: '4', sex: '2' },
  ],
};

let portal: OpenPortal;

beforeAll(async () => {
  portal = await openPortal('minzheng-dibao', '/apply');
}, 60_000);
afterAll(() => portal?.close());

const submit = () => portal.page.getByRole('button', { name: '提交' }).click();

describe('最低生活保障申请 by hand', () => {
  it('has every field that portal.json names, under that label', async () => {
    for (const { label, selector, rows, stored } of readPortalJson('minzheng-dibao').expected) {
      const field = portal.page.locator(selector);
      await expect(field.count(), selector).resolves.toBe(1);
      const column = rows === undefined ? -1 : await field.evaluate((cell: HTMLTableCellElement) => cell.cellIndex);
      const named =
        rows === undefined
          ? field.locator('.el-form-item__label').first()
          : portal.page.locator('.members thead th').nth(column);
      expect((await named.textContent())?.trim()).toBe(label);
      expect(Object.keys(rows === undefined ? values : emptyMember())).toContain(stored);
    }
  });

  it('shows what is missing beside the fields and stores nothing', async () => {
    await submit();
    const item = portal.page.locator('[data-field="name"] .el-form-item__error');
    await item.waitFor();
    expect(await item.textContent()).toBe('姓名不能为空');
    expect(readFiled(portal.dataDir, 'minzheng-dibao')).toEqual([]);
  });

  it('is filed exactly as typed, in the codes and formats of this portal', async () => {
    const { page } = portal;
    await fillByHand(page, values);
    await submit();
    await page.waitForURL('**/receipt/DB*');
    expect(await page.getByRole('status').textContent()).toContain('最低生活保障申请已受理');
    const filed = readFiled(portal.dataDir, 'minzheng-dibao');
    expect(filed.map(({ filedBy, payload }) => ({ filedBy, payload }))).toEqual([
      { filedBy: 'local:clerk', payload: values },
    ]);
    await page.getByRole('link', { name: '查看已受理列表' }).click();
    expect(await page.locator('.filed tbody').textContent()).toContain('100000********0046');
  }, 60_000);

  it('keeps a form that was posted after the session ended', async () => {
    const { page } = portal;
    await page.goto(`${portal.origin}/apply`);
    const { name, birthday, nation, province, city } = values;
    const typed = { ...emptyApplication(), name, birthday, nation, province, city };
    await fillByHand(page, { ...typed, members: [{ ...emptyMember(), name: '万小乙', relation: '4' }] });
    portal.endSessions();
    await submit();
    await page.getByRole('dialog', { name: '登录已过期' }).getByRole('button', { name: '重新登录' }).click();
    await portal.signIn();
    const shown = (field: string) => page.locator(`[data-field="${field}"]`);
    await shown('name').locator('input').waitFor();
    expect(await shown('name').locator('input').inputValue()).toBe(name);
    expect(await shown('birthday').locator('input').inputValue()).toBe(birthday);
    expect(await shown('nation').textContent()).toContain('土家族');
    expect(await shown('city').textContent()).toContain('恩施土家族苗族自治州');
    expect(await page.locator('.members tbody').textContent()).toContain('孙子、孙女');
    expect(readFiled(portal.dataDir, 'minzheng-dibao')).toHaveLength(1);
  }, 60_000);

  it('never threw in the page', () => expect(portal.scriptErrors).toEqual([]));
});
