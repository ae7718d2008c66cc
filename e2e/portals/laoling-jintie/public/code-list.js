// biome-ignore-all lint: written as pages of 2008 were, in ES5 with global functions
/* 代码选择:文字框只读,选中后同时写入文字框和隐藏的代码框。代码表见 codes.js。 */

var codeBox = null;
var codeHidden = '';
var codeShown = '';

function pickCode(hidden, shown) {
  codeHidden = hidden;
  codeShown = shown;
  if (!codeBox) {
    codeBox = document.createElement('div');
    codeBox.className = 'codeDiv';
    document.body.appendChild(codeBox);
    document.addEventListener('mousedown', function (e) {
      if (!codeBox.contains(e.target)) codeClose();
    });
  }
  var list = CODES[hidden];
  var s = '<div class="codeTop">请选择</div><div class="codeList"><table width="100%" cellspacing="0">';
  for (var i = 0; i < list.length; i++) {
    s += '<tr onclick="setCode(' + i + ')"><td width="34">' + list[i][0] + '</td><td>' + list[i][1] + '</td></tr>';
  }
  s +=
    '</table></div><div class="dpBtns"><input type="button" value="清空" onclick="setCode(-1)"><input type="button" value="关闭" onclick="codeClose()"></div>';
  codeBox.innerHTML = s;
  var at = document.form1[shown].getBoundingClientRect();
  codeBox.style.left = at.left + (window.pageXOffset || 0) + 'px';
  codeBox.style.top = at.bottom + (window.pageYOffset || 0) + 'px';
  codeBox.style.display = 'block';
}

function setCode(index) {
  var item = index < 0 ? ['', ''] : CODES[codeHidden][index];
  document.form1[codeHidden].value = item[0];
  document.form1[codeShown].value = item[1];
  codeClose();
  document.form1[codeShown].onchange();
}

function codeClose() {
  codeBox.style.display = 'none';
}
