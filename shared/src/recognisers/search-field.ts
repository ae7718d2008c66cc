import type { ReadField } from './read-form.ts';

/** `b.sqyy[like]`, `jhrqk[eq]`, `filter_LIKES_name`: the comparison is part of the name. */
const OPERATOR = /\[(?:like|eq|ne|ge|le|gt|lt|in|between|start|end|likes?)\]$|(?:^|_)(?:LIKES?|EQS?|GE|LE)_/i;
/** Field groups that are bound to a query, not to a record. */
const QUERY_PATH =
  /(?:search|query|filter)[a-z]*[._[\]]|(?:^|[._[])(?:condition|filters?)[._[\]]|^(?:search|query|filter|keyword)/i;
const QUERY_LABEL = /^(?:请?输入)?(?:关键[字词]|搜索|按.*(?:搜索|查询))|搜索|查询|筛选/;
const QUERY_HEADING = /搜索|查询|检索|筛选|search|query/i;
/** Headings over a form that is filled in. */
export const ENTRY_WORDS =
  /新增|登记|编辑|录入|申请|申报|修改|添加|填报|采集|维护|注册|新建|上报|变更|办理|详情|明细|申领|报名|预约|认证|开户|签约|填写|基本信息/;

/** True when a text speaks of searching and not of entering anything. */
export const speaksOfSearch = (title: string, around: string): boolean =>
  /(?:查询|检索|搜索|筛选)(?:页面?|条件|表单|列表)?$/.test(title) ||
  (QUERY_HEADING.test(title) && !ENTRY_WORDS.test(around));

const SEARCHES = /^(?:查询|查找|搜索|检索|筛选|高级查询|search|query)$/i;
/** What stands beside 查询 on a search bar, and not beside the 查询 that looks one number up in the middle of a form. */
const OF_A_SEARCH = /^(?:重置|清空|清除|还原|展开|收起|更多|高级|导出|导入|新增|添加|批量.*|刷新|reset|clear)$/i;
const KEEPS = /保存|提交|确[定认]|完成|下一步|暂存|登记|注册|登[录陆]|报名|申请|上报|送审|更新|修改|save|submit|^ok$/i;

/** True when the buttons of the form look something up and none keeps anything. */
const onlySearches = (actions: readonly string[] = []): boolean =>
  actions.some((text) => SEARCHES.test(text)) &&
  actions.some((text) => OF_A_SEARCH.test(text)) &&
  !actions.some((text) => KEEPS.test(text));

/** True for a search filter: by its type, the object it is bound to, its label or the heading right above. */
export const isSearchField = ({ field, labels }: ReadField): boolean =>
  field.inputType === 'search' ||
  onlySearches(field.actions) ||
  [field.name, field.id, ...field.labels.filter((label) => label.source === 'name').map((label) => label.text)].some(
    (name) => name !== undefined && (QUERY_PATH.test(name) || OPERATOR.test(name)),
  ) ||
  labels.some((label) => QUERY_LABEL.test(label.text)) ||
  field.section.slice(0, 1).some((heading) => QUERY_HEADING.test(heading) && !ENTRY_WORDS.test(heading));
