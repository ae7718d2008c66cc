/** The fictitious resident of the guide: address code 100000 exists nowhere, the check digit is valid (GB 11643). */
export const RESIDENT: readonly (readonly [label: string, value: string])[] = Object.freeze([
  ['姓名', '李样例'],
  ['身份证号', '100000193804150029'],
  ['民族', '土家族'],
  ['残疾证号', '10000019380415002943'],
  ['联系电话', '13000000000'],
  ['户籍地址', '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号'],
  ['现居住地址', '湖北省恩施土家族苗族自治州建始县样例镇虚构村1组1号'],
  ['开户银行', '样例县农村信用社'],
  ['银行账号', '6200000000000000000'],
]);
