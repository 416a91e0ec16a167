import { notarisation, notarisationWording, tradeSecretRollOut } from '../data/parts/m40-notarisation'
import { interpretation } from '../facts/document'
import { legalService } from '../facts/legal-service'
import { all, covered, eligibility, question, when } from '../language'

const offices = /* @__PURE__ */ question({
  about: { zh: '是否只在试点机构办理', en: 'whether it is open at pilot offices alone' },
  because: {
    zh: '解读写明平台在建、先行试点，推广是今后的事；其他机构文中未写，并非不办',
    en: 'the platform is being built and tried out by the interpretation; of other offices the text says nothing yet, and doesn’t shut them out',
  },
  options: {
    'pilot-offices-only': { zh: '只在试点机构', en: 'pilot offices alone' },
    'every-office': { zh: '各公证机构', en: 'every notary office' },
  },
})

/** The office turned to is a notary office, in the pilot or not. */
const isNotaryOffice = () => legalService.notaryOfficeStanding.oneOf(['pilot', 'another-office'])

/**
 * Whether online notarisation of trade secrets (商业秘密在线公证) is open at a notary office.
 *
 * @example
 * onlineTradeSecretNotarisation({ notaryOfficeStanding: 'another-office' }).outcome // 'not-covered'
 */
export const onlineTradeSecretNotarisation = eligibility('m40.online-trade-secret-notarisation', () => ({
  title: { zh: '商业秘密在线公证', en: 'Online notarisation of trade secrets: at which office' },
  source: interpretation('商业秘密在线公证'),
  subject: legalService,
  force: 'aims',
  covers: [
    covered(isNotaryOffice(), {
      zh: '商业秘密公证由公证机构办理，文中未写其他机构',
      en: 'trade secrets are notarised at notary offices; the text names nobody else',
    }),
    covered(
      offices.read({
        'pilot-offices-only': when(isNotaryOffice(), legalService.notaryOfficeStanding.is('pilot')).otherwise(all()),
        'every-office': all(),
      }),
      {
        zh: '文中只写了选定的试点公证机构；其他机构是否办理未写',
        en: 'the text names only the notary offices chosen for the pilot; whether others offer it isn’t stated',
      },
    ),
  ],
  when: all(),
  gives: {
    zh: '该公证机构办理商业秘密在线保护公证；服务平台尚在搭建，先向其确认是否已可办理',
    en: 'trade secrets are notarised online at the office; the platform is still being built, so ask there first whether it is open',
  },
  leadsTo: ['m38.legal-service-channel'],
  discrepancies: [tradeSecretRollOut, notarisationWording],
  notes: [
    { zh: '平台何时建成，文中未写', en: 'when the platform will be ready isn’t stated' },
    { zh: '哪些机构试点，文中未列', en: 'which offices are pilots is not listed' },
    {
      zh: `省里的要求见${notarisation.provincialPolicy[0].label.zh}《${notarisation.provincialPolicy[0].title}》`,
      en: `the province asks for it in ${notarisation.provincialPolicy[0].label.en}`,
    },
  ],
}))
