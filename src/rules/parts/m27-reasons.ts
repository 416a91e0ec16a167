/** Why nothing is said of a change of registry for another reason. */
export const reasonsServed = {
  zh: '适用的是所有权变动、所有人住所变更、航线变更三种转籍；其他原因文中未写',
  en: 'it is for three changes: of ownership, of the owner’s residence and of the route; of other reasons nothing is said',
} as const
