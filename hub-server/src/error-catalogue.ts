import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';

/** What a stable error code means: the HTTP status it answers with and the sentence a person reads. */
interface ErrorEntry {
  readonly status: number;
  readonly message: Bilingual;
}

const entry = (status: number, zh: string, en: string): ErrorEntry => ({ status, message: bilingual(zh, en) });

/** Every error code of the hub. A code is never renamed or reused: logs, tests and the extension depend on it. */
export const errorCatalogue = Object.freeze({
  'internal.unexpected': entry(
    500,
    '系统出了问题，请稍后再试。如果一直这样，请把下面的编号告诉信息中心。',
    'Something went wrong. Try again later; if it stays, give the reference below to the IT department.',
  ),
  'route.not-found': entry(404, '没有这个页面。', 'There is no such page.'),
  'request.malformed': entry(400, '请求格式不对。', 'The request is malformed.'),
  'request.nul-byte': entry(400, '输入里有不允许的字符。', 'The input holds a character that is not allowed.'),
  'request.too-large': entry(413, '提交的内容太大。', 'The request is too large.'),
  'request.cross-site': entry(
    403,
    '这个提交不是从本系统的页面发出的，已拒绝。请回到原来的系统重新登录。',
    'This form was not sent from our own page and was refused. Go back and sign in again.',
  ),
  'request.csrf': entry(
    403,
    '页面已失效，请返回重新打开登录页再提交。',
    'This page is no longer valid. Go back, open the sign-in page again and resubmit.',
  ),
  'interaction.expired': entry(
    400,
    '登录页已过期，或已在别的窗口完成。请回到要用的系统，重新点“登录”。',
    'This sign-in has expired or was finished in another window. Go back to the portal and sign in again.',
  ),
  'oidc.request-refused': entry(
    400,
    '这个登录请求不正确，已拒绝。请从要用的系统重新进入；如果还不行，请联系信息中心。',
    'This sign-in request is not valid and was refused. Start again from the portal, or call the IT department.',
  ),
  'sign-in.wrong': entry(
    401,
    '账号或密码不对。请检查大小写和输入法后再试。',
    'Wrong account or password. Check Caps Lock and the input method, then try again.',
  ),
  'sign-in.throttled': entry(
    429,
    '尝试次数太多，请等几分钟再试。账号没有被锁死；急用请联系信息中心重置密码。',
    'Too many attempts. Wait a few minutes. The account is not locked for ever; the IT department can reset the password.',
  ),
  'sign-in.busy': entry(
    503,
    '现在登录的人太多，请过几秒再点一次“登录”。',
    'Too many people are signing in right now. Press sign in again in a few seconds.',
  ),
  'account.unknown': entry(404, '没有这个账号。', 'There is no such account.'),
  'account.taken': entry(409, '这个账号名已有人用。', 'This account name is taken.'),
  'session.gone': entry(
    400,
    '登录状态已变化，请重新操作一次。',
    'The session has changed meanwhile. Please start again.',
  ),
  'token.missing': entry(401, '请先登录。', 'Sign in first.'),
  'token.invalid': entry(401, '登录已失效，请重新登录。', 'The sign-in is no longer valid. Sign in again.'),
  'token.scope': entry(403, '这次登录没有这个权限。', 'This sign-in does not carry that permission.'),
  'outbound.refused-address': entry(
    502,
    '目标地址不在允许的名单内（HUB_OUTBOUND_ALLOW）。',
    'The target address is not on the allow-list (HUB_OUTBOUND_ALLOW).',
  ),
  'metrics.loopback-only': entry(403, '只允许本机访问。', 'Only this machine may read this.'),
  'ready.database': entry(503, '数据库连不上。', 'The database does not answer.'),
  'ready.short-lived': entry(503, '会话存储连不上。', 'The session store does not answer.'),
} satisfies Record<string, ErrorEntry>);

export type ErrorCode = keyof typeof errorCatalogue;
