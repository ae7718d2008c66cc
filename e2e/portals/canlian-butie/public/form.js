/* 残疾人两项补贴申请表 */
// layui brings its own jQuery; jQuery 4 has no $.trim, which layui 2.13 still calls.
layui.use(['jquery', 'form', 'laydate'], () => {
  const { $, form, laydate } = layui;
  window.jQuery = $;
  window.$ = $;

  laydate.render({ elem: '#birthYm', type: 'month', format: 'yyyy年MM月', max: 0 });
  laydate.render({ elem: '#applyDate', type: 'date', format: 'yyyy-MM-dd', max: 0 });

  // 低保类别跟随“是否享受低保”:选“否”时清空并禁用。
  form.on('radio(isDb)', (data) => {
    const select = $('select[name=dbType]');
    if (data.value === '2') select.val('').prop('disabled', true);
    else select.prop('disabled', false);
    form.render(select);
  });

  // 省、市、县三级联动。
  const below = { hjProvince: ['hjCity', 'hjCounty'], hjCity: ['hjCounty'] };
  const empty = (name) => $(`select[name=${name}]`).find('option:gt(0)').remove();
  Object.keys(below).forEach((name) => {
    form.on(`select(${name})`, (data) => {
      below[name].forEach(empty);
      form.render('select', 'apply');
      if (!data.value) return;
      $.getJSON('/regions', { parent: data.value }).done((regions) => {
        if ($(`select[name=${name}]`).val() !== data.value) return;
        const child = $(`select[name=${below[name][0]}]`);
        child.append(regions.map(({ value, text }) => $('<option>').val(value).text(text)));
        form.render(child);
      });
    });
  });
});
