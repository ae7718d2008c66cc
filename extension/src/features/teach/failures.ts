import type { TeachRefusal } from '@tongban/shared/recognisers/taught/make-rule';
import type { FileRefusal } from '@tongban/shared/recognisers/taught/rule-file';
import { failuresOf } from '../failure.ts';

/** Everything that can keep a correction or a file of rules from being taken. Nothing on the page is touched by any of it. */
export const teachFailure = failuresOf<TeachRefusal | FileRefusal | 'not-saved'>({
  'no-label': {
    what: {
      zh: '这个字段没有可记住的标签(没有文字,或只有居民自己的姓名、号码)。',
      en: 'This field has no label that could be remembered (no words, or only a resident’s own name or number).',
    },
    todo: { zh: '请在网页上手工填写这一项。', en: 'Fill it on the page by hand.' },
  },
  'not-teachable': {
    what: { zh: '这类内容从不自动填写,不能教。', en: 'This is never filled, so it cannot be taught.' },
    todo: { zh: '可以选“不填此项”。', en: 'You may choose “leave alone”.' },
  },
  'never-filled': {
    what: { zh: '密码框和上传框从不填写。', en: 'Password and file boxes are never filled.' },
    todo: { zh: '可以选“不填此项”。', en: 'You may choose “leave alone”.' },
  },
  'not-a-file': {
    what: { zh: '这不是通办导出的规则文件。', en: 'This is no rule file of Tongban.' },
    todo: { zh: '请选“导出规则”得到的 JSON 文件。', en: 'Choose a JSON file made by “Export”.' },
  },
  'other-version': {
    what: { zh: '规则文件的版本和本机的通办不同。', en: 'The rule file is of another version.' },
    todo: { zh: '请双方更新到同一版本后重新导出。', en: 'Update both sides, then export again.' },
  },
  'not-saved': {
    what: { zh: '浏览器没能保存规则。', en: 'The browser could not store the rule.' },
    todo: { zh: '请再试一次;仍不行时请清理磁盘空间。', en: 'Try again; if it stays, free some disk space.' },
  },
});
