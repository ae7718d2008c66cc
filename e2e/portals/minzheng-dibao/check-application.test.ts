import { expect, it } from 'vitest';
import { checkApplication, withoutEmptyRows } from './check-application.ts';
import { type Application, emptyApplication, emptyMember, readApplication } from './codes/model.ts';

const good: Application = {
  ...emptyApplication(),
  name: '万小样',
  idNumber: '100000194103050046',
  sex: '2',
  birthday: '1941-03-05',
  nation: '15',
  marriage: '3',
  hukouType: '农村',
  phone: '13900000000',
  province: '420000',
  city: '422800',
  county: '422825',
  address: '样例镇样例村3组8号',
  headName: '万小样',
  headIdNumber: '100000194103050046',
  familySize: '1',
  applyDate: '2026-01-15',
  members: [],
};

it('accepts a form with only what is required', () => expect(checkApplication(good)).toEqual({}));

it.each<[string, Partial<Application>, string]>([
  ['the sex the ID number denies', { sex: '1' }, 'sex'],
  ['the words instead of the code', { sex: '女' }, 'sex'],
  ['another birth date', { birthday: '1941-03-06' }, 'birthday'],
  ['the date format of another portal', { birthday: '19410305' }, 'birthday'],
  ['a county outside the city', { county: '420106' }, 'county'],
  ['a city outside the province', { province: '430000' }, 'city'],
  ['a region that does not exist', { county: '422899' }, 'county'],
  ['income in words', { incomeYear: '1.2万' }, 'incomeYear'],
])('refuses %s', (_what, change, field) => {
  expect(Object.keys(checkApplication({ ...good, ...change }))).toContain(field);
});

it('names row and column of what is wrong with a member', () => {
  const members = [{ ...emptyMember(), name: '万小甲', idNumber: '100000196505200018', relation: '2', sex: '2' }];
  expect(checkApplication({ ...good, members })).toEqual({ 'members.0.sex': '性别与身份证号不一致' });
});

it('drops rows nobody touched and everything that is not a field', () => {
  const read = readApplication({ ...good, members: [{}, { name: ' 万小甲 ', role: 'admin' }], admin: true });
  expect(withoutEmptyRows(read)).toEqual({ ...good, members: [{ ...emptyMember(), name: '万小甲' }] });
});
