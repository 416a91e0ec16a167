import { notarisationWording, tradeSecretRollOut } from '../data/parts/m40-notarisation'
import { interpretation } from '../facts/document'
import { legalService } from '../facts/legal-service'
import { eligibility, reading } from '../language'

/**
 * Whether online notarisation of trade secrets (商业秘密在线公证) is open at a notary office.
 *
 * @example
 * onlineTradeSecretNotarisation({ notaryOfficeStanding: 'another-office' }).outcome // 'ineligible'
 */
export const onlineTradeSecretNotarisation = eligibility('m40.online-trade-secret-notarisation', () => ({
  title: { zh: '商业秘密在线公证', en: 'Online notarisation of trade secrets: at which office' },
  source: interpretation('商业秘密在线公证'),
  subject: legalService,
  when: reading('pilot-offices-only', {
    'pilot-offices-only': legalService.notaryOfficeStanding.is('pilot'),
    'every-office': legalService.notaryOfficeStanding.oneOf(['pilot', 'another-office']),
  }),
  discrepancies: [tradeSecretRollOut, notarisationWording],
  readings: [
    {
      about: { zh: '是否只在试点机构办理', en: 'whether it is open at pilot offices alone' },
      default: 'pilot-offices-only',
      because: {
        zh: '解读写明平台在建、先行试点，推广是今后的事',
        en: 'the platform is being built and tried out by the interpretation; to roll it out is still to come',
      },
      options: {
        'pilot-offices-only': { zh: '只在试点机构', en: 'pilot offices alone' },
        'every-office': { zh: '各公证机构', en: 'every notary office' },
      },
    },
  ],
  notes: [{ zh: '哪些机构试点，文中未列', en: 'which offices are pilots is not listed' }],
}))
