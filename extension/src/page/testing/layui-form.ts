/** A form of layui 2 as servers render it: rendered selects, skinned boxes, laydate. */
export const LAYUI_FORM = `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/css/layui.css">
<form class="layui-form" onsubmit="window.sent = true; return false">
  <div class="layui-form-item">
    <label class="layui-form-label">性别</label>
    <div class="layui-input-block">
      <input type="radio" name="sex" value="1" title="男"><input type="radio" name="sex" value="2" title="女">
    </div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">补贴类别</label>
    <div class="layui-input-block">
      <input type="checkbox" name="kind" value="1" title="生活补贴" lay-skin="primary">
      <input type="checkbox" name="kind" value="2" title="护理补贴" lay-skin="primary">
    </div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">残疾类别</label>
    <div class="layui-input-block">
      <select name="type">
        <option value="">请选择</option>
        <option value="3">言语残疾</option>
        <option value="4">肢体残疾</option>
      </select>
    </div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">所属省</label>
    <div class="layui-input-block">
      <select name="province" lay-filter="province">
        <option value="">请选择省</option>
        <option value="42">湖北省</option>
      </select>
    </div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">所属市</label>
    <div class="layui-input-block">
      <select name="city" lay-search>
        <option value="">请选择市</option>
      </select>
    </div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">出生年月</label>
    <div class="layui-input-block"><input name="month" id="month" class="layui-input" placeholder="yyyy年MM月"></div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">申请日期</label>
    <div class="layui-input-block"><input name="day" id="day" class="layui-input" readonly></div>
  </div>
  <div class="layui-form-item">
    <label class="layui-form-label">是否残疾</label>
    <div class="layui-input-block"><input type="checkbox" name="on" lay-skin="switch" title="是|否"></div>
  </div>
  <button class="layui-btn">提交</button>
</form>
<script src="/layui.js"></script>
<script>
layui.use(['form', 'laydate'], () => {
  const { form, laydate } = layui;
  form.on('select(province)', () => {
    setTimeout(() => {
      document.querySelector('[name=city]').append(new Option('恩施州', '4228'));
      form.render('select');
    }, 100);
  });
  laydate.render({ elem: '#month', type: 'month', format: 'yyyy年MM月' });
  laydate.render({
    elem: '#day',
    done: (value) => {
      window.day = value;
    },
  });
  form.render();
  window.model = () => {
    const held = Object.fromEntries(new FormData(document.forms[0]));
    held.kinds = [...document.querySelectorAll('[name=kind]:checked')].map((e) => e.value);
    held.shown = document.querySelector('[name=type] + div input').value;
    held.skins = document.querySelectorAll('.layui-form-radioed, .layui-form-checked, .layui-form-onswitch').length;
    return held;
  };
  window.ready = true;
});
</script>
`;
