export { city } from './city'
export { enterprise } from './enterprise'
export { loan } from './loan'
export { vehicle } from './vehicle'
