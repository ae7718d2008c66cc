/** A form of Element Plus on Vue 3 that shows its model as `window.model()`. */
export const ELEMENT_FORM = `<!doctype html>
<meta charset="utf-8" />
<link rel="stylesheet" href="/element.css" />
<div id="app">
  <el-form :model="m" label-width="120px">
    <el-form-item label="姓名"><el-input v-model="m.name"></el-input></el-form-item>
    <el-form-item label="性别"
      ><el-radio-group v-model="m.sex"><el-radio value="1">男</el-radio><el-radio value="2">女</el-radio></el-radio-group></el-form-item
    >
    <el-form-item label="民族"
      ><el-select-v2 v-model="m.nation" :options="nations" placeholder="请选择"></el-select-v2
    ></el-form-item>
    <el-form-item label="婚姻状况"
      ><el-select v-model="m.marriage" placeholder="请选择"
        ><el-option v-for="o in marriages" :key="o" :value="o" :label="o"></el-option></el-select
    ></el-form-item>
    <el-form-item label="开户行"
      ><el-select v-model="m.bank" filterable remote :remote-method="search" placeholder="请输入关键词"
        ><el-option v-for="o in found" :key="o" :value="o" :label="o"></el-option></el-select
    ></el-form-item>
    <el-form-item label="出生日期"
      ><el-date-picker v-model="m.birth" type="date" format="YYYY年MM月DD日" value-format="YYYYMMDD"></el-date-picker
    ></el-form-item>
    <el-form-item label="有效期限"
      ><el-date-picker v-model="m.valid" type="daterange" value-format="YYYY-MM-DD"></el-date-picker
    ></el-form-item>
    <el-form-item label="户籍所在地"><el-cascader v-model="m.place" :options="places"></el-cascader></el-form-item>
    <el-form-item label="困难类型"
      ><el-checkbox-group v-model="m.kinds"
        ><el-checkbox value="1">急难型</el-checkbox><el-checkbox value="2">支出型</el-checkbox
        ><el-checkbox value="3">其他</el-checkbox></el-checkbox-group
    ></el-form-item>
    <el-form-item label="是否残疾"><el-switch v-model="m.disabled"></el-switch></el-form-item>
    <el-form-item label="家庭人口"><el-input-number v-model="m.size"></el-input-number></el-form-item>
  </el-form>
</div>
<script src="/vue.js"></script>
<script src="/element.js"></script>
<script>
  const app = Vue.createApp({
    data: () => ({
      m: { name: '', sex: '', nation: '', marriage: '', bank: '', birth: '', valid: null, place: [], kinds: [], disabled: false, size: undefined },
      nations: Array.from({ length: 56 }, (_, i) => ({ value: String(i + 1), label: i === 54 ? '珞巴族' : '第' + (i + 1) + '族' })),
      marriages: ['未婚', '已婚', '丧偶', '离婚'],
      found: [],
      places: [
        { value: '42', label: '湖北省', children: [{ value: '4228', label: '恩施州', children: [{ value: '422825', label: '宣恩县' }] }] },
      ],
    }),
    methods: {
      search(text) {
        setTimeout(() => {
          this.found = ['中国农业银行', '农村信用社'].filter((name) => text && name.includes(text));
        }, 120);
      },
    },
  });
  app.use(ElementPlus);
  const view = app.mount('#app');
  window.model = () => JSON.parse(JSON.stringify(view.m));
</script>
`;
