import { mobileServices, mobileServiceWording, noErrandOrOne, whichApps } from '../data/m35-mobile-services'
import { interpretation, measureText } from '../facts/document'
import { mobileService } from '../facts/mobile-service'
import {
  any,
  catalogue,
  classification,
  keysOf,
  not,
  nothing,
  question,
  quoting,
  table,
  text,
  type Words,
  when,
} from '../language'

/**
 * The fields whose mobile services are integrated, and the apps that they are in (移动应用服务整合).
 *
 * @returns the entries, each with its `apps`; a field not named is `unconfirmed`, since the list ends in 等
 * @example
 * mobileServiceIntegration({ integrationField: 'commerce' }).entries[0].apps.length // 3
 */
export const mobileServiceIntegration = catalogue('m35.mobile-service-integration', () => {
  const { integratedServices, serviceApps } = mobileServices
  return {
    title: { zh: '移动应用服务整合', en: 'Integrated mobile services' },
    source: measureText(),
    subject: mobileService,
    force: 'aims',
    entries: integratedServices.map((one) => ({ ...one, apps: serviceApps })),
    lookUp: mobileService.integrationField,
    key: 'key',
    openEnded: true,
    discrepancies: [whichApps, noErrandOrOne],
    notes: [
      quoting(
        { zh: '掌上服务每天可有{serviceHours}', en: 'services by phone can be had {serviceHours} a day' },
        mobileServices,
      ),
      { zh: 'APP按两处所写合列', en: 'the apps are those that the two places name, together' },
    ],
  }
})

const appNames = /* @__PURE__ */ question({
  about: { zh: '苏服办与江苏政务服务是否同一APP', en: 'whether Sufuban is the Jiangsu Government Services app' },
  because: {
    zh: '文中用两个名称，没有说是同一个',
    en: 'the text has two names and nowhere says that they are one',
  },
  options: { 'two-apps': { zh: '两个APP', en: 'two apps' }, 'one-app': { zh: '同一APP', en: 'one app' } },
})

/**
 * Where a social-security function is found in an app (人社功能办理路径).
 *
 * @returns the class `by-nantong-baitong` or `by-jiangsu-services`, whose consequence is the path, or `path-not-stated`;
 *   what is missing, or `not-covered`
 * @example
 * hrFunctionAccess({ hrFunction: 'contribution-query', mobileApp: 'sufuban' }).class // 'path-not-stated'
 */
export const hrFunctionAccess = classification('m35.hr-function-access', () => {
  const { hrFunction, isOtherHrFunctionConnected, mobileApp } = mobileService
  const [baitong] = mobileServices.nantongBaitongPath
  const [jiangsu] = mobileServices.jiangsuAppPath
  const along = (path: Words): Words => ({
    zh: `下载并注册登录后，由${path.zh}进入，按页面提示办理`,
    en: `downloaded, registered and logged in, one goes to: ${path.en}, and follows the page`,
  })
  return {
    title: { zh: '人社功能的办理路径', en: 'Social-security functions by phone: where to find them' },
    source: interpretation('人社功能'),
    subject: mobileService,
    force: 'may',
    classes: {
      'by-nantong-baitong': {
        label: { zh: '南通百通APP', en: 'Nantong Baitong app' },
        consequence: along(baitong.label),
      },
      'by-jiangsu-services': {
        label: { zh: '江苏政务服务APP', en: 'Jiangsu Government Services app' },
        consequence: along(jiangsu.label),
      },
      'path-not-stated': {
        label: { zh: '接入苏服办APP，路径未写', en: 'connected to the Sufuban app, by a path that is not stated' },
        consequence: {
          zh: '文中写了接入，没有写在该APP的哪里',
          en: 'the text says that it is connected, and not where it is found in that app',
        },
      },
    },
    by: when(
      not(any(hrFunction.oneOf(keysOf(mobileServices.hrFunctions)), isOtherHrFunctionConnected)),
      nothing({
        zh: '不是列出的十项人社功能，市人力资源社会保障局答复也未接入',
        en: 'it isn’t one of the ten functions listed, and the human-resources bureau says that it isn’t connected',
      }),
    ).otherwise(
      table(
        [mobileApp.is('nantong-baitong'), text('by-nantong-baitong')],
        [mobileApp.is('jiangsu-services'), text('by-jiangsu-services')],
        [
          mobileApp.is('sufuban'),
          appNames.read({ 'two-apps': text('path-not-stated'), 'one-app': text('by-jiangsu-services') }),
        ],
        [
          mobileApp.is('other'),
          nothing({
            zh: '文中写的APP是南通百通、苏服办、江苏政务服务',
            en: 'the apps of the text are Nantong Baitong, Sufuban and Jiangsu Government Services',
          }),
        ],
      ),
    ),
    discrepancies: [whichApps, mobileServiceWording],
    notes: [
      {
        zh: '十项之后有“等”，其他功能由市人力资源社会保障局答复',
        en: 'the list is open; on another function the human-resources bureau is to say',
      },
    ],
  }
})
