import { failuresOf } from '../failure.ts';

export const dossierFailure = failuresOf({
  'vault-share-missing': {
    what: { zh: '暂时打不开办件资料。', en: 'The dossiers cannot be opened right now.' },
    todo: {
      zh: '资料加密保存在本机,需要登录中心给出钥匙的一半。请检查网络后重试。',
      en: 'They are encrypted on this workstation and need the hub’s half of the key. Check the network and try again.',
    },
  },
  'some-unreadable': {
    what: {
      zh: '有资料打不开(本机钥匙已变),其余不受影响。',
      en: 'Some dossiers do not open (this workstation’s key changed).',
    },
    todo: {
      zh: '打不开的资料到期后自动销毁,需要时请重新录入。',
      en: 'They are destroyed at their time to live; enter them again if needed.',
    },
  },
  expired: {
    what: { zh: '这份资料已到期销毁。', en: 'This dossier has reached its time to live and was destroyed.' },
    todo: { zh: '需要继续办理时请重新录入。', en: 'Enter it again if the case goes on.' },
  },
  'not-saved': {
    what: { zh: '没有保存成功。', en: 'It was not saved.' },
    todo: { zh: '内容还在这里,请再按一次“保存”。', en: 'Everything is still here: press “Save” again.' },
  },
});
