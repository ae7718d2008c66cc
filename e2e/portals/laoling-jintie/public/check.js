// biome-ignore-all lint: written as pages of 2008 were, in ES5 with global functions
/* 录入校验:离开文本框时和保存时检查,错误用红字写在右边。 */

var MUST = {
  xm: '姓名',
  xb: '性别',
  csrq: '出生年月',
  mzmc: '民族',
  sfzh: '身份证号码',
  lxdh: '联系电话',
  hjdz: '户籍所在地',
  xzz: '现居住地址',
  khh: '开户银行',
  yhzh: '银行账号',
  dc: '档次',
  xssj: '享受起始时间',
  sfqtjt: '是否享受其他同类津贴',
};

function chk(el) {
  var error = chkValue(el.name, chkRead(el.name));
  document.getElementById('e_' + el.name).innerHTML = error;
  return error == '';
}

function chkRead(name) {
  var el = document.form1[name];
  if (el.tagName || !el.length) return el.value;
  for (var i = 0; i < el.length; i++) if (el[i].checked) return el[i].value;
  return '';
}

function chkValue(name, value) {
  if (value == '') return MUST[name] ? MUST[name] + '不能为空' : '';
  if ((name == 'sfzh' || name == 'dbrsfzh') && !chkSfzh(value)) return '身份证号码不正确';
  if (name == 'lxdh' && !/^(1\d{10}|0\d{2,3}-\d{7,8})$/.test(value)) return '联系电话格式不正确';
  if (name == 'yhzh' && !/^\d{12,19}$/.test(value)) return '银行账号应为12至19位数字';
  return '';
}

function chkSfzh(value) {
  if (!/^\d{17}[\dX]$/.test(value)) return false;
  var w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  var sum = 0;
  for (var i = 0; i < 17; i++) sum += w[i] * parseInt(value.charAt(i), 10);
  return '10X98765432'.charAt(sum % 11) == value.charAt(17);
}

function chkForm(form) {
  var ok = true;
  for (var name in MUST) {
    var error = chkValue(name, chkRead(name));
    document.getElementById('e_' + name).innerHTML = error;
    if (error != '') ok = false;
  }
  if (!chk(form.dbrsfzh)) ok = false;
  return ok;
}
