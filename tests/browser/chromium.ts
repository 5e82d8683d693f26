import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const EXECUTABLE = '/usr/bin/chromium'

// A closed network and an account of root are no hindrance, and nothing is asked of the world at the start.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium without a window; fails with what to do where there is none. */
export async function startChromium(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`${EXECUTABLE} is missing: apt-get update && apt-get install -y --no-install-recommends chromium`)
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS })
}

/** A page that was opened from a file, and what went on in it. */
export interface Visit {
  readonly page: Page
  /** Messages, errors and dialogs. */
  readonly noise: readonly string[]
  /** Addresses asked for besides that of the page itself. */
  readonly requests: readonly string[]
}

/** Where the files lie that a browser opens. */
export function openFolder(): { readonly write: (html: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  let count = 0
  return {
    write: html => {
      const path = join(folder, `${++count}.html`)
      writeFileSync(path, html)
      return pathToFileURL(path).href
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly withScript?: boolean
}

/** Opens a page and listens to it from the beginning. */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 800, scheme = 'light', withScript = true } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: withScript,
  })
  const page = await context.newPage()
  const noise: string[] = []
  const requests: string[] = []
  page.on('console', message => noise.push(message.text()))
  page.on('pageerror', error => noise.push(error.message))
  page.on('dialog', async dialog => {
    noise.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url())
  })
  await page.goto(address)
  return { page, noise, requests }
}
