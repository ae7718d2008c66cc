import { describe, expect, it } from 'vitest';
import { sessionFacts } from './session-facts.ts';

const session = {
  issuer: 'https://hub.example',
  subject: 's',
  name: '经办员甲',
  accessToken: 'secret-token',
  accessTokenExpiresAt: 0,
  scope: 'openid',
};

describe('session facts', () => {
  it('say who files and when', () => {
    expect(sessionFacts({ ...session, unit: '样例镇人民政府' }, '2026-03-02')).toEqual({
      'handler.name': '经办员甲',
      'application.handlerOrg': '样例镇人民政府',
      'application.fillDate': '2026-03-02',
      'application.date': '2026-03-02',
    });
  });
  it('leave out what the session does not know', () => {
    expect(Object.keys(sessionFacts(session, '2026-03-02'))).not.toContain('application.handlerOrg');
  });
});
