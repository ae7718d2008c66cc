import { failuresOf } from '../failure.ts';

/** Everything that can keep a page from being read or filled. None of them loses a dossier or what is on the page. */
export const fillFailure = failuresOf({
  'no-page': {
    what: { zh: '没有找到要填写的网页。', en: 'There is no web page to work on.' },
    todo: { zh: '请先打开门户的表单页,再点“识别本页”。', en: 'Open the portal’s form first, then press “Recognise”.' },
  },
  'no-access': {
    what: { zh: '浏览器还没有允许通办读这个网页。', en: 'The browser does not let Tongban read this page yet.' },
    todo: {
      zh: '在网页上点右键选“通办:识别本页”(或按 Alt+Shift+2),只对这一页有效。',
      en: 'Right-click the page and choose “Tongban: recognise this page” (or Alt+Shift+2). It counts for this page only.',
    },
  },
  'not-readable': {
    what: {
      zh: '这个网页不能识别(浏览器自带的页面)。',
      en: 'This page cannot be read: it belongs to the browser itself.',
    },
    todo: { zh: '请切换到门户的表单页。', en: 'Switch to the portal’s form.' },
  },
  'no-fields': {
    what: { zh: '这一页没有可填写的表单。', en: 'There is no form on this page.' },
    todo: {
      zh: '请打开填报表单(有的门户要先点“新增”),再识别一次。',
      en: 'Open the form itself (some portals need “New” first) and try again.',
    },
  },
  'foreign-frame': {
    what: {
      zh: '表单在另一个网站的嵌入页里,不在台账内,通办不会读写它。',
      en: 'The form sits in a frame of another site that is not on the ledger.',
    },
    todo: {
      zh: '请手工填写,或请信息中心把该网站加入台账。',
      en: 'Fill it by hand, or ask your IT department to add the site.',
    },
  },
  navigated: {
    what: {
      zh: '网页已经刷新或换页,原来的预览作废。',
      en: 'The page was reloaded or left; the preview no longer applies.',
    },
    todo: { zh: '请点“重新识别”。资料还在,不用重录。', en: 'Press “Recognise again”. The dossier is untouched.' },
  },
  'page-failed': {
    what: { zh: '网页出错,通办没有得到回答。', en: 'The page failed and did not answer.' },
    todo: {
      zh: '请刷新网页后重新识别;已填内容以网页显示为准。',
      en: 'Reload the page and recognise again; trust what the page shows.',
    },
  },
  interrupted: {
    what: {
      zh: '填写中途网页离开了,后面的字段没有写。',
      en: 'The page went away during the fill; the remaining fields were not written.',
    },
    todo: {
      zh: '回到表单后重新识别,已填的不会重复写。',
      en: 'Return to the form and recognise again; filled fields are not written twice.',
    },
  },
  'page-hidden': {
    what: { zh: '网页在后台,没有改动任何字段。', en: 'The page is not in front; no field was changed.' },
    todo: { zh: '请先把要填的网页切到前面,再点一次。', en: 'Bring the page to the front, then press again.' },
  },
  'undo-failed': {
    what: { zh: '有字段没能恢复原样。', en: 'Some fields could not be put back.' },
    todo: { zh: '请按下面的清单在网页上手工核对。', en: 'Check the fields listed below on the page.' },
  },
});
