// biome-ignore-all lint: written as pages of 2008 were, in ES5 with global functions
/* 日期选择框:onclick="WdatePicker({dateFmt:'yyyyMMdd'})",只读文本框由本控件写入。 */

var dpBox = null; // 弹出层
var dpEl = null; // 当前文本框
var dpFmt = 'yyyyMMdd';
var dpDate = new Date();

function dpPad(n) {
  return n < 10 ? '0' + n : '' + n;
}

function dpText() {
  var text = '' + dpDate.getFullYear() + dpPad(dpDate.getMonth() + 1);
  return dpFmt == 'yyyyMM' ? text : text + dpPad(dpDate.getDate());
}

function dpParse(text) {
  if (!/^\d{6}(\d\d)?$/.test(text)) return new Date();
  return new Date(
    parseInt(text.substr(0, 4), 10),
    parseInt(text.substr(4, 2), 10) - 1,
    parseInt(text.substr(6, 2) || '1', 10),
  );
}

function WdatePicker(options) {
  var e = window.event;
  dpEl = e.srcElement || e.target;
  dpFmt = options.dateFmt;
  dpDate = dpParse(dpEl.value);
  if (!dpBox) dpCreate();
  dpDraw();
  var at = dpEl.getBoundingClientRect();
  dpBox.style.left = at.left + (window.pageXOffset || 0) + 'px';
  dpBox.style.top = at.bottom + (window.pageYOffset || 0) + 'px';
  dpBox.style.display = 'block';
}

function dpCreate() {
  var years = dpOptions(1900, new Date().getFullYear() + 5, '年');
  var s = '<div class="dpTop"><a href="javascript:dpMove(-12)">&lt;&lt;</a> <a href="javascript:dpMove(-1)">&lt;</a> ';
  s += '<select id="dpYear" title="年" onchange="dpSet(this.value,null)">' + years + '</select>';
  s += '<select id="dpMonth" title="月" onchange="dpSet(null,this.value)">' + dpOptions(1, 12, '月') + '</select>';
  s += ' <a href="javascript:dpMove(1)">&gt;</a> <a href="javascript:dpMove(12)">&gt;&gt;</a></div>';
  s += '<div id="dpBody"></div>';
  s += '<div class="dpBtns"><input type="button" value="清空" onclick="dpPut(\'\')">';
  s += '<input type="button" value="今天" onclick="dpToday()">';
  s += '<input type="button" value="确定" onclick="dpPut(dpText())"></div>';
  dpBox = document.createElement('div');
  dpBox.className = 'WdateDiv';
  dpBox.innerHTML = s;
  document.body.appendChild(dpBox);
  document.addEventListener('mousedown', function (e) {
    if (e.target != dpEl && !dpBox.contains(e.target)) dpClose();
  });
}

function dpOptions(from, to, unit) {
  var s = '';
  for (var i = from; i <= to; i++) s += '<option value="' + i + '">' + i + unit + '</option>';
  return s;
}

function dpDraw() {
  var year = dpDate.getFullYear();
  var month = dpDate.getMonth() + 1;
  document.getElementById('dpYear').value = year;
  document.getElementById('dpMonth').value = month;
  document.getElementById('dpBody').innerHTML = dpFmt == 'yyyyMM' ? '' : dpDays(year, month);
}

function dpDays(year, month) {
  var first = new Date(year, month - 1, 1).getDay();
  var last = new Date(year, month, 0).getDate();
  var s =
    '<table class="dpDays" cellspacing="0"><tr class="week"><td>日</td><td>一</td><td>二</td><td>三</td><td>四</td><td>五</td><td>六</td></tr>';
  for (var cell = 0; cell < first + last; cell++) {
    var day = cell - first + 1;
    if (cell % 7 == 0) s += '<tr>';
    if (day < 1) s += '<td></td>';
    else
      s +=
        '<td class="' +
        (day == dpDate.getDate() ? 'day on' : 'day') +
        '" onclick="dpPick(' +
        day +
        ')">' +
        day +
        '</td>';
    if (cell % 7 == 6) s += '</tr>';
  }
  return s + '</table>';
}

function dpSet(year, month) {
  var y = year === null ? dpDate.getFullYear() : parseInt(year, 10);
  var m = month === null ? dpDate.getMonth() : parseInt(month, 10) - 1;
  var last = new Date(y, m + 1, 0).getDate();
  dpDate = new Date(y, m, Math.min(dpDate.getDate(), last));
  dpDraw();
}

function dpMove(months) {
  var to = new Date(dpDate.getFullYear(), dpDate.getMonth() + months, 1);
  dpSet(to.getFullYear(), to.getMonth() + 1);
}

function dpPick(day) {
  dpDate = new Date(dpDate.getFullYear(), dpDate.getMonth(), day);
  dpPut(dpText());
}

function dpToday() {
  dpDate = new Date();
  dpPut(dpText());
}

function dpPut(text) {
  dpEl.value = text;
  dpClose();
  if (dpEl.onchange) dpEl.onchange();
}

function dpClose() {
  dpBox.style.display = 'none';
}
