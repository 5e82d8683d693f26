import { createHash } from 'node:crypto'
import { type Content, type Markup, markup, trusted } from './markup.ts'
import { STYLES } from './styles.ts'

/**
 * A whole page. Its policy lets a browser run and apply only what stands here, whatever else might get into it, and
 * load nothing.
 */
export function pageOf(title: string, body: Markup, script: string | null = null): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(STYLES)}'`,
    ...(script === null ? [] : [`script-src '${digest(script)}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const scripts: Content =
    script === null
      ? null
      : markup`<script>${trusted(script)}</script>
`
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLES)}</style>
</head>
<body>
${body}
${scripts}</body>
</html>
`.html
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
