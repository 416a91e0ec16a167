import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is; undefined where none is found. */
export const browserPath = [process.env['CHROMIUM'], ...PLACES].find((one) => one !== undefined && existsSync(one))

/** A browser, without a sandbox where root runs it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(browserPath && { executablePath: browserPath }), args: ['--no-sandbox'] })
