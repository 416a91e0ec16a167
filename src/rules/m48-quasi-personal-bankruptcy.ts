import { debtor } from '../facts/debtor'
import { interpretation } from '../facts/document'
import { all, any, classification, not, nothing, text, when } from '../language'

/**
 * Whether a debtor is of the main group of the quasi-personal bankruptcy reform (“类个人破产”).
 *
 * @returns the class `main-group` or `outside-main-group`; `not-covered` for a debtor who isn’t honest but unfortunate;
 *   or what is missing
 * @example
 * quasiPersonalBankruptcy({ isHonestButUnfortunate: true, debtorKind: 'unincorporated-organisation' }).class // 'main-group'
 */
export const quasiPersonalBankruptcy = classification('m48.quasi-personal-bankruptcy', () => {
  const { debtorKind, isHonestButUnfortunate, isOtherSubjectInMainGroup } = debtor
  const isOfMainGroup = any(
    debtorKind.is('unincorporated-organisation'),
    all(debtorKind.is('another-commercial-subject'), isOtherSubjectInMainGroup),
  )
  return {
    title: { zh: '“类个人破产”主要对象', en: 'Quasi-personal bankruptcy: the main group' },
    source: interpretation(),
    subject: debtor,
    classes: {
      'main-group': { label: { zh: '主要对象', en: 'of the main group' } },
      'outside-main-group': {
        label: { zh: '主要对象以外', en: 'outside the main group' },
        consequence: {
          zh: '“为主”不排除其他债务人，能否适用由法院定',
          en: 'the main group isn’t the only one: whether the reform is open to others is for the court',
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
      .when(isOfMainGroup, text('main-group'))
      .otherwise(text('outside-main-group')),
    notes: [
      {
        zh: '属于主要对象不等于获准退出；程序和效果文中未写',
        en: 'to be of the main group is not to be let out of enforcement; procedure and effect aren’t stated',
      },
      {
        zh: '非法人组织之后有“等”，其他商事主体由法院判断',
        en: 'the kinds are left open, so that a court judges others',
      },
    ],
  }
})
