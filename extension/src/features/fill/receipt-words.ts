import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import type { ReceiptCode, ReceiptStatus } from '@tongban/shared/wire/page';

/** What happened to a field, and where it is the clerk's turn, what to do. */
export const RECEIPT_WORDS: Readonly<Record<ReceiptCode, Bilingual>> = Object.freeze({
  verified: bilingual('已填,网页已接受', 'Filled; the page took it'),
  'already-right': bilingual('网页上本来就对', 'The page already held it'),
  'clerk-typed': bilingual('您刚在网页上改过,以您的为准', 'You typed there: yours stands'),
  'already-filled': bilingual('网页上已有内容,没有覆盖', 'Something was there: not replaced'),
  'no-option': bilingual('网页选项里没有这个值,请手工选', 'No such option: choose on the page'),
  'ambiguous-option': bilingual('有几个相近选项,请手工选', 'Several options fit: choose on the page'),
  'not-verified': bilingual('网页没有接受,已还原,请手工填', 'The page did not take it: put back, fill by hand'),
  'reverted-by-page': bilingual('网页自己改掉了,请手工核对', 'The page changed it: check by hand'),
  'popup-timeout': bilingual('下拉列表没有加载出来,请手工选', 'The list did not load: choose by hand'),
  'row-limit': bilingual('表格行数不够,请先在网页上加行', 'Not enough rows: add one on the page'),
  'too-long': bilingual('超过网页允许的长度', 'Longer than the page allows'),
  hidden: bilingual('隐藏字段,不写', 'Hidden field: not written'),
  'off-screen': bilingual('不在可见范围,不写', 'Off screen: not written'),
  disabled: bilingual('网页禁用了这一项', 'Disabled by the page'),
  'read-only': bilingual('只读,不写', 'Read-only: not written'),
  'forbidden-kind': bilingual('口令、验证码、文件从不填写', 'Passwords, captchas and files are never filled'),
  'not-in-plan': bilingual('没有勾选', 'Not ticked'),
  'wrong-origin': bilingual('网站变了,没有写', 'Another site: not written'),
  'stale-document': bilingual('网页已换,请重新识别', 'The page changed: recognise again'),
  gone: bilingual('字段已不在网页上', 'The field is gone'),
  navigated: bilingual('网页离开了,没有写', 'The page left: not written'),
  'page-hidden': bilingual('请先把要填的网页切到前面', 'Bring the page to be filled to the front first'),
  'driver-error': bilingual('控件出错,请手工填', 'The widget failed: fill by hand'),
  undone: bilingual('已恢复原样', 'Put back'),
  'undo-failed': bilingual('没能恢复,请手工核对', 'Not put back: check by hand'),
});

export const STATUS_WORDS: Readonly<Record<ReceiptStatus, Bilingual>> = Object.freeze({
  filled: bilingual('已填', 'Filled'),
  left: bilingual('留给您', 'Left for you'),
  refused: bilingual('未写', 'Not written'),
  failed: bilingual('没填成', 'Failed'),
  restored: bilingual('已恢复', 'Restored'),
});
