import { failuresOf } from '../failure.ts';

/** Everything that can go wrong between the panel and the hub. */
export const signInFailure = failuresOf({
  'hub-unreachable': {
    what: { zh: '连不上统一登录中心。', en: 'The sign-in hub cannot be reached.' },
    todo: {
      zh: '请检查网络后点“重试”。已录入的办件资料都还在。',
      en: 'Check the network and press “Try again”. Every dossier is kept.',
    },
  },
  'sign-in-cancelled': {
    what: { zh: '登录页被关闭,登录没有完成。', en: 'The sign-in page was closed before it finished.' },
    todo: { zh: '点“登录”重新开始。', en: 'Press “Sign in” to start again.' },
  },
  'sign-in-refused': {
    what: { zh: '登录中心没有同意这次登录。', en: 'The hub did not accept this sign-in.' },
    todo: { zh: '请再登录一次;仍不行请联系信息中心。', en: 'Sign in again; if it stays, call your IT department.' },
  },
  'session-expired': {
    what: { zh: '登录已过期。', en: 'Your session has expired.' },
    todo: { zh: '重新登录后接着办,已录入的内容不会丢。', en: 'Sign in again and carry on: what you entered is kept.' },
  },
  'hub-error': {
    what: { zh: '登录中心暂时出错。', en: 'The hub reported an error.' },
    todo: { zh: '稍等片刻再点“重试”。', en: 'Wait a moment, then press “Try again”.' },
  },
});
