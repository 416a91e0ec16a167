import { debtor } from '../facts/debtor'
import { interpretation } from '../facts/document'
import { classification, not, nothing, question, text, when } from '../language'

const mainGroup = /* @__PURE__ */ question({
  about: {
    zh: '非法人组织以外的商事主体是否也属主要对象',
    en: 'whether commercial subjects other than unincorporated organisations are of the main group',
  },
  because: {
    zh: '“非法人组织等商事主体”说的是商事主体，非法人组织是其中点名的一种',
    en: 'the text speaks of commercial subjects, of which unincorporated organisations are the kind named',
  },
  options: {
    'commercial-subjects': { zh: '商事主体都属主要对象', en: 'every commercial subject is' },
    'unincorporated-only': { zh: '只有非法人组织', en: 'unincorporated organisations alone are' },
  },
})

/**
 * Whether a debtor is of the main group of the quasi-personal bankruptcy reform (“类个人破产”).
 *
 * @returns the class `main-group` or `outside-main-group`; `not-covered` for a debtor who isn’t honest but unfortunate;
 *   or what is missing
 * @example
 * quasiPersonalBankruptcy({ isHonestButUnfortunate: true, debtorKind: 'unincorporated-organisation' }).class // 'main-group'
 */
export const quasiPersonalBankruptcy = classification('m48.quasi-personal-bankruptcy', () => {
  const { debtorKind, isHonestButUnfortunate } = debtor
  return {
    title: { zh: '“类个人破产”主要对象', en: 'Quasi-personal bankruptcy: the main group' },
    source: interpretation(),
    subject: debtor,
    force: 'aims',
    classes: {
      'main-group': {
        label: { zh: '主要对象', en: 'of the main group' },
        consequence: {
          zh: '推动其依法有序退出民事执行程序，有机会恢复正常生产生活、重新创业',
          en: 'the reform works for its orderly way out of civil enforcement, and for a chance to live and work as before or start anew',
        },
      },
      'outside-main-group': {
        label: { zh: '主要对象以外', en: 'outside the main group' },
        consequence: {
          zh: '“为主”不排除其他债务人；对他们是否适用，文中未写',
          en: 'the main group isn’t the only one; whether the reform is open to others isn’t stated',
        },
      },
    },
    by: when(
      not(isHonestButUnfortunate),
      nothing({
        zh: '退出执行程序只写给“诚实而不幸”的债务人',
        en: 'the way out of enforcement is for honest but unfortunate debtors',
      }),
    )
      .when(
        mainGroup.read({
          'commercial-subjects': debtorKind.oneOf(['unincorporated-organisation', 'another-commercial-subject']),
          'unincorporated-only': debtorKind.is('unincorporated-organisation'),
        }),
        text('main-group'),
      )
      .otherwise(text('outside-main-group')),
    notes: [
      {
        zh: '属于主要对象不等于获准退出；程序和效果文中未写',
        en: 'to be of the main group is not to be let out of enforcement; procedure and effect aren’t stated',
      },
      {
        zh: '商事主体包括哪些，例如是否含企业法人，文中未写',
        en: 'which subjects are commercial ones, companies for instance, isn’t stated',
      },
    ],
  }
})
